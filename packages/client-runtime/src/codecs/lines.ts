import { stream } from "./stream.js";

/**
 * The lines of a body, as they come: they end as is said. Whoever stops reading ends the connection; what comes
 * after the last end is a line if there is anything.
 */
export async function* lines(
  response: Response,
  signal: AbortSignal | undefined,
  end: RegExp | string,
): AsyncGenerator<string, void> {
  const body = (await stream.decode(response, signal)) as ReadableStream<Uint8Array>; // see stream
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let line = "";
  let held = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = held + decoder.decode(value, { stream: !done });
      // A carriage return at the end of what has come may be the first half of a line end.
      held = !done && text.endsWith("\r") ? "\r" : "";
      // Ends are looked for in what is new only: a long line comes in many pieces.
      const [first = "", ...others] = text.slice(0, text.length - held.length).split(end);
      line += first;
      for (const other of others) {
        yield line;
        line = other;
      }
      if (!done) continue;
      if (line) yield line;
      return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
