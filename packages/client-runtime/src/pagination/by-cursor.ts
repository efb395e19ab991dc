import { readPointer } from "../read-place.js";
import { readParameter, withParameter } from "./page-values.js";
import { paginate } from "./paginate.js";
import type { Paging, PagingConfig } from "./pagination.js";

/** Paging by a cursor that each page gives for the next. */
export interface ByCursorConfig extends PagingConfig {
  /** The parameter that has the cursor. */
  readonly cursor: string;
  /** JSON pointer to the cursor of the next page in a success body. */
  readonly nextCursor: string;
}

/** Pages by a cursor that each page gives for the next. A page may be empty and yet not be the last. */
export function byCursor(config: ByCursorConfig): Paging {
  return paginate(config.items, ({ data, request, items }) => {
    const cursor = readPointer(data, config.nextCursor);
    if (cursor === undefined || cursor === null || cursor === "") return;
    if (config.hasNext && readPointer(data, config.hasNext) === false) return;
    // Some vendors repeat the last cursor when there is nothing further.
    if (!items.length && cursor === readParameter(request, config.in, config.cursor)) return;
    return withParameter(request, config.in, config.cursor, cursor);
  });
}
