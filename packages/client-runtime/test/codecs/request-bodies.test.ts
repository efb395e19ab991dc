import { describe, expect, test, vi } from "vitest";
import {
  blob,
  type Codec,
  exactJson,
  form,
  formWith,
  isRequestError,
  json,
  multipart,
  multipartWith,
  none,
  queryDeepObject,
  queryForm,
  queryJson,
  stream,
  text,
} from "../../src/index.js";
import { acme, call } from "../support/acme.js";
import { loopback } from "../support/loopback.js";

/** Sends a body to a server and gives what arrived. */
async function arrived(body: Codec, value: unknown, contentType?: string) {
  const server = await loopback();
  const typed = contentType === undefined ? {} : { contentType };
  const operation = { method: "PUT", path: "/body", body, ...typed, success: { 204: none } };
  await call(acme(server.url), operation, { body: value });
  const [request] = server.received;
  return {
    type: request?.headers["content-type"],
    bytes: request?.body ?? Buffer.of(),
    text: request?.body.toString(),
  };
}

/** The parts of a multipart body as an independent parser, that of the platform, reads them. */
async function partsOf({ type = "", bytes }: { type: string | undefined; bytes: Buffer }) {
  const fields = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  return Promise.all(
    [...fields].map(async ([name, value]) =>
      typeof value === "string"
        ? { name, value }
        : {
            name,
            file: value.name,
            type: value.type,
            value: Buffer.from(await value.arrayBuffer()).toString(),
          },
    ),
  );
}

describe("a body is sent as its media type says", () => {
  test("JSON", async () => {
    expect(await arrived(json, { name: "Ædda", at: new Date(0), gone: undefined, none: null })).toMatchObject(
      {
        type: "application/json",
        text: '{"name":"Ædda","at":"1970-01-01T00:00:00.000Z","none":null}',
      },
    );
  });

  test("JSON under another name", async () => {
    expect(await arrived(json, [1], "application/merge-patch+json")).toMatchObject({
      type: "application/merge-patch+json",
      text: "[1]",
    });
  });

  test("a form: arrays repeat the name, objects are JSON", async () => {
    const value = {
      email: "ada+1@example.com",
      roles: ["a&b", "c"],
      since: new Date(0),
      meta: { x: 1 },
      gone: undefined,
    };
    const { type, text } = await arrived(form, value);
    expect(type).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(text)]).toEqual([
      ["email", "ada+1@example.com"],
      ["roles", "a&b"],
      ["roles", "c"],
      ["since", "1970-01-01T00:00:00.000Z"],
      ["meta", '{"x":1}'],
    ]);
  });

  test("a form with an encoding of its properties", async () => {
    const codec = formWith({ ids: queryForm, filter: queryDeepObject, meta: queryJson });
    const { text } = await arrived(codec, { ids: [1, 2], filter: { a: 1 }, meta: [1], plain: "x" });
    expect(text).toBe("ids=1,2&filter%5Ba%5D=1&meta=%5B1%5D&plain=x");
  });

  test("a form with names that every object has members of", async () => {
    const value = Object.fromEntries(["constructor", "toString", "__proto__"].map((name) => [name, "a"]));
    expect((await arrived(form, value)).text).toBe("constructor=a&toString=a&__proto__=a");
    expect(await partsOf(await arrived(multipart, value))).toHaveLength(3);
  });

  test.each([
    ["a form", form],
    ["multipart", multipart],
  ])("%s with a bigint in an object, with all its digits", async (_, codec) => {
    const { text } = await arrived(codec, { meta: { id: 9007199254740993n } });
    expect(decodeURIComponent(text ?? "")).toContain('{"id":9007199254740993}');
  });

  test("multipart: files, bytes, arrays, objects, single values", async () => {
    const file = new File(["id,name\n"], 'käse "1".csv', { type: "text/csv" });
    const value = {
      file,
      bytes: new TextEncoder().encode("ab"),
      tags: ["x", 2],
      meta: { a: [1] },
      on: true,
      gone: null,
    };
    const sent = await arrived(multipart, value);
    expect(sent.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(await partsOf(sent)).toMatchObject([
      { name: "file", type: "text/csv", value: "id,name\n" },
      { name: "bytes", value: "ab" },
      { name: "tags", value: "x" },
      { name: "tags", value: "2" },
      { name: "meta", value: '{"a":[1]}' },
      { name: "on", value: "true" },
    ]);
    expect(sent.text).toContain('name="file"; filename="käse %221%22.csv"\r\nContent-Type: text/csv\r\n');
    expect(sent.text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":[1]}\r\n');
    expect(sent.text).toContain('name="on"\r\n\r\ntrue\r\n');
  });

  test("parts of another media type", async () => {
    const sent = await arrived(multipartWith({}, "multipart/related"), { a: { b: 1 } });
    const [, boundary = ""] = /^multipart\/related; boundary=(\S+)$/.exec(sent.type ?? "") ?? [];
    expect(sent.text?.split(`--${boundary}`)).toHaveLength(3);
  });

  test("bytes with the media type that they have themselves", async () => {
    const sent = await arrived(blob, new Blob(["x"], { type: "image/gif" }), "");
    expect(sent.type).toBe("image/gif");
  });

  test("multipart with an encoding of its parts", async () => {
    const codec = multipartWith({
      photo: { contentType: "image/png" },
      meta: { contentType: "application/vnd.acme+json", headers: { "X-Part": "7" } },
      note: { contentType: "text/markdown" },
    });
    const sent = await arrived(codec, { photo: new Blob([Buffer.of(0, 255)]), meta: "text", note: "# hi" });
    expect(sent.text).toContain('name="photo"; filename="blob"\r\nContent-Type: image/png\r\n');
    expect(sent.bytes.includes(Buffer.of(0, 255))).toBe(true);
    expect(sent.text).toContain(
      'name="meta"\r\nContent-Type: application/vnd.acme+json\r\nX-Part: 7\r\n\r\n"text"',
    );
    expect(sent.text).toContain('name="note"\r\nContent-Type: text/markdown\r\n\r\n# hi');
  });

  test("multipart with parts that travel as they would in a query, but for files", async () => {
    const codec = multipartWith({
      link: { serializer: queryDeepObject },
      ids: { serializer: queryForm },
      file: { serializer: queryForm },
    });
    const sent = await arrived(codec, {
      link: { expires: "a=b&c", of: { x: 1 } },
      ids: [1, 2],
      file: new File([], ""),
    });
    expect(await partsOf(sent)).toMatchObject([
      { name: "link[expires]", value: "a=b&c" },
      { name: "link[of][x]", value: "1" },
      { name: "ids", value: "1,2" },
      { name: "file", file: "" },
    ]);
  });

  test("multipart with another boundary each time", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5); // which a server could foresee
    const [one, other] = [await arrived(multipart, { a: 1 }), await arrived(multipart, { a: 1 })];
    expect(one.type).not.toBe(other.type);
    random.mockRestore();
  });

  test.each(["application/json; charset=utf-8", "Application/JSON"])(
    "multipart with %s",
    async (contentType) => {
      const { text } = await arrived(multipartWith({ note: { contentType } }), { note: "hi" });
      expect(text).toContain('\r\n\r\n"hi"\r\n');
    },
  );

  test("text", async () => {
    expect(await arrived(text, "a,ö\n", "text/csv")).toMatchObject({ type: "text/csv", text: "a,ö\n" });
  });

  test.each([
    ["a blob", new Blob([Buffer.of(0, 1, 255)])],
    ["a buffer", Uint8Array.of(0, 1, 255).buffer],
    ["a view", Uint8Array.of(9, 0, 1, 255).subarray(1)],
  ])("bytes from %s", async (_, value) => {
    const { type, bytes } = await arrived(blob, value);
    expect([type, [...bytes]]).toEqual(["application/octet-stream", [0, 1, 255]]);
  });

  test("a stream", async () => {
    const value = new Blob(["ab".repeat(70_000)]).stream();
    const { type, bytes } = await arrived(stream, value, "video/mp4");
    expect([type, bytes.length]).toEqual(["video/mp4", 140_000]);
  });
});

