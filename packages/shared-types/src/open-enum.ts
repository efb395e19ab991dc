/**
 * An enumeration that the vendor may extend: editors complete the known values, and any other value of their kind is
 * accepted.
 *
 * @example
 * type AccountState = OpenEnum<"active" | "pending_invitation">;
 */
export type OpenEnum<Known extends string | number> = Known | AnyOther<Known>;

/**
 * Every value of the kind of the known ones, in the form that a compiler keeps apart from them and that mapped types
 * such as openapi-fetch's take for the primitive that it is.
 */
type AnyOther<Known> = (Known extends string ? string : number) & {};
