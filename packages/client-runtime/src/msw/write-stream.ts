import { jsonText } from "./media-types.js";
import type { MockEvent } from "./mock-stream.js";

/** Writes what is sent part by part, as events or as a value a line. */
export function writeStream(
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  mediaType: string,
): ReadableStream {
  const write = mediaType === "text/event-stream" ? writeEvent : (part: unknown) => `${jsonText(part)}\n`;
  const texts = textsOf(parts, write);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    async cancel() {
      await texts.return();
    },
  });
}

/** Whether a body is such parts, rather than a text, bytes or a stream of them. */
export function isParts(body: unknown): body is Iterable<unknown> | AsyncIterable<unknown> {
  if (typeof body !== "object" || body === null || body instanceof ReadableStream) return false;
  return (
    Symbol.asyncIterator in body ||
    Array.isArray(body) ||
    (Symbol.iterator in body && !ArrayBuffer.isView(body))
  );
}

async function* textsOf(
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  write: (part: unknown) => string,
): AsyncGenerator<string, void> {
  for await (const part of parts) yield write(part);
}

function writeEvent(part: unknown): string {
  const { event, data, id, retry } = part as MockEvent; // the type of a mock's answer
  const fields = { event, id, retry };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const text = typeof data === "string" ? data : jsonText(data);
  return `${[...lines, ...text.split("\n").map((line) => `data: ${line}`)].join("\n")}\n\n`;
}
