import type { Paged } from "@guestlist/shared-types";
import { writeJson } from "../codecs/json.js";
import { HttpError } from "../errors/http-error.js";
import { ResponseBodyError } from "../errors/response-body-error.js";
import type { OperationRequest } from "../operation.js";
import { readPointer } from "../read-place.js";
import type { Page, Paging } from "./pagination.js";

/** A result, as far as paging looks at it. */
type PageResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/**
 * Makes a call return a promise of the page that was asked for, and an iterable of all from there on.
 *
 * @param place JSON pointer to the items in a success body
 * @param next the request for the page after the given one; `undefined` after the last
 */
export function paginate(place: string, next: (page: Page) => OperationRequest | undefined): Paging {
  return (call) => {
    const fetchPage = (request: OperationRequest) =>
      call.perform({ ...call, request }) as Promise<PageResult>;
    const firstPage = fetchPage(call.request);

    async function* pages(): AsyncGenerator<unknown[], void, undefined> {
      let seen = 0;
      let previous: string | false = "";
      for (let request: OperationRequest | undefined = call.request; request; ) {
        const result = await (request === call.request ? firstPage : fetchPage(request));
        if (!result.ok) {
          throw new HttpError(call, `answered ${result.status}, see its error`, result);
        }
        const items = readPointer(result.data, place);
        const fingerprint = Array.isArray(items) && writeJson(items);
        // The same page once more: it would go on forever.
        if (!Array.isArray(items) || (items.length && fingerprint === previous)) {
          throw new ResponseBodyError(call, result.status, `it has no further list at "${place}"`);
        }
        previous = fingerprint;
        seen += items.length;
        request = next({ ...result, request, items, seen });
        // A copy: whoever gets it may take the items out of it.
        if (items.length) yield [...items];
      }
    }

    return Object.assign(firstPage, {
      pages,
      async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
        for await (const page of pages()) yield* page;
      },
    }) as Paged<object, unknown>;
  };
}
