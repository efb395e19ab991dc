import type { ServerSentEvent } from "@guestlist/shared-types";
import type { Codec } from "../codec.js";
import { lines } from "./lines.js";
import { parseJson } from "./parse-json.js";

/**
 * `text/event-stream`: the events as they come, to be iterated over once. The time limits of the call end with the arrival
 * of the headers; its signal ends the stream, and so does whoever stops iterating.
 */
export const eventStream: Codec = {
  async decode(response, signal) {
    return readEvents(response, signal);
  },
};

async function* readEvents(
  response: Response,
  signal: AbortSignal | undefined,
): AsyncGenerator<ServerSentEvent, void> {
  let fields: Record<string, string> = {};
  let id = "";
  for await (const line of lines(response, signal, /\r\n|\n|\r/)) {
    if (line) {
      const [, name = "", value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
      if (name === "id" && value.includes("\0")) continue;
      const { data } = fields;
      // Data of several lines is one text of several lines.
      fields[name] = name === "data" && data !== undefined ? `${data}\n${value}` : value;
      continue;
    }
    const { event = "", data, retry = "" } = fields;
    id = fields["id"] ?? id;
    fields = {};
    if (data === undefined) continue;
    yield {
      event: event || "message",
      data,
      id,
      ...(/^\d+$/.test(retry) ? { retry: Number(retry) } : {}),
      json: () => parseJson(data),
    };
  }
}
