/**
 * Checks a server variable that is a part of the path, such as a version.
 *
 * @throws `TypeError` for anything that would make the path another one
 */
export function pathSegment(name: string, value: string): string {
  // A value that is missing all the same would be tested as "undefined".
  if (value && /^[\w~-][\w.~-]*$/.test(value) && !value.includes("..")) return value;
  throw new TypeError(`${name} must be a path segment: letters, digits, hyphens, underscores, inner dots`);
}
