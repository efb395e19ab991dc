import type { Paged } from "@guestlist/shared-types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  byCursor,
  byOffset,
  byPage,
  exactJson,
  inQuery,
  isHttpError,
  isResponseBodyError,
  json,
  type Operation,
  type OperationRequest,
  type Paging,
  send,
} from "../src/index.js";
import { acme } from "./support/acme.js";
import { loopback, type Received, type Reply } from "./support/loopback.js";

/** Calls an operation that lists something; the server gets the query of each request. */
async function list(paging: Paging, answer: (query: URLSearchParams, request: Received) => Reply, more = {}) {
  const server = await loopback((request) =>
    answer(new URL(request.target, "http://x").searchParams, request),
  );
  const operation: Operation = {
    method: "GET",
    path: "/users",
    parameters: [inQuery],
    success: { 200: json },
    via: paging,
    ...more,
  };
  const transport = acme(server.url, { retry: false });
  const queries = () => server.received.map(({ target }) => target.split("?")[1] ?? "");
  const call = (request?: OperationRequest) =>
    send<Paged<{ ok: boolean }, unknown>>(transport, operation, request);
  return { call, queries };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const reply = (body: unknown, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  body,
  headers,
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("all items come once, in their order, however they are paged", () => {
  const total = fc.integer({ min: 0, max: 12 });
  const size = fc.integer({ min: 1, max: 5 });
  /** A server's page: some of the numbers from 0. */
  const slice = (count: number, skip: number, size: number) => numbers(count).slice(skip, skip + size);

  test.each([
    ["nothing told", {}],
    ["the number of items in the body", { totalItems: { body: "/total" } }],
    ["the number of items in a header", { totalItems: { header: "x-total" } }],
    ["the number of pages", { totalPages: { body: "/pages" } }],
    ["whether there is a next page", { hasNext: "/next" }],
  ])("by page, with %s", async (_, told) => {
    await fc.assert(
      fc.asyncProperty(total, size, fc.constantFrom(0, 1), async (total, size, first) => {
        const paging = byPage({ in: "query", page: "page", items: "/data", first, ...told });
        const { call, queries } = await list(paging, (query) => {
          const page = Number(query.get("page") ?? first) - first;
          const data = slice(total, page * size, size);
          const pages = Math.ceil(total / size);
          return reply({ data, total, pages, next: page + 1 < pages }, { "x-total": String(total) });
        });
        expect(await all(call())).toEqual(numbers(total));
        const needed = Math.max(1, Math.ceil(total / size));
        // Where nothing is told, only an empty page is known to be the last.
        const known = "totalItems" in told || "totalPages" in told || "hasNext" in told || total === 0;
        expect(queries()).toHaveLength(known ? needed : needed + 1);
      }),
      { numRuns: 15 },
    );
  });

  test("by offset, from wherever the first request begins", async () => {
    await fc.assert(
      fc.asyncProperty(total, size, fc.integer({ min: 0, max: 4 }), async (total, size, skip) => {
        const paging = byOffset({ in: "query", skip: "skip", items: "", totalItems: { header: "x-total" } });
        const { call } = await list(paging, (query) =>
          reply(slice(total, Number(query.get("skip") ?? 0), size), { "x-total": String(total) }),
        );
        expect(await all(call({ query: { skip } }))).toEqual(numbers(total).slice(skip));
      }),
      { numRuns: 15 },
    );
  });

  test("by cursor, also past an empty page", async () => {
    const pages: Record<string, object> = {
      "": { users: ["a"], next: "x/1" },
      "x/1": { users: [], next: "x 2" },
      "x 2": { users: ["b", "c"], next: null },
    };
    const paging = byCursor({ in: "query", cursor: "after", nextCursor: "/next", items: "/users" });
    const { call, queries } = await list(paging, (query) => reply(pages[query.get("after") ?? ""]));
    expect(await all(call({ query: { limit: 2 } }))).toEqual(["a", "b", "c"]);
    expect(queries()).toEqual(["limit=2", "limit=2&after=x%2F1", "limit=2&after=x%202"]);
  });
});

test("by cursor, until an empty page repeats the cursor that gave it", async () => {
  const paging = byCursor({ in: "query", cursor: "after", nextCursor: "/next", items: "/users" });
  const { call, queries } = await list(paging, (query) =>
    reply({ users: query.has("after") ? [] : ["a"], next: "end" }),
  );
  expect(await all(call())).toEqual(["a"]);
  expect(queries()).toEqual(["", "after=end"]);
});

test("a total of -1 is none", async () => {
  const paging = byPage({ in: "query", page: "page", items: "/data", totalItems: { body: "/total" } });
  const { call } = await list(paging, (query) =>
    reply({ data: query.get("page") === "3" ? [] : [query.get("page")], total: -1 }),
  );
  expect(await all(call())).toEqual([null, "2"]);
});

describe("a list that pages", () => {
  const paging = byPage({ in: "query", page: "page", items: "/data", totalPages: { body: "/pages" } });
  const threePages = (query: URLSearchParams) => reply({ data: [query.get("page") ?? "1"], pages: 3 });

  test("is a promise of the page that was asked for, and fetches no other", async () => {
    const { call, queries } = await list(paging, threePages);
    expect(await call({ query: { page: 2 } })).toMatchObject({ ok: true, data: { data: ["2"] } });
    expect(queries()).toEqual(["page=2"]);
  });

  test("fetches a page only when its first item is asked for, and stops with the loop", async () => {
    const { call, queries } = await list(paging, threePages);
    for await (const item of call()) {
      expect(queries()).toHaveLength(Number(item));
      if (item === "2") break;
    }
    expect(queries()).toEqual(["", "page=2"]);
  });

  test("can be had page by page", async () => {
    const { call } = await list(paging, threePages);
    expect(await all(call({ query: { page: 2 } }).pages())).toEqual([["2"], ["3"]]);
  });

  test.each([
    ["by page", byPage({ in: "query", page: "page", items: "" })],
    ["by offset", byOffset({ in: "query", skip: "skip", items: "" })],
  ])("goes on where it was, whatever is done with its pages: %s", async (_, paging) => {
    const { call, queries } = await list(paging, (query) =>
      reply(
        Number(query.get("page") ?? 1) > 2 || Number(query.get("skip") ?? 0) > 2 ? [] : [query.toString(), 1],
      ),
    );
    const listed = call();
    const taken: unknown[] = [];
    for await (const page of listed.pages()) taken.push(...page.splice(0));
    expect(queries()).toHaveLength(3);
    expect(await all(listed)).toEqual(taken);
  });

  test("can be iterated twice, with one request for the page that both begin with", async () => {
    const { call, queries } = await list(paging, threePages);
    const listed = call({ query: { page: 3 } });
    expect([await all(listed), await all(listed)]).toEqual([["3"], ["3"]]);
    expect(queries()).toEqual(["page=3"]);
  });

  test("ends with the error of the page that is refused, after the items before it", async () => {
    const { call } = await list(paging, (query) =>
      query.has("page") ? { status: 403, body: { code: "forbidden" } } : threePages(query),
    );
    const items: unknown[] = [];
    const iterated = (async () => {
      for await (const item of call()) items.push(item);
    })();
    const error = await iterated.catch((error: unknown) => error);
    expect(items).toEqual(["1"]);
    expect(error).toSatisfy(isHttpError);
    expect(error).toMatchObject({ status: 403, error: { code: "forbidden" } });
    expect(String(error)).toMatch(/GET http.*\/users: answered 403, see its error$/);
  });

  test.each([
    ["the same page again and again", { data: [1n], pages: 9 }],
    ["no list where it should be", { users: [1] }],
    ["something else where the list should be", { data: { 0: 1 }, pages: 1 }],
  ])("does not go on with %s", async (_, body) => {
    const text = JSON.stringify(body, (_, value) => (typeof value === "bigint" ? "MARK" : value));
    const { call } = await list(paging, () => reply(text.replace('"MARK"', "9007199254740993")), {
      success: { 200: exactJson },
    });
    const error = await all(call()).catch((error: unknown) => error);
    expect(error).toSatisfy(isResponseBodyError);
    expect(String(error)).toContain('has no further list at "/data"');
  });

  test("takes its parameters from the body where that is where they are", async () => {
    const inBody = byPage({ in: "body", page: "page", items: "", first: 0 });
    const { call } = await list(
      inBody,
      (_, { body }) => {
        const { page = 0, filter } = JSON.parse(body.toString());
        return reply(page < 2 ? [`${filter}${page}`] : []);
      },
      { method: "POST", body: json },
    );
    expect(await all(call({ body: { filter: "f" } }))).toEqual(["f0", "f1"]);
  });
});
