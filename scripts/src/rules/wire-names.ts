/** Whether a value can name an HTTP header (the `token` of RFC 9110). */
export function isHeaderName(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(value);
}

/** Whether a value is a JSON pointer (RFC 6901) to a member of a body. */
export function isBodyPointer(value: unknown): value is string {
  return typeof value === "string" && /^(\/([^/~\p{Cc}]|~[01])+)+$/u.test(value);
}
