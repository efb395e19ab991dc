/** Where something is in an answer: in a header, at a JSON pointer (RFC 6901) into the body, or in one of both. */
export interface Place {
  readonly header?: string | undefined;
  readonly body?: string | undefined;
}

/** What is at a place of an answer; `undefined`, null or empty when there is nothing. */
export function readPlace({ header, body }: Place = {}, response: Response, data: unknown): unknown {
  return (header && response.headers.get(header)) || (body && readPointer(data, body));
}

/** The value that a JSON pointer leads to; `undefined` when there is none. */
export function readPointer(value: unknown, pointer: string): unknown {
  for (const token of pointer.split("/").slice(1)) {
    value = Object(value)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
}
