import type { ServerSentEvent } from "@guestlist/shared-types";

/** An event that a mock sends. Data that is no text is sent as JSON. */
export interface MockEvent<Data = unknown> {
  readonly data: Data | string;
  readonly event?: string | undefined;
  readonly id?: string | undefined;
  readonly retry?: number | undefined;
}

type MockPart<Part> = Part extends ServerSentEvent<infer Data> ? MockEvent<Data> : Part;

/** What a mock answers with: of a stream its parts, or the stream as it is sent. */
export type MockBody<Data> =
  Data extends AsyncIterable<infer Part>
    ? Iterable<MockPart<Part>> | AsyncIterable<MockPart<Part>> | ReadableStream<Uint8Array> | string
    : Data;
