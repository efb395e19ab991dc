import { type Node, walk } from "../../document/walk.ts";
import { pointerSegments } from "../../json-pointer.ts";
import { componentSchemas } from "../../model/component-schemas.ts";
import { typeName } from "../../model/naming.ts";
import { identifierFrom } from "./identifiers.ts";
import { freeName } from "./references.ts";

/** A type begins with a capital, or with a letter of a script that has none: no keyword does. */
const identifier = /^[\p{Lu}\p{Lo}\p{Lt}][\p{ID_Continue}$]*$/u;

/**
 * Gives every component schema a name that works as a type, apart from the types that the generator makes itself
 * (`taken`). References follow; schemas that nothing tells apart but the case of their names stay apart.
 */
export function nameSchemas(document: Node, taken: ReadonlySet<string>): number {
  const schemas = componentSchemas(document);
  const names = chooseNames(Object.keys(schemas), taken);
  const renamed = [...names].filter(([name, chosen]) => name !== chosen).length;
  walk(document, (node, kind) => {
    if (kind !== "schema" || typeof node["$ref"] !== "string") return;
    const chosen = names.get(pointerSegments(node["$ref"])[2] ?? "");
    if (chosen !== undefined) node["$ref"] = `#/components/schemas/${chosen}`;
  });
  if (renamed > 0) {
    Object(document["components"]).schemas = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [names.get(name) ?? name, schema]),
    );
  }
  return renamed;
}

function chooseNames(names: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const isFit = (name: string) => identifier.test(name) && !taken.has(typeName(name)) && !taken.has(name);
  const used: Record<string, true> = {};
  const chosen = new Map<string, string>();
  for (const name of names) {
    if (!isFit(name) || Object.hasOwn(used, typeName(name))) continue;
    used[typeName(name)] = true;
    chosen.set(name, name);
  }
  for (const name of names) {
    if (chosen.has(name)) continue;
    const wanted = identifierFrom(name, "Schema");
    const fit = isFit(wanted) && typeName(wanted) === wanted ? wanted : `${wanted}Schema`;
    const free = freeName(fit, used);
    used[typeName(free)] = true;
    chosen.set(name, free);
  }
  return chosen;
}
