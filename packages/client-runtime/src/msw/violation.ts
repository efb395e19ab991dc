import { jsonText } from "./media-types.js";
import type { Schema, Schemas } from "./schema.js";

/** A part of a request that is not what the vendor's description says. */
export interface Violation {
  /** Where it is: `body /email`, `query pageSize`, `credentials`. */
  readonly place: string;
  /** What is there, shortened. */
  readonly found: string;
  /** What the description wants there. */
  readonly expected: string;
}

/** Where a value is, and what the schemas that judge it may refer to. */
export interface Place {
  /** For people: `body /users/0`. */
  readonly name: string;
  readonly schemas: Schemas;
  /** The schemas that are judging this very value already. */
  readonly judging: readonly Schema[];
}

/** The place of a value that is not a part of another. */
export function placeOf(name: string, schemas: Schemas): Place {
  return { name, schemas, judging: [] };
}

/** The place of a property or an item, as a JSON pointer goes on. */
export function below(place: Place, key: string | number): Place {
  const token = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  const name = `${place.name}${place.name.includes(" /") ? "" : " "}/${token}`;
  return { ...place, name, judging: [] };
}

export function violation(place: Place, value: unknown, expected: string): Violation {
  return { place: place.name, found: show(value), expected };
}

const longest = 60;

/** A value in a message. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof Blob) return `${value.size} bytes`;
  const text = jsonText(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
