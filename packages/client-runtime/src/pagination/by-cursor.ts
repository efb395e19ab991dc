import { readPointer } from "../json-pointer.js";
import { withParameter } from "./page-values.js";
import type { Pagination, PagingConfig } from "./pagination.js";

/** Paging by a cursor that each page gives for the next. */
export interface ByCursorConfig extends PagingConfig {
  /** The parameter that has the cursor. */
  readonly cursor: string;
  /** JSON pointer to the cursor of the next page in a success body. */
  readonly nextCursor: string;
}

/** Pages by a cursor that each page gives for the next. A page may be empty and yet not be the last. */
export function byCursor(config: ByCursorConfig): Pagination {
  return {
    items: config.items,
    next({ data, request }) {
      const cursor = readPointer(data, config.nextCursor);
      if (cursor === undefined || cursor === null || cursor === "") return;
      if (config.hasNext && readPointer(data, config.hasNext) === false) return;
      return withParameter(request, config.in, config.cursor, cursor);
    },
  };
}
