import type { Operation } from "../operation.js";

/** What an error tells about its call. */
export interface CalledOperation {
  readonly baseUrl: string;
  readonly operation: Pick<Operation, "method" | "path">;
}

/** What all errors of a call have in common. */
export abstract class CallError extends Error {
  /** The HTTP method of the call. */
  declare readonly method: string;
  /** The URL of the operation with its path template: no parameter value, no query, no secret. */
  declare readonly url: string;

  constructor({ baseUrl, operation }: CalledOperation, message: string, cause?: unknown) {
    const { method, path } = operation;
    super(`${method} ${baseUrl}${path}: ${message}`, cause ? { cause } : {});
    this.method = method;
    this.url = baseUrl + path;
  }
}

/** Says whether a value is an error of a call with the given name, from whichever copy of this package. */
export function isErrorNamed(name: string, value: unknown): boolean {
  return value instanceof Error && value.name === name && "method" in value && "url" in value;
}
