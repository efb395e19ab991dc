/**
 * An enumeration that the vendor may extend: editors complete the known values, and any other value of their kind is
 * accepted.
 *
 * @example
 * type AccountState = OpenEnum<"active" | "pending_invitation">;
 */
export type OpenEnum<Known extends string | number> =
  | Known
  | ((Known extends string ? string : number) & Record<never, never>);
