/**
 * A name as an identifier in Pascal case, with the letters of every script: `foo.bar baz` → `FooBarBaz`. What an
 * identifier cannot begin with is put behind `prefix`.
 */
export function identifierFrom(name: string, prefix: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{ID_Start}[\p{ID_Continue}]*$/u.test(joined)
    ? joined
    : prefix + joined.replace(/[^\p{ID_Continue}]/gu, "");
}

/** A name in Pascal case in camel case, capitals at its beginning together: `GETUsers` → `getUsers`. */
export function lowerFirst(name: string): string {
  const start = /^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{L}|$)/u.exec(name)?.[0] ?? name.charAt(0);
  return start.toLowerCase() + name.slice(start.length);
}
