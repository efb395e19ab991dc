import { readPointer } from "../json-pointer.js";
import type { OperationRequest } from "../operation.js";
import type { Page, PagingConfig, Place } from "./pagination.js";

/** Reads a parameter of paging. */
export function readParameter({ request }: Page, place: "query" | "body", name: string): unknown {
  const parameters = request[place] as Record<string, unknown> | undefined; // both are objects where there is paging
  return parameters?.[name];
}

/** A request with another value of a parameter of paging. */
export function withParameter(
  request: OperationRequest,
  place: "query" | "body",
  name: string,
  value: unknown,
): OperationRequest {
  return { ...request, [place]: { ...(request[place] as object | undefined), [name]: value } };
}

/** Says whether the vendor has told that a page is the last. Where it tells nothing, an empty page is. */
export function isLast(page: Page, config: PagingConfig, pageNumber: number | undefined): boolean {
  if (page.items.length === 0) return true;
  if (config.hasNext && readPointer(page.data, config.hasNext) === false) return true;
  if (config.totalItems && page.seen >= readNumber(page, config.totalItems)) return true;
  return (
    config.totalPages !== undefined &&
    pageNumber !== undefined &&
    pageNumber >= readNumber(page, config.totalPages)
  );
}

/** A number in an answer; infinite where there is none. */
function readNumber({ data, response }: Page, place: Place): number {
  const value = "header" in place ? response.headers.get(place.header) : readPointer(data, place.body);
  return value === null || value === undefined || value === "" ? Number.POSITIVE_INFINITY : Number(value);
}
