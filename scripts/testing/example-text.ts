import fc from "fast-check";
import type { SchemaObject } from "../src/openapi.ts";
import type { Extent, Place } from "./example-values.ts";

/** The plainest and the most demanding text of each format. */
const formats: Record<string, Record<Extent, string>> = {
  byte: { minimal: "", maximal: "AAEC" },
  date: { minimal: "1970-01-01", maximal: "2038-01-19" },
  "date-time": { minimal: "1970-01-01T00:00:00Z", maximal: "2038-01-19T03:14:07.999999+14:00" },
  email: { minimal: "a@b.co", maximal: "o'neil+guest.list@mail-1.example.com" },
  duration: { minimal: "P1D", maximal: "P1Y2M3DT4H5M6S" },
  hostname: { minimal: "a", maximal: "mail-1.example.com" },
  ipv4: { minimal: "0.0.0.0", maximal: "255.255.255.255" },
  ipv6: { minimal: "::", maximal: "2001:db8::ff00:42:8329" },
  time: { minimal: "00:00:00Z", maximal: "03:14:07.999+14:00" },
  uri: { minimal: "https://example.com", maximal: "https://example.com:8443/a%20b/c;d?e=f&g=h+i#j" },
  uuid: { minimal: "00000000-0000-4000-8000-000000000000", maximal: "FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF" },
};

/** What breaks clients that join URLs, headers and bodies from pieces. */
const demanding: Record<Place, string[]> = {
  body: [`Zoë O’Neil & "Söhne" <a+b=c;d>, 100 % #1? \\ / `],
  list: [`Zoë O’Neil & "Söhne" <a+b=c;d> 100 % #1? \\ / `],
  header: ["a b;c=d, (e) "],
};

/** A text that a string schema allows. */
export function exampleText(schema: SchemaObject, extent: Extent, place: Place): string {
  const { format = "", pattern, minLength = 0, maxLength } = schema;
  const formatted = formats[format]?.[extent];
  if (formatted !== undefined) return formatted;
  const length = extent === "minimal" ? minLength : Math.max(minLength, maxLength ?? 64);
  const starts =
    pattern === undefined ? [""] : [...(schema.examples ?? []).map(String), literalStart(pattern), "a"];
  const fillers = extent === "minimal" ? ["a"] : [...demanding[place], "a"];
  const candidates = starts.flatMap((start) => fillers.map((filler) => fill(start, filler, length)));
  const text = candidates.find((candidate) => allows(schema, candidate)) ?? matching(schema);
  if (text === undefined)
    throw new Error(`Give the schema with pattern ${pattern} an example; none could be made up`);
  return text;
}

/** A text made from the pattern itself, the same one each time, if fast-check understands the pattern. */
function matching(schema: SchemaObject): string | undefined {
  try {
    const made = fc.sample(fc.stringMatching(new RegExp(schema.pattern ?? "", "u"), { size: "-1" }), {
      numRuns: 50,
      seed: 1,
    });
    return made.find((candidate) => allows(schema, candidate));
  } catch {
    return undefined;
  }
}

/** `^role_[a-z]+$` → `role_` */
function literalStart(pattern: string): string {
  return /^\^([\w-]*)/.exec(pattern)?.[1] ?? "";
}

function fill(start: string, filler: string, length: number): string {
  const missing = Math.max(0, length - start.length);
  return start + filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing);
}

function allows({ pattern, minLength = 0, maxLength = Infinity }: SchemaObject, text: string): boolean {
  const fits = text.length >= minLength && text.length <= maxLength;
  return fits && (pattern === undefined || new RegExp(pattern, "u").test(text));
}
