import type { Codec } from "../codec.js";
import { exactJson } from "./exact-json.js";
import { lines } from "./lines.js";
import { parseJson } from "./parse-json.js";

/**
 * A value a line (`application/jsonl`, `application/x-ndjson`, `application/json-seq`): the values as they come, to be
 * iterated over once. The time limits of the call end with the arrival of the headers; its signal ends the stream, and so
 * does whoever stops iterating.
 */
export const jsonLines: Codec = /* @__PURE__ */ jsonLinesBy(parseJson);

/** The same with integers that a JavaScript number can't hold as bigints. */
export const exactJsonLines: Codec = /* @__PURE__ */ jsonLinesBy((line) => exactJson.parse?.(line));

function jsonLinesBy(parse: (line: string) => unknown): Codec {
  return {
    async decode(response, signal) {
      return readValues(response, signal, parse);
    },
  };
}

async function* readValues(
  response: Response,
  signal: AbortSignal | undefined,
  parse: (line: string) => unknown,
): AsyncGenerator<unknown, void> {
  let count = 0;
  // In a sequence (RFC 7464) a record separator stands before each value, which may have several lines.
  const isSequence = /\bjson-seq\b/.test(response.headers.get("content-type") ?? "");
  for await (const line of lines(response, signal, isSequence ? "\u001e" : /\r?\n/)) {
    if (!line.trim()) continue;
    count++;
    yield parsed(line, count, parse);
  }
}

/** The messages of syntax errors quote the text, which may hold a secret. */
function parsed(line: string, count: number, parse: (line: string) => unknown): unknown {
  try {
    return parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`value ${count} of the body is no JSON`);
    throw error;
  }
}
