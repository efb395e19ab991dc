import { isLast, readParameter, withParameter } from "./page-values.js";
import { paginate } from "./paginate.js";
import type { Paging, PagingConfig } from "./pagination.js";

/** Paging by the number of items that are left out. */
export interface ByOffsetConfig extends PagingConfig {
  /** The parameter that says how many items to leave out. */
  readonly skip: string;
}

/** Pages by the number of items that are left out: as many as have been given, whatever was asked for. */
export function byOffset(config: ByOffsetConfig): Paging {
  return paginate(config.items, (page) => {
    const skipped = Number(readParameter(page.request, config.in, config.skip) ?? 0);
    // The total counts the items that the first request skipped as well.
    const reached = skipped + page.items.length;
    if (isLast({ ...page, seen: reached }, config)) return;
    return withParameter(page.request, config.in, config.skip, reached);
  });
}
