import type { HttpStatus } from "./status.js";

/** The answer to a call that did what the vendor documents: a documented success status with its body. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  /** The HTTP status. */
  readonly status: Status;
  /** The body, decoded. `undefined` where the vendor documents none. */
  readonly data: Data;
  /** The response itself, for its headers. Its body has been read. */
  readonly response: Response;
}

/** The answer to a call that the vendor refused, with a status that it documents. */
export interface Failure<Status extends number, Error> {
  readonly ok: false;
  /** The HTTP status. */
  readonly status: Status;
  /**
   * The body, decoded. A proxy or a crash may answer with something else than the vendor documents: what can't be
   * decoded (an empty body, HTML, broken JSON, the part that came in time) is here as the raw text.
   */
  readonly error: Error;
  /** The response itself, for its headers. Its body has been read. */
  readonly response: Response;
}

/**
 * The answer to a call with a status that the vendor does not document; nothing is known about its body. A success
 * status may be among them: then the vendor did something, but not what its documentation says.
 */
export interface UndocumentedFailure<Documented extends number = never> {
  readonly ok: false;
  /** The HTTP status: any but the documented ones. */
  readonly status: Exclude<HttpStatus, Documented>;
  /** The body: decoded if it is JSON, otherwise the raw text. */
  readonly error: unknown;
  /** The response itself, for its headers. Its body has been read. */
  readonly response: Response;
}