describe("a body that can't be sent is an error before anything is sent", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;

  test.each([
    ["JSON: a circle", json, circular],
    ["JSON: NaN", json, { a: [Number.NaN] }],
    ["JSON: an infinity", json, { a: { b: Number.NEGATIVE_INFINITY } }],
    ["JSON for exact integers: NaN", exactJson, { a: Number.NaN }],
    ["JSON: an invalid date", json, { expires: new Date(Number.NaN) }],
    ["JSON: a function", json, () => 1],
    ["a form: an invalid date", form, { a: new Date(Number.NaN) }],
    ["a form: half a character", form, { a: "\udfff" }],
    ["a form: NaN in an object", form, { a: { b: Number.NaN } }],
    ["a form: a text", form, "a=1"],
    ["a form: another kind of form", form, new URLSearchParams("a=1")],
    ["multipart: NaN", multipart, { a: Number.NaN }],
    ["multipart: NaN in an object", multipart, { a: { b: Number.NaN } }],
    ["multipart: half a character", multipart, { a: "\ud800" }],
    ["multipart: a stream", multipart, { a: new Blob(["x"]).stream() }],
    [
      "multipart: an item that could be read as two",
      multipartWith({ a: { serializer: queryForm } }),
      { a: ["x,y"] },
    ],
    ["multipart: another kind of form", multipart, new FormData()],
    ["text: a number", text, 1],
    ["text: half a character", text, "a\ud800"],
    ["bytes: a string", blob, "text"],
    ["a stream: a string", stream, "text"],
  ])("%s", async (_, body, value) => {
    const server = await loopback();
    const operation = { method: "POST", path: "/body", body, success: { 204: none } };
    const error = await call(acme(server.url), operation, { body: value }).catch((error: unknown) => error);
    expect(isRequestError(error)).toBe(true);
    expect(server.received).toEqual([]);
  });
});
