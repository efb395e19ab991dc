/**
 * An event of a stream (`text/event-stream`).
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export interface ServerSentEvent<Data = unknown> {
  /** What kind of event it is: `message` unless the server says something else. */
  readonly event: string;
  /** The data as text. Some servers end a stream by a text of their own, such as `[DONE]`. */
  readonly data: string;
  /** The id of this event, or of the last one that had any. */
  readonly id: string;
  /** After how many milliseconds the server wants to be asked again, if this event says so. */
  readonly retry?: number;
  /**
   * The data as JSON.
   *
   * @throws {SyntaxError} when it is none.
   */
  json(): Data;
}
