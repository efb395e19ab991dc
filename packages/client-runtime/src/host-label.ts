/**
 * Checks a server variable that is one label of a host name, such as a tenant.
 *
 * @throws `TypeError` for anything that would make the host another one
 */
export function hostLabel(name: string, value: string): string {
  // A value that is missing all the same, as a variable of the environment may be, would be tested as "undefined".
  if (value && /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(value)) return value;
  throw new TypeError(`${name} must be a host label`);
}
