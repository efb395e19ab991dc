import type { Call } from "./call.js";
import type { Codec, FetchBody } from "./codec.js";

/** Where a parameter travels. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** Writes one parameter as it travels; throws for a value that it can't write. */
export type Serializer = (name: string, value: unknown) => string;

/** What a request is made of, while its parameters, its body and its credentials are being written into it. */
export interface RequestParts {
  /** The path, and the query once there is one. */
  url: string;
  /** The headers, by lower-case name. */
  readonly headers: Record<string, string>;
  body?: FetchBody | undefined;
  /** What the credentials were made of, where that is not what they are sent as. */
  secrets?: readonly string[];
  /** Forgets a credential if the status refuses it; true if the call may be made once more with a fresh one. */
  renew?: (status: number) => boolean;
}

/** Writes the parameters of one location into a request. */
export type ParameterWriter = (call: Call, parts: RequestParts) => void;

/** Makes the calls of an operation in its own way. */
export type Via = (call: Call) => Promise<object>;

/** Names of credentials: one of the inner lists is used, and of that list all. */
export type SecurityAlternatives = readonly (readonly string[])[];

/** How one operation travels. Generated; nothing in it comes from a caller. */
export interface Operation {
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  /** Where the operation is, if not at the vendor's server: the base URL of its calls `via` `atServer`. */
  readonly server?: string;
  /** Writers of the locations that the operation has parameters in: `inPath`, `inQuery`, `inHeader`, `inCookie`. */
  readonly parameters?: readonly ParameterWriter[];
  /** The serializers of the parameters that do not travel in the default style of their location. */
  readonly styles?: Readonly<Partial<Record<ParameterLocation, Readonly<Record<string, Serializer>>>>>;
  /** Parameters that a client option fills when the call does not. */
  readonly clientOptions?: Readonly<Partial<Record<ParameterLocation, Readonly<Record<string, string>>>>>;
  /** Writes the request body; absent when the operation takes none. */
  readonly body?: Codec;
  /** The media type of the request body where it is not the codec's own. */
  readonly contentType?: string;
  /** The `Accept` header. Default: `application/json`. */
  readonly accept?: string;
  /**
   * The documented success statuses and what reads their bodies. Key 2 stands for the range `2XX`, key 0 for `default`
   * where that is the only documented success.
   */
  readonly success: Readonly<Record<number, Codec>>;
  /** Reads the error bodies where plain JSON is not enough (`exactJson`). */
  readonly failure?: Codec;
  /** The security alternatives where they differ from the transport's; `[]`: no credential is sent. */
  readonly security?: SecurityAlternatives;
  /** Whether repeating the call does no harm, where that is not what its method says. */
  readonly idempotent?: boolean;
  /** The header parameter by which the vendor knows a repetition, for calls `via` `withIdempotencyKey`. */
  readonly idempotencyKey?: string;
  /** Makes its calls where simply performing them is not enough: page by page (`byPage`), `atServer`, and so on. */
  readonly via?: Via;
  /** True where the vendor has marked the operation as deprecated. */
  readonly deprecated?: boolean;
}

/** What a caller passes to an operation. */
export interface OperationRequest {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly cookie?: object | undefined;
  readonly body?: unknown;
}
