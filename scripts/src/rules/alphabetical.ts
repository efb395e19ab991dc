import { escapePointerFragment, type Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { targetLocation } from "./reference-target.ts";
import { quote } from "./show.ts";
import { type SpecSource, sourceOf } from "./spec-source.ts";

/** Paths, schemas and tags stand in alphabetical order, by character code, so that a reader finds one in one look. */
export const alphabetical: Oas3Rule = () => {
  const files = new Set<SpecSource>();
  return {
    ref(_reference, { type }, resolved) {
      if (type.name !== "Schema" && type.name !== "PathItem") return;
      const location = targetLocation(resolved);
      if (location && !sourceOf(location).isEntry) files.add(sourceOf(location));
    },
    Root: {
      leave(root, context) {
        const checkKeys = (source: SpecSource, pointer: string, map: object = {}) => {
          const keys = Object.keys(map).filter((key) => !key.startsWith("x-"));
          const [key, finding] = firstMisplaced(keys) ?? [];
          if (key === undefined || !finding) return;
          report(
            context,
            { source, pointer: `${pointer}${escapePointerFragment(key)}`, reportOnKey: true },
            finding,
          );
        };
        const entry = sourceOf(context.location);
        checkKeys(entry, "#/paths/", root.paths);
        checkKeys(entry, "#/components/schemas/", root.components?.schemas);
        for (const source of files) checkKeys(source, "#/", Object(source.parsed));
        const tags = root.tags?.map(({ name }) => name) ?? [];
        const [tag, finding] = firstMisplaced(tags) ?? [];
        if (tag !== undefined && finding)
          report(context, context.location.child(["tags", tags.lastIndexOf(tag)]), finding);
      },
    },
  };
};

function firstMisplaced(names: readonly string[]): [name: string, finding: Finding] | undefined {
  const index = names.findIndex((name, position) => position > 0 && name < (names[position - 1] ?? ""));
  const [previous, name] = names.slice(index - 1, index + 1);
  if (index < 0 || previous === undefined || name === undefined) return undefined;
  const next = names.find((other) => other > name) ?? previous;
  const found = `${quote(name)} after ${quote(previous)}`;
  return [
    name,
    { found, expected: "alphabetical order, by character code", mend: `Move it before ${quote(next)}.` },
  ];
}
