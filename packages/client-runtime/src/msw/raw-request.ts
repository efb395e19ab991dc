/** The parts of a request that parameters are in, as they were written. */
export interface RawRequest {
  /** The values in the path, percent-encoded. */
  readonly path: ReadonlyMap<string, string>;
  /** The pairs of the query: names decoded, values percent-encoded. */
  readonly query: readonly RawPair[];
  readonly headers: Headers;
  /** The cookies: names decoded, values percent-encoded. */
  readonly cookies: readonly RawPair[];
}

/** A name and a value. */
export type RawPair = readonly [name: string, value: string];

/** Takes a request apart. */
export function rawRequest(
  request: Request,
  path: ReadonlyMap<string, string>,
  cookies: Readonly<Record<string, string>>,
): RawRequest {
  // Browsers show the cookies of a request to nobody; msw knows those of the page.
  const header =
    request.headers.get("cookie") ??
    Object.entries(cookies)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join(";");
  const query = new URL(request.url).search.slice(1).replaceAll("+", "%20");
  return { path, query: pairsOf(query, "&"), headers: request.headers, cookies: pairsOf(header, ";") };
}

/** `a=1&b=2` as pairs. */
export function pairsOf(text: string, separator: string): RawPair[] {
  return text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decode(name), value.join("=")];
    });
}

/** Undoes percent-encoding; what is not well encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
