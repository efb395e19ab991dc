import { describe, expect, test } from "vitest";
import {
  atServer,
  byPage,
  createTransport,
  inPath,
  inQuery,
  isConnectionError,
  json,
  type Operation,
  observe,
  send,
} from "../src/index.js";

const operation: Operation = {
  method: "GET",
  path: "/files/{id}",
  server: "https://files.acme.test/v2",
  parameters: [inPath],
  success: { 200: json },
  via: atServer(),
};
const config = { baseUrl: "https://api.acme.test", credentials: {}, security: [] };
const request = { path: { id: "a/b" } };

/** Where a call goes, for a user with these options. */
async function addressOf(options: { baseUrl?: string }): Promise<string> {
  let address = "";
  const fetch = async (url: string) => {
    address = url;
    return Response.json({});
  };
  await send(createTransport(config, { ...options, fetch }), operation, request);
  return address;
}

test("an operation with a server of its own is called there", async () => {
  expect(await addressOf({})).toBe("https://files.acme.test/v2/files/a%2Fb");
});

test("a base URL that the user gives comes first", async () => {
  expect(await addressOf({ baseUrl: "http://127.0.0.1:4010" })).toBe("http://127.0.0.1:4010/files/a%2Fb");
});

describe("its server is named", () => {
  const refused = async () => {
    throw new Error("refused");
  };
  const url = "https://files.acme.test/v2/files/{id}";

  test("by the error of a call", async () => {
    const transport = createTransport(config, { fetch: refused, retry: false });
    const error: unknown = await send(transport, operation, request).catch((reason) => reason);
    expect(isConnectionError(error) && [error.url, error.message]).toEqual([
      url,
      `GET ${url}: no answer (refused)`,
    ]);
  });

  test("by the hooks", async () => {
    const urls: string[] = [];
    const hooks = observe({
      onRequest: ({ call }) => void urls.push(call.url),
      onError: ({ call }) => void urls.push(call.url),
    });
    const transport = createTransport(config, { fetch: refused, retry: false, hooks });
    await expect(send(transport, operation, request)).rejects.toThrow();
    expect(urls).toEqual([url, url]);
  });
});

test("it may page", async () => {
  const paging = byPage({ in: "query", page: "page", items: "" });
  const addresses: string[] = [];
  const transport = createTransport(config, {
    fetch: async (url) => {
      addresses.push(url);
      return Response.json(addresses.length < 3 ? [addresses.length] : []);
    },
  });
  const list: Operation = { ...operation, path: "/files", parameters: [inQuery], via: atServer(paging) };
  const items: unknown[] = [];
  const files = send(transport, list) as Promise<object> & AsyncIterable<unknown>; // what paging makes of it
  for await (const item of files) items.push(item);
  expect(items).toEqual([1, 2]);
  const at = "https://files.acme.test/v2/files";
  expect(addresses).toEqual([at, `${at}?page=2`, `${at}?page=3`]);
});
