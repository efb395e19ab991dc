import type { Paged } from "@guestlist/shared-types";
import type { Call } from "../call.js";
import type { OperationRequest } from "../operation.js";
import type { Place } from "../read-place.js";

/** One page, as it was answered. */
export interface Page {
  /** The request that gave it. */
  readonly request: OperationRequest;
  /** The decoded body. */
  readonly data: unknown;
  /** The items in it. */
  readonly items: readonly unknown[];
  /** How many items there have been so far, with those of this page. */
  readonly seen: number;
  readonly response: Response;
}

/** Makes the calls of an operation that lists something page by page. Made by `byPage`, `byOffset` and `byCursor`. */
export type Paging = (call: Call) => Paged<object, unknown>;

/** What all ways of paging have in common. */
export interface PagingConfig {
  /** Where the parameters of paging go. */
  readonly in: "query" | "body";
  /** JSON pointer to the items in a success body; empty when the body is the list. */
  readonly items: string;
  /** Where the number of all items is, if the vendor tells it: the name of a header or a JSON pointer. */
  readonly totalItems?: Place;
  /** Where the number of pages is, if the vendor tells it. */
  readonly totalPages?: Place;
  /** JSON pointer to whether there is a further page, if the vendor tells it. */
  readonly hasNext?: string;
}
