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

  /** Knows an error of another copy of this package by its name. A class that a user derives knows only its own. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    const { url, name } = Object(error);
    // biome-ignore-start lint/complexity/noThisInStatic: which of the derived classes is asked is what matters
    const { prototype } = this;
    return Object.hasOwn(prototype, "name")
      ? url && name === prototype.name
      : super[Symbol.hasInstance](error);
    // biome-ignore-end lint/complexity/noThisInStatic: see above
  }
}
