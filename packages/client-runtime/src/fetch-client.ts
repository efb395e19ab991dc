import type { CallOptions } from "@guestlist/shared-types";
import type { Client, HeadersOptions, Middleware } from "./transport-library.js";

// The types of openapi-fetch go over all that is sent and received, for the sake of readOnly and writeOnly. These don't:
// the generator has seen to that, and open enumerations, tuples and files would come out as something else. They also
// take the options that there are, rather than any.

/** A client in the path-keyed style of openapi-fetch. */
export interface FetchClient<Paths extends object> extends Pick<Client<Paths>, "use" | "eject"> {
  /** Calls an operation by its method, in small letters, and its path. */
  request: <
    Method extends HttpMethod,
    Path extends PathsWith<Paths, Method>,
    Format extends keyof Formats<unknown> = "json",
  >(
    method: Method,
    path: Path,
    ...init: FetchArguments<OperationAt<Paths, Path, Method>, Format>
  ) => Promise<FetchResult<OperationAt<Paths, Path, Method>, Format>>;
  GET: FetchMethod<Paths, "get">;
  PUT: FetchMethod<Paths, "put">;
  POST: FetchMethod<Paths, "post">;
  DELETE: FetchMethod<Paths, "delete">;
  OPTIONS: FetchMethod<Paths, "options">;
  HEAD: FetchMethod<Paths, "head">;
  PATCH: FetchMethod<Paths, "patch">;
  TRACE: FetchMethod<Paths, "trace">;
}

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** Calls an operation of one method by its path. */
type FetchMethod<Paths, Method extends HttpMethod> = <
  Path extends PathsWith<Paths, Method>,
  Format extends keyof Formats<unknown> = "json",
>(
  path: Path,
  ...init: FetchArguments<OperationAt<Paths, Path, Method>, Format>
) => Promise<FetchResult<OperationAt<Paths, Path, Method>, Format>>;

/** The paths that have a method. */
type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> =
  Paths[Path] extends Record<Method, infer Operation> ? Operation : never;

/** The last argument of a call, which may be left out where nothing in it is required. */
type FetchArguments<Operation, Format> =
  Record<never, never> extends FetchInit<Operation>
    ? [init?: FetchInit<Operation> & FetchOptions<Format>]
    : [init: FetchInit<Operation> & FetchOptions<Format>];

/** What an operation takes. */
type FetchInit<Operation> = ParametersOf<Operation> & BodyOf<Operation>;

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? { params?: Parameters }
    : { params: Parameters }
  : unknown;

type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? { body: ContentOf<Body> }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

/** What every call takes. */
interface FetchOptions<Format>
  extends Omit<CallOptions, "headers">,
    Omit<RequestInit, "body" | "headers" | "method" | "signal"> {
  baseUrl?: string;
  headers?: HeadersOptions;
  /** How the body of an answer is read; as JSON, if nothing else is said. */
  parseAs?: Format;
  fetch?: (request: Request) => Promise<Response>;
  middleware?: Middleware[];
}

/** What comes of a call: data or an error, and the answer that it was read from. */
type FetchResult<Operation, Format extends keyof Formats<unknown>> =
  | { data: Formats<DataOf<ResponsesOf<Operation>>>[Format]; error?: never; response: Response }
  | { data?: never; error: ErrorOf<ResponsesOf<Operation>>; response: Response };

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

type DataOf<Responses> = ContentOf<Responses[Success<Responses>]>;

type ErrorOf<Responses> = ContentOf<Responses[Exclude<keyof Responses, Success<Responses>>]>;

/** The statuses of success; where none is described, what is described for all of them. */
type Success<Responses> = [Status2xx<Responses>] extends [never]
  ? Extract<keyof Responses, "default">
  : Status2xx<Responses>;

type Status2xx<Responses> = {
  [Status in keyof Responses]: `${Status & (string | number)}` extends `2${string}` ? Status : never;
}[keyof Responses];

type ContentOf<Message> = Message extends { content: infer Content } ? Content[keyof Content] : undefined;

/** What the body of an answer is read as. */
interface Formats<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}
