import type { Direction } from "../types/judge.ts";
import { elements } from "../types/judge.ts";

/** A place in both versions of a package: what it is called, where the spec has it, and which type it is. */
export interface Spot {
  /** What the change is listed under: an operation, a schema, or `client`. */
  subject: string;
  /** What the place is a part of: `the body`; empty for a schema, which is its own subject. */
  root: string;
  /** The properties that lead from the root to the place. */
  names: string[];
  directions: ReadonlySet<Direction>;
  /** Where the bundled document has it. */
  at: string[];
  /** Where the types have it: in a declaration, or in the answer with a status. Headers of answers have no type. */
  type?: { declaration: string; path: string[] } | { operation: string; status: string };
}

/** The place of a property. */
export function propertyOf(spot: Spot, name: string): Spot {
  return below(spot, name, name, ["properties", name]);
}

/** The place of the items of an array. */
export function itemsOf(spot: Spot): Spot {
  const { names } = spot;
  const labelled = [...names.slice(0, -1), `${names.at(-1) ?? ""}[]`];
  return { ...below(spot, undefined, elements, ["items"]), names: labelled };
}

/** The place of a schema that describes the same value. */
export function partOf(spot: Spot, ...at: string[]): Spot {
  return { ...spot, at: [...spot.at, ...at] };
}

/** The place of something that the types do not lead to: it is judged with what is around it. */
export function insideOf(spot: Spot, name: string, ...at: string[]): Spot {
  return { ...partOf(spot, ...at), names: [...spot.names, name] };
}

function below(spot: Spot, name: string | undefined, step: string, at: string[]): Spot {
  const { type } = spot;
  const deeper = type && "declaration" in type ? { ...type, path: [...type.path, step] } : type;
  return {
    ...partOf(spot, ...at),
    names: name === undefined ? spot.names : [...spot.names, name],
    ...(deeper ? { type: deeper } : {}),
  };
}

/** The place as the subject of a sentence: "`role` of the body", "The query parameter `limit`". */
export function nounOf({ root, names }: Spot): string {
  if (names.length === 0) return root === "" ? "The schema" : root.charAt(0).toUpperCase() + root.slice(1);
  const path = names.join(".").replaceAll(".[]", "[]");
  return `\`${path}\`${root === "" ? "" : ` of ${root}`}`;
}

/** " in requests" for a schema that only they have. */
export function whereOf({ root, directions }: Spot): string {
  if (root !== "" || directions.size !== 1) return "";
  return directions.has("in") ? " in requests" : " in responses";
}
