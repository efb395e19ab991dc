import type { CallOptions, Paged, Transport } from "@guestlist/shared-types";
import { ResponseBodyError } from "../errors/response-body-error.js";
import { readPointer } from "../json-pointer.js";
import type { Operation, OperationRequest } from "../operation.js";
import { send } from "../send.js";
import { stateOf } from "../transport.js";
import { unwrap } from "../unwrap.js";
import type { Pagination } from "./pagination.js";

/** A result, as far as paging looks at it. */
type PageResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/** Makes a call that lists something: a promise of the page that was asked for, and an iterable of all from there on. */
export function paginate<Result extends PageResult, Item>(
  transport: Transport,
  operation: Operation,
  pagination: Pagination,
  request: OperationRequest = {},
  options: CallOptions = {},
): Paged<Result, Item> {
  const fetchPage = (request: OperationRequest) => send<Result>(transport, operation, request, options);
  const firstPage = fetchPage(request);

  async function* pages(): AsyncGenerator<Item[], void, undefined> {
    let seen = 0;
    let previous = "";
    let current: OperationRequest | undefined = request;
    let answer = firstPage;
    while (current) {
      const data = await unwrap(answer);
      const { status, response } = await answer;
      const items = readPointer(data, pagination.items);
      const called = { ...stateOf(transport), operation };
      if (!Array.isArray(items)) {
        throw new ResponseBodyError(called, status, `there is no list at "${pagination.items}" in its body`);
      }
      const fingerprint = items.length
        ? JSON.stringify(items, (_, value) => (typeof value === "bigint" ? `${value}n` : value))
        : "";
      if (fingerprint && fingerprint === previous) {
        // It would go on forever.
        throw new ResponseBodyError(called, status, "it is the same page once more");
      }
      previous = fingerprint;
      seen += items.length;
      if (items.length) yield items;
      current = pagination.next({ request: current, data, items, seen, response });
      if (current) answer = fetchPage(current);
    }
  }

  return Object.assign(firstPage, {
    pages,
    async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
      for await (const page of pages()) yield* page;
    },
  });
}
