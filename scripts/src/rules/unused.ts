import { escapePointerFragment, type Location, type Oas3Rule } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../openapi.ts";
import { report } from "./finding.ts";
import { segmentsOf } from "./reference-target.ts";
import { quote } from "./show.ts";
import { type SpecSource, sourceOf } from "./spec-source.ts";

interface Definition {
  source: SpecSource;
  pointer: string;
  name: string;
  /** What a use of it is noted as. */
  use: string;
}

/** Nothing is defined that nothing uses: components, security schemes, tags, entries of other files. */
export const unused: Oas3Rule = () => {
  const files = new Set<SpecSource>();
  const uses = new Set<string>();
  return {
    ref(_reference, { location }, resolved) {
      for (const target of [resolved.location, ...(resolved.chain ?? []).map((hop) => hop.location)]) {
        if (!target) continue;
        files.add(sourceOf(target));
        const isUse = !isInside(location, target) && !isListing(location);
        if (isUse) uses.add(identify(sourceOf(target), target.pointer));
      }
    },
    SecurityRequirement(requirement) {
      for (const scheme of Object.keys(requirement)) uses.add(`scheme ${scheme}`);
    },
    Operation({ tags = [] }) {
      for (const tag of tags) uses.add(`tag ${tag}`);
    },
    Root: {
      leave(root, context) {
        const entry = sourceOf(context.location);
        const definitions = [
          ...definitionsInEntry(root as OpenApiDocument, entry),
          ...[...files].filter((source) => !source.isEntry).flatMap(definitionsInFile),
        ];
        for (const { source, pointer, name, use } of definitions) {
          if (uses.has(use)) continue;
          report(
            context,
            { source, pointer, reportOnKey: true },
            {
              found: `${quote(name)}, which nothing uses`,
              expected: "only parts that an operation needs",
              mend: "Remove it, or refer to it where it belongs.",
            },
          );
        }
      },
    },
  };
};

function definitionsInEntry(root: OpenApiDocument, source: SpecSource): Definition[] {
  const tags = (root.tags ?? []).map(({ name }, index) => ({
    source,
    pointer: `#/tags/${index}`,
    name,
    use: `tag ${name}`,
  }));
  const components = Object.entries<object>({ ...root.components }).flatMap(([kind, group]) =>
    Object.entries<object>({ ...group }).flatMap(([name, node]) => {
      const pointer = `#/components/${kind}/${escapePointerFragment(name)}`;
      if (kind === "securitySchemes") return [{ source, pointer, name, use: `scheme ${name}` }];
      return "$ref" in node ? [] : [{ source, pointer, name, use: identify(source, pointer) }];
    }),
  );
  return [...tags, ...components];
}

function definitionsInFile(source: SpecSource): Definition[] {
  return Object.keys(Object(source.parsed)).map((name) => {
    const pointer = `#/${escapePointerFragment(name)}`;
    return { source, pointer, name, use: identify(source, pointer) };
  });
}

function identify(source: SpecSource, pointer: string): string {
  return `${source.file} #/${segmentsOf({ pointer }).join("/")}`;
}

/** Whether a place is part of another: a schema that only refers to itself is not used. */
function isInside(place: Location, other: Location): boolean {
  return place.source === other.source && `${place.pointer}/`.startsWith(`${other.pointer}/`);
}

/** Whether a reference only lists a part of another file among the entry's components. */
function isListing(place: Location): boolean {
  const [components, kind, ...name] = segmentsOf(place);
  return (
    sourceOf(place).isEntry && components === "components" && kind !== "securitySchemes" && name.length === 1
  );
}
