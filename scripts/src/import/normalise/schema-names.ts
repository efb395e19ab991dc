import { pointerSegments } from "../../json-pointer.ts";
import { typeName } from "../../model/naming.ts";
import { isNode, type Node, walk } from "../walk.ts";
import { identifierFrom } from "./identifiers.ts";
import { freeName } from "./references.ts";

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/**
 * Gives every component schema a name that works as a type, apart from the types that the generator makes itself
 * (`taken`). References follow; a discriminator that knew the old name by its wire value keeps it in its mapping.
 */
export function nameSchemas(document: Node, taken: ReadonlySet<string>): number {
  const components = isNode(document["components"]) ? document["components"] : {};
  const schemas = isNode(components["schemas"]) ? components["schemas"] : {};
  const names = chooseNames(Object.keys(schemas), taken);
  const renamed = [...names].filter(([name, chosen]) => name !== chosen).length;
  walk(document, (node, kind) => {
    if (kind === "discriminator") renameMapping(node, names);
    if (kind !== "schema" || typeof node["$ref"] !== "string") return;
    const chosen = names.get(pointerSegments(node["$ref"])[2] ?? "");
    if (chosen !== undefined) node["$ref"] = `#/components/schemas/${chosen}`;
  });
  if (renamed > 0) {
    components["schemas"] = Object.fromEntries(
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
    const free = freeName(isFit(wanted) ? wanted : `${wanted}Schema`, used);
    used[typeName(free)] = true;
    chosen.set(name, free);
  }
  return chosen;
}

/** A mapping may have names of schemas instead of references. */
function renameMapping(discriminator: Node, names: ReadonlyMap<string, string>): void {
  const { mapping } = discriminator;
  if (!isNode(mapping)) return;
  for (const [value, target] of Object.entries(mapping)) {
    const name = String(target);
    const known = names.get(name) ?? names.get(pointerSegments(name).at(-1) ?? "");
    if (known !== undefined) mapping[value] = `#/components/schemas/${known}`;
  }
}
