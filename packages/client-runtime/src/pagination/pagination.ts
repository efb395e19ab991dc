import type { OperationRequest } from "../operation.js";

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

/** How a listing operation is paged. Made by `byPage`, `byOffset` and `byCursor`. */
export interface Pagination {
  /** JSON pointer to the items in a success body; empty when the body is the list. */
  readonly items: string;
  /** The request for the page after this one; `undefined` after the last. */
  readonly next: (page: Page) => OperationRequest | undefined;
}

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

/** A place in an answer. */
export type Place = { readonly header: string } | { readonly body: string };
