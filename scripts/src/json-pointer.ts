/** The segments of a JSON pointer in a URI fragment: `#/paths/~1users/get` → `["paths", "/users", "get"]`. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map(unescapeSegment);
}

export function toPointer(segments: readonly (string | number)[]): string {
  return `#/${segments.map((segment) => escapeSegment(String(segment))).join("/")}`;
}

export function escapeSegment(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}

/** Percent signs that encode nothing stand for themselves: many documents have them in names. */
function unescapeSegment(segment: string): string {
  const unescaped = segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
  if (!unescaped.includes("%")) return unescaped;
  try {
    return decodeURIComponent(unescaped);
  } catch {
    return unescaped;
  }
}
