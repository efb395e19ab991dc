import { isLast, readParameter, withParameter } from "./page-values.js";
import { paginate } from "./paginate.js";
import type { Paging, PagingConfig } from "./pagination.js";

/** Paging by the number of the page. */
export interface ByPageConfig extends PagingConfig {
  /** The parameter that has the number of the page. */
  readonly page: string;
  /** The number of the first page. Default: 1. */
  readonly first?: number;
}

/** Pages by the number of the page. */
export function byPage(config: ByPageConfig): Paging {
  const { first = 1 } = config;
  return paginate(config.items, (page) => {
    const number = Number(readParameter(page.request, config.in, config.page) ?? first);
    if (isLast(page, config, number - first + 1)) return;
    return withParameter(page.request, config.in, config.page, number + 1);
  });
}
