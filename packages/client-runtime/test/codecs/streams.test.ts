import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerSentEvent } from "@guestlist/shared-types";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Codec, eventStream, exactJsonLines, jsonLines } from "../../src/index.js";
import { acme, call } from "../support/acme.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What a client receives of a body that is written by `write`. */
async function receive<Part>(
  codec: Codec,
  type: string,
  write: (response: ServerResponse) => void,
  options = {},
): Promise<AsyncIterable<Part>> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": type });
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const operation = { method: "GET", path: "/stream", success: { 200: codec } };
  const result = await call(acme(`http://127.0.0.1:${port}`), operation, {}, options);
  if (!result.ok) throw new Error(`status ${result.status}`);
  return result.data as AsyncIterable<Part>; // what the codecs of streams give
}

/** Ends with a body in pieces of so many bytes, so that ends of lines and characters fall apart. */
function inPieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  return (response: ServerResponse) => {
    for (let start = 0; start < bytes.length; start += size)
      response.write(bytes.subarray(start, start + size));
    response.end();
  };
}

async function all<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const received: Part[] = [];
  for await (const part of parts) received.push(part);
  return received;
}

const eventStreamType = "text/event-stream";

describe("events come one by one", () => {
  const text =
    '\uFEFF: comment\r\nretry: 50\r\nid: 7\r\nevent: added\r\ndata: {"name":\r\ndata: "Zoë"}\r\n\r\n' +
    "data:x\r\r" +
    "event: nothing\n\ndata\n\nretry: soon\nid\ndata:  two \nunknown: y\n\ndata: never ended";

  test.each([1, 2, 3, 7, 1000])("as they are told apart, in pieces of %i bytes", async (size) => {
    const received = await all(
      await receive<ServerSentEvent>(eventStream, eventStreamType, inPieces(text, size)),
    );
    expect(received.map(({ json: _, ...event }) => event)).toEqual([
      { event: "added", data: '{"name":\n"Zoë"}', id: "7", retry: 50 },
      { event: "message", data: "x", id: "7" },
      { event: "message", data: "", id: "7" },
      { event: "message", data: " two ", id: "" },
    ]);
    expect(received[0]?.json()).toEqual({ name: "Zoë" });
    expect(() => received[1]?.json()).toThrow(SyntaxError);
  });

  test.each([
    // The example in https://html.spec.whatwg.org/multipage/server-sent-events.html
    ["without text, but for the last, which has no end", "data\n\ndata\ndata\n\ndata:", ["", "\n"]],
    ["not for an event without data", "event: added\n\nid: 1\n\n: comment\n\n", []],
  ])("as the standard has it: %s", async (_, text, data) => {
    const received = await all(
      await receive<ServerSentEvent>(eventStream, eventStreamType, inPieces(text, 100)),
    );
    expect(received.map((event) => event.data)).toEqual(data);
  });

  test("with the last id that has no NULL in it", async () => {
    const text = "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n";
    const received = await all(
      await receive<ServerSentEvent>(eventStream, eventStreamType, inPieces(text, 100)),
    );
    expect(received.map(({ id }) => id)).toEqual(["1", "1"]);
  });

  test("before the stream ends; leaving the loop ends it", async () => {
    let close: () => void = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const parts = await receive<ServerSentEvent>(eventStream, eventStreamType, (response) => {
      response.on("close", close);
      response.write("data: one\n\ndata: two\n\n");
    });
    for await (const { data } of parts) {
      expect(data).toBe("one");
      break;
    }
    await closed;
  });

  test("until the signal of the call ends them", async () => {
    const controller = new AbortController();
    const parts = await receive<ServerSentEvent>(
      eventStream,
      eventStreamType,
      (response) => response.write("data: one\n\n"),
      { signal: controller.signal },
    );
    const seen: string[] = [];
    const read = (async () => {
      for await (const { data } of parts) {
        seen.push(data);
        controller.abort(new Error("enough"));
      }
    })();
    await expect(read).rejects.toThrow("enough");
    expect(seen).toEqual(["one"]);
  });
});

describe("values come a line each", () => {
  const type = "application/x-ndjson";

  test.each([1, 5, 1000])(
    "in pieces of %i bytes, without empty lines, the last without an end",
    async (size) => {
      const parts = await receive(jsonLines, type, inPieces('{"a":"ö"}\r\n\n[1]\n"x"', size));
      expect(await all(parts)).toEqual([{ a: "ö" }, [1], "x"]);
    },
  );

  test("of which a long one is looked through once, in however many pieces it comes", async () => {
    const text = `"${"x".repeat(10_000)}"`;
    const body = new ReadableStream({
      start(controller) {
        for (const piece of text) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    const split = vi.spyOn(String.prototype, "split");
    const values = await all(
      (await jsonLines.decode(new Response(body), undefined)) as AsyncIterable<string>,
    );
    const read = split.mock.contexts.reduce((sum: number, context) => sum + String(context).length, 0);
    split.mockRestore();
    expect(values).toEqual(["x".repeat(10_000)]);
    expect(read).toBeLessThan(2 * text.length);
  });

  test("as a sequence, each behind a record separator", async () => {
    const text = '\u001e{"a":\n1}\n\u001e2\n';
    const parts = await receive(jsonLines, "application/json-seq", inPieces(text, 2));
    expect(await all(parts)).toEqual([{ a: 1 }, 2]);
  });

  test("with integers as they are where that is described, else not changed in silence", async () => {
    const text = "9007199254740993\n";
    expect(await all(await receive(exactJsonLines, type, inPieces(text, 100)))).toEqual([9007199254740993n]);
    await expect(all(await receive(jsonLines, type, inPieces(text, 100)))).rejects.toThrow(RangeError);
  });

  test("of which one that is no JSON is told without what is in it", async () => {
    const parts = await receive(jsonLines, type, inPieces("1\nsecret\n", 100));
    await expect(all(parts)).rejects.toThrow(/^value 2 of the body is no JSON$/);
  });
});
