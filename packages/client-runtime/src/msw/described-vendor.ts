import type { ParameterLocation, SecurityAlternatives } from "../operation.js";
import type { Schema, Schemas } from "./schema.js";

/** What mock handlers know of a vendor. Generated: data only. */
export interface DescribedVendor {
  /** For messages: `awork`. */
  readonly name: string;
  /** The server, with variables as `{tenant}`: they match whatever stands there. */
  readonly server: string;
  /** The credentials, by the name of their security scheme. */
  readonly credentials: Readonly<Record<string, DescribedCredential>>;
  /** The security alternatives of operations that state none themselves. */
  readonly security: SecurityAlternatives;
  /** The operations by name. */
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  /** The schemas that those of the operations refer to. */
  readonly schemas: Schemas;
}

/** How a credential travels. */
export type DescribedCredential =
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "bearer" }
  | { readonly kind: "basic" }
  | { readonly kind: "clientCredentials"; readonly tokenUrl: string };

/** An operation: what it takes, and what the vendor answers with. */
export interface DescribedOperation {
  /** The HTTP method in capitals. */
  readonly method: string;
  /** Where the operation is, if not at the vendor's server. */
  readonly server?: string;
  /** The path template below the server, such as `/users/{id}`. */
  readonly path: string;
  readonly parameters?: readonly DescribedParameter[];
  readonly body?: DescribedBody;
  /** The security alternatives where they differ from the vendor's. */
  readonly security?: SecurityAlternatives;
  /** The first documented success, with its first example. */
  readonly success: DescribedAnswer;
  /** What the vendor answers with when there is no credential, if that is documented. */
  readonly unauthorized?: DescribedAnswer;
  /** What the vendor answers with when a request is wrong in another way, if that is documented. */
  readonly invalid?: DescribedAnswer;
  /** Media types of answers that are not JSON, by status (`200`, `4XX`, `default`). */
  readonly mediaTypes?: Readonly<Record<string, string>>;
}

/** A parameter, with how it is written. */
export interface DescribedParameter extends DescribedStyle {
  readonly in: ParameterLocation;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** How a parameter or a property of a form is written. */
export interface DescribedStyle {
  /** Default: `simple` in path and header, `form` elsewhere. */
  readonly style?: string;
  /** Default: true for `form` only. */
  readonly explode?: boolean;
  /** The media type that it is written as, when it has `content` instead of a style. */
  readonly mediaType?: string;
}

/** A request body. */
export interface DescribedBody {
  readonly required?: boolean;
  readonly mediaType: string;
  readonly schema: Schema;
  /** How properties of a form are written, where the description says so. */
  readonly encoding?: Readonly<Record<string, DescribedStyle>>;
}

/** An answer, with a documented example as its body. */
export interface DescribedAnswer {
  readonly status: number;
  readonly body?: unknown;
}
