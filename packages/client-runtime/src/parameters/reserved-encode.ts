/**
 * Percent-encodes a text for a query with `allowReserved`: reserved characters and percent-encoded triples stay, but for
 * `#`, `[`, `]`, `&` and `+`, which would end the query, are not allowed in it, or would be read as something else.
 */
export function reservedEncode(text: string): string {
  return encodeURI(text)
    .replace(/[#[\]&+]/g, encodeURIComponent)
    .replace(/%25([\da-f]{2})/gi, "%$1");
}
