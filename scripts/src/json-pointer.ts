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
  if (!/[~/%]/.test(segment)) return segment;
  return segment.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
}

function unescapeSegment(segment: string): string {
  const decoded = segment.includes("%") ? decode(segment) : segment;
  return decoded.includes("~") ? decoded.replaceAll("~1", "/").replaceAll("~0", "~") : decoded;
}

/** Percent signs that encode nothing stand for themselves: many documents have them in names. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
