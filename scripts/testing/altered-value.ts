import fc from "fast-check";

/** Changes a JSON value in a few places: other values, missing and added properties and items. */
export function alteredValue(): fc.Arbitrary<(value: unknown) => unknown> {
  const alteration = fc.record({
    place: fc.nat(),
    kind: fc.constantFrom("replace", "replace", "remove", "add", "repeat"),
    value: fc.oneof(
      fc.constantFrom(...telling),
      fc.jsonValue({ maxDepth: 2 }),
      fc.string({ unit: "grapheme" }),
    ),
  });
  return fc
    .array(alteration, { maxLength: 3 })
    .map((alterations) => (value) => alterations.reduce(alter, structuredClone(value)));
}

/** Values that a schema is likely to care about. */
const telling: unknown[] = [
  null,
  true,
  "",
  " ",
  "a",
  "a@b.co",
  "2024-02-29",
  "2023-02-29",
  "2024-02-29T12:00:00Z",
  "2024-02-29T12:00:00",
  "https://example.com/a?b=c",
  "00000000-0000-4000-8000-000000000000",
  "x".repeat(300),
  0,
  1,
  -1,
  1.5,
  2 ** 31,
  1e9,
  [],
  {},
];

interface Alteration {
  place: number;
  kind: string;
  value: unknown;
}

function alter(root: unknown, { place, kind, value }: Alteration): unknown {
  // The value as a property of another, so that it can be replaced as a whole like any part of it.
  const holder = { root };
  const slots = slotsIn(holder);
  const slot = slots[place % slots.length];
  if (slot === undefined) return value;
  const { owner, key } = slot;
  const part = Reflect.get(owner, key);
  if (kind === "remove" && owner !== holder) {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else Reflect.deleteProperty(owner, key);
  } else if (kind === "repeat" && Array.isArray(part) && part.length > 0) {
    part.push(structuredClone(part[0]));
  } else if (kind === "add" && Array.isArray(part)) {
    part.push(value);
  } else if (kind === "add" && typeof part === "object" && part !== null) {
    Reflect.set(part, "an added property", value);
  } else {
    Reflect.set(owner, key, value);
  }
  return holder.root;
}

/** Every place in a value where a value is. */
function slotsIn(owner: object): { owner: object; key: string }[] {
  return Object.entries(owner).flatMap(([key, part]) => [
    { owner, key },
    ...(typeof part === "object" && part !== null ? slotsIn(part) : []),
  ]);
}
