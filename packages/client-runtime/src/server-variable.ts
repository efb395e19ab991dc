/**
 * Checks a server variable that has a fixed set of values.
 *
 * @throws `TypeError` for any other value
 */
export function serverVariable<Value extends string>(
  name: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new TypeError(`${name} must be one of ${allowed.join(", ")}`);
}
