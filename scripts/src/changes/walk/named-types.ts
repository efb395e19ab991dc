import type { TypeDeclaration } from "../../model/vendor.ts";
import { mergeReach, reachOf } from "../reach.ts";
import type { VendorPair } from "./operations.ts";
import type { SchemaComparison } from "./schema.ts";

/** The named schemas, each once, however many operations use it. */
export function compareNamedTypes({ before, after }: VendorPair, comparison: SchemaComparison): void {
  const reach = { before: reachOf(before.vendor), after: reachOf(after.vendor) };
  const current = new Map(after.vendor.types.map((type) => [type.name, type]));
  for (const type of before.vendor.types) {
    const next = current.get(type.name);
    if (next === undefined) continue;
    comparison.compare(type.schema, next.schema, {
      subject: next.name,
      root: "",
      names: [],
      directions: mergeReach(reach.before, reach.after, next.name).directions,
      at: [
        "components",
        "schemas",
        componentName(next, Object.keys(after.document.components?.schemas ?? {})),
      ],
      type: { declaration: next.name, path: [] },
    });
  }
}

/** The name in the spec: a type that is sent is called `UserInput`, and one whose name is taken `ErrorSchema`. */
function componentName({ name }: TypeDeclaration, components: string[]): string {
  const candidates = [
    name,
    name.replace(/Input$/, ""),
    name.replace(/Schema$/, ""),
    name.replace(/Schema(Input)?$/, ""),
  ];
  return candidates.find((candidate) => components.includes(candidate)) ?? name;
}
