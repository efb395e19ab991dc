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
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      // A carriage return at the end of what has come may be the first half of a line end.
      const whole = done || !rest.endsWith("\r") ? rest : rest.slice(0, -1);
      const found = whole.split(end);
      rest = (found.pop() ?? "") + rest.slice(whole.length);
      yield* found;
      if (!done) continue;
      if (rest) yield rest;
      return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
