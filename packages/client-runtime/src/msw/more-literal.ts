/** Whether a path template is the better match for paths that both match: `/users/me` beside `/users/{id}`. */
export function isMoreLiteral(path: string, other: string): boolean {
  const segments = path.split("/").map(withoutNames);
  const others = other.split("/").map(withoutNames);
  if (segments.length !== others.length) return false;
  const difference = segments.findIndex((segment, index) => segment !== others[index]);
  return literalLength(segments[difference]) > literalLength(others[difference]);
}

function withoutNames(segment: string): string {
  return segment.replace(/\{[^{}]+\}/g, "{}");
}

/** How much of a segment is fixed; a segment without variables is fixed whatever its length. */
function literalLength(segment = ""): number {
  return segment.includes("{}") ? segment.replaceAll("{}", "").length : Number.POSITIVE_INFINITY;
}
