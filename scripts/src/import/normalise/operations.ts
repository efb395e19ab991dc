import { resolveIn } from "../../document/resolve.ts";
import { isNode, type Node, type Place, walk } from "../../document/walk.ts";
import { ignoredHeaders } from "../../model/parameters.ts";
import { operationsOf } from "./operation-names.ts";

/** Puts path items in the place of their references, and what stands beside a reference over what it finds. */
export function inlinePathItems(document: Node): void {
  for (const items of [document["paths"], document["webhooks"]]) {
    if (!isNode(items)) continue;
    for (const [path, item] of Object.entries(items)) {
      if (path.startsWith("x-") || !isNode(item)) delete items[path];
      else if (typeof item["$ref"] === "string") {
        const { $ref: _, ...own } = item;
        items[path] = { ...structuredClone(resolveIn(document, item)), ...own };
      }
    }
  }
}

/** Puts media types in the places of references to those that several bodies share (OpenAPI 3.2). */
export function inlineMediaTypes(document: Node, places: readonly Place[]): void {
  for (const { holder, key } of places) {
    const node: unknown = Reflect.get(holder, key);
    if (isNode(node)) Reflect.set(holder, key, structuredClone(resolveIn(document, node)));
  }
}

/** Takes the bodies from methods with which `fetch` sends none. Returns how many there were. */
export function dropUnsendableBodies(document: Node): number {
  const unsendable = operationsOf(document).filter(
    ({ method, operation }) => /^(get|head|trace)$/.test(method) && operation["requestBody"] !== undefined,
  );
  for (const { operation } of unsendable) delete operation["requestBody"];
  return unsendable.length;
}

/** What an operation answers with that documents refusals only, or nothing, is not known. Returns how many do. */
export function addSuccesses(document: Node): number {
  const silent = operationsOf(document).filter(
    ({ operation }) =>
      !Object.keys(Object(operation["responses"])).some((status) => /^(2|default$)/i.test(status)),
  );
  for (const { operation } of silent) {
    const undescribed = { description: "Not described.", content: { "*/*": {} } };
    operation["responses"] = { ...Object(operation["responses"]), "2XX": undescribed };
  }
  return silent.length;
}

/**
 * Makes parameters what their place demands: each once, those in the path required and each of the path's variables
 * declared. Returns how many variables no parameter described.
 */
export function mendParameters(document: Node): number {
  let undeclared = 0;
  const { paths } = document;
  if (!isNode(paths)) return 0;
  for (const [path, item] of Object.entries(paths)) {
    if (!isNode(item)) continue;
    const shared = listOf(item["parameters"]);
    const variables = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
    for (const { operation } of operationsOf({ paths: { [path]: item } })) {
      const own = listOf(operation["parameters"]);
      const resolved = [...shared, ...own].filter(isNode).map((parameter) => resolveIn(document, parameter));
      const declared = new Set(resolved.filter((each) => each["in"] === "path").map((each) => each["name"]));
      const missing = variables.filter((name) => !declared.has(name));
      undeclared += missing.length;
      if (missing.length > 0) {
        const added = missing.map((name) => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string" },
        }));
        operation["parameters"] = [...own, ...added];
      }
    }
  }
  walk(document, (node, kind) => {
    if (kind === "parameter" && node["in"] === "path") node["required"] = true;
    if (
      kind === "parameter" &&
      node["in"] === "header" &&
      ignoredHeaders.has(String(node["name"]).toLowerCase())
    ) {
      node["required"] = false;
    }
  });
  return undeclared;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
