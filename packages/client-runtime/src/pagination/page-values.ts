import type { OperationRequest } from "../operation.js";
import { type Place, readPlace } from "../read-place.js";
import type { Page, PagingConfig } from "./pagination.js";

/** Reads a parameter of paging. */
export function readParameter(request: OperationRequest, place: "query" | "body", name: string): unknown {
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

/** Says whether a page is the last: it is empty, or the vendor has told so. */
export function isLast(page: Page, config: PagingConfig, pageNumber = 0): boolean {
  const { items, data, response, seen } = page;
  // A quotient, since some vendors write -1 where they don't know the number.
  const reaches = (count: number, place: Place | undefined) =>
    count / Number(readPlace(place, response, data) || undefined) >= 1;
  return (
    !items.length ||
    readPlace({ body: config.hasNext }, response, data) === false ||
    reaches(seen, config.totalItems) ||
    reaches(pageNumber, config.totalPages)
  );
}
