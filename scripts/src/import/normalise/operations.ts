import { resolveIn } from "../../document/resolve.ts";
import { isNode, type Node, walk } from "../../document/walk.ts";

/** Headers that OpenAPI describes elsewhere and ignores as parameters. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

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
    for (const operation of Object.values(item)) {
      if (!isNode(operation) || !("responses" in operation || "operationId" in operation)) continue;
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
