/** The same in each copy of this package, as several of them may be in a program. */
const inside = Symbol.for("guestlist");

interface Enclosing {
  [inside]?: () => unknown;
}

/** Puts something into an object that whoever prints the object does not see, such as the secrets in the options. */
export function enclose(owner: object, value: unknown): void {
  (owner as Enclosing)[inside] = () => value; // a property of our own
}

/** Gives what was put into an object; `undefined` for one of somebody else. */
export function enclosed(owner: object): unknown {
  return (owner as Enclosing)[inside]?.(); // see `enclose`
}
