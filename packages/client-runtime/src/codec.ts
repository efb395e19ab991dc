/** What `fetch` takes as a body; not everywhere do the types of the platform have a name for it. */
export type FetchBody = NonNullable<RequestInit["body"]>;

/** Writes a request body and reads a response body of one kind. */
export interface Codec {
  /** The media type that a body of this kind is sent with. */
  readonly type?: string;
  /** True where a body can be read only once, so that it can't be sent again. */
  readonly once?: boolean;
  /** Writes a body; throws for a value that has no such form. The media type is given where it is not the codec's own. */
  encode?(body: unknown, mediaType?: string): FetchBody;
  /** Reads a body; throws a `SyntaxError` when it is not of this kind. The signal is the caller's. */
  decode(response: Response, signal: AbortSignal | undefined): Promise<unknown>;
  /** Reads a body that has been received as text. */
  parse?(text: string): unknown;
}
