import { describe, expect, test } from "vitest";
import {
  blob,
  byContentType,
  type Codec,
  form,
  json,
  none,
  type Operation,
  stream,
  text,
  undescribed,
} from "../../src/index.js";
import { type AnyResult, acme, call } from "../support/acme.js";
import { loopback, type Reply } from "../support/loopback.js";

async function read(
  codecs: Record<number, Codec>,
  reply: Reply,
  rest: Partial<Operation> = {},
): Promise<AnyResult> {
  const server = await loopback(() => reply);
  return call(acme(server.url), { method: "GET", path: "/", success: codecs, ...rest });
}

/** A fetch that has looked at the body of its answer, and has not put it back. */
const nosy = (status: number) => async () => {
  const response = new Response("{}", { status });
  await response.text();
  return response;
};

/** The data of a success. */
async function data(codec: Codec, reply: Reply): Promise<unknown> {
  const result = await read({ 200: codec }, reply);
  return result.ok && result.data;
}

describe("a body is read as it is documented", () => {
  test("JSON", async () => expect(await data(json, { status: 200, body: { id: 1 } })).toEqual({ id: 1 }));

  test("text", async () => expect(await data(text, { status: 200, body: "id;name\n" })).toBe("id;name\n"));

  test("text in the character set that it comes in", async () => {
    const reply = (charset: string) => ({
      status: 200,
      body: Buffer.from([0x4d, 0xfc, 0x6c]),
      headers: { "content-type": `text/csv; header=present; charset=${charset}` },
    });
    expect(await data(text, reply("ISO-8859-1"))).toBe("Mül");
    expect(await data(text, reply('"windows-1251"'))).toBe("Mьl");
    await expect(data(text, reply("no-such"))).rejects.toMatchObject({ name: "ResponseBodyError" });
  });

  test("bytes", async () => {
    const file = await data(blob, {
      status: 200,
      body: Buffer.of(0, 255),
      headers: { "content-type": "image/png" },
    });
    expect(file).toBeInstanceOf(Blob);
    expect(file).toMatchObject({ size: 2, type: "image/png" });
  });

  test("a form", async () => {
    expect(await data(form, { status: 200, body: "a=1&b=x+y&a=2" })).toEqual({ a: ["1", "2"], b: "x y" });
  });

  test("nothing, even if something comes", async () => {
    expect(await data(none, { status: 200, body: "<html>" })).toBeUndefined();
    expect(await data(none, { status: 200 })).toBeUndefined();
  });

  test.each([
    ["application/problem+json; charset=utf-8", '{"a":1}', { a: 1 }],
    ["text/csv", "a;b", "a;b"],
    ["text/json", "[1]", [1]],
    ["image/png", "", undefined],
  ])("of a body that nothing is said of: %s", async (type, body, value) => {
    expect(await data(undescribed, { status: 200, body, headers: { "content-type": type } })).toEqual(value);
  });

  test("bytes that nothing is said of", async () => {
    expect(await data(undescribed, { status: 200, body: Buffer.of(0, 255) })).toMatchObject({ size: 2 });
    expect(await read({ 204: undescribed }, { status: 204 })).toMatchObject({ ok: true, data: undefined });
  });

  test("a stream, as it comes", async () => {
    const body = await data(stream, { status: 200, body: "ab".repeat(50_000) });
    expect(await new Response(body as ReadableStream).text()).toHaveLength(100_000);
  });

  test("a stream without a body", async () => {
    const result = await read({ 204: stream }, { status: 204 });
    expect(await new Response((result as { data: ReadableStream }).data).text()).toBe("");
  });

  test("a stream ends with the signal of its call", async () => {
    const server = await loopback(() => ({ status: 200, body: "x".repeat(5_000_000) }));
    const controller = new AbortController();
    const operation = { method: "GET", path: "/", success: { 200: stream } };
    const result = await call(acme(server.url), operation, {}, { signal: controller.signal });
    const reader = (result as { data: ReadableStream }).data.getReader();
    await reader.read();
    controller.abort(new Error("enough"));
    const rest = (async () => {
      while (!(await reader.read()).done);
    })();
    await expect(rest).rejects.toThrow("enough");
  });
});

describe("several documented content types are told apart by what comes", () => {
  const codec = byContentType({ "application/json": json, "text/*": text, "*/*": blob });

  test.each([
    ["application/json; charset=utf-8", { id: 1 }],
    ["Application/JSON", { id: 1 }],
    ["application/problem+json", { id: 1 }],
    ["text/csv", '{"id":1}'],
  ])("%s", async (type, expected) => {
    expect(await data(codec, { status: 200, body: '{"id":1}', headers: { "content-type": type } })).toEqual(
      expected,
    );
  });

  test.each(["application/json", "application/vnd.acme.v3+json", "text/json; charset=utf-8"])(
    "JSON under another name than the documented: %s",
    async (type) => {
      const codec = byContentType({ "application/vnd.acme+json": json, "text/*": text });
      const reply = { status: 200, body: '{"id":1}', headers: { "content-type": type } };
      expect(await data(codec, reply)).toEqual({ id: 1 });
    },
  );

  test("anything else", async () => {
    expect(
      await data(codec, { status: 200, body: "x", headers: { "content-type": "image/png" } }),
    ).toBeInstanceOf(Blob);
  });

  test("one that is not documented is an error", async () => {
    const read = data(byContentType({ "application/json": json }), {
      status: 200,
      body: "x",
      headers: { "content-type": "a/b" },
    });
    await expect(read).rejects.toMatchObject({
      name: "ResponseBodyError",
      message: expect.stringContaining("comes as a/b"),
    });
  });
});

describe("which statuses are a success", () => {
  const codecs = { 201: json, 204: none, 2: text };

  test.each([
    [201, '{"a":1}', { ok: true, status: 201, data: { a: 1 } }],
    [204, undefined, { ok: true, status: 204, data: undefined }],
    [202, "later", { ok: true, status: 202, data: "later" }],
    [404, '{"a":1}', { ok: false, status: 404, error: { a: 1 } }],
    [304, undefined, { ok: false, status: 304, error: "" }],
  ])("%i, of an exact status, a range and none", async (status, body, result) => {
    expect(await read(codecs, { status, body })).toMatchObject(result);
  });

  test("a default stands for a success status only", async () => {
    expect(await read({ 0: json }, { status: 206, body: "[1]" })).toMatchObject({
      ok: true,
      status: 206,
      data: [1],
    });
    expect(await read({ 0: json }, { status: 400, body: "[1]" })).toMatchObject({
      ok: false,
      status: 400,
      error: [1],
    });
  });

  test("a success that is not documented is none", async () => {
    expect(await read({ 200: json }, { status: 201, body: "[1]" })).toMatchObject({
      ok: false,
      status: 201,
      error: [1],
    });
  });

  test("a documented redirect is a result, and is not followed", async () => {
    const reply = { status: 302, headers: { location: "/elsewhere" } };
    const result = await read({ 302: none }, reply);
    expect(result).toMatchObject({ ok: true, status: 302 });
    expect(result.response.headers.get("location")).toBe("/elsewhere");
  });
});

test("a body that somebody else has read is none", async () => {
  const operation: Operation = { method: "GET", path: "/", success: { 200: json } };
  const never = { retry: false } as const;
  const success = call(acme("https://acme.test", { fetch: nosy(200) }), operation, {}, never);
  await expect(success).rejects.toMatchObject({ name: "ResponseBodyError", status: 200 });
  const failure = await call(acme("https://acme.test", { fetch: nosy(400) }), operation, {}, never);
  expect(failure).toMatchObject({ ok: false, status: 400, error: "" });
});
