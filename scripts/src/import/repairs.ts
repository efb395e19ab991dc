/** What had to be done to a document so that a package can be made from it. */
export interface Repair {
  what: string;
  count: number;
}

export function emptyFields(count: number): Repair {
  return { what: "field without a value", count };
}

export function misplacedScalars(count: number): Repair {
  return { what: "number or flag that should be a text, or the other way round", count };
}
