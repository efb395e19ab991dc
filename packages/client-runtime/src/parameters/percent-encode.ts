/** Percent-encodes everything but RFC 3986's unreserved characters, as the examples of OpenAPI do. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
