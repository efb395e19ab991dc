import { isNode, type Node } from "../../document/walk.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];
const parts = "multipart/form-data";
const fields = "application/x-www-form-urlencoded";

/**
 * Gives each operation of a path the body that all of them have, which the converter finds only where it stands before
 * them, and each form a media type of forms: without one, the converter takes every form for one with files.
 */
export function stateBodies(item: Node, document: Node): void {
  const common = parametersOf(item);
  for (const operation of methods.map((method) => item[method]).filter(isNode)) {
    const own = parametersOf(operation);
    const inherited = common.filter((each) => isBody(each) && !own.some((other) => isSame(other, each)));
    const parameters = [...own, ...structuredClone(inherited)];
    if (inherited.length > 0) operation["parameters"] = parameters;
    const form = parameters.filter((parameter) => parameter["in"] === "formData");
    if (form.length > 0)
      operation["consumes"] = formTypes(form, operation["consumes"] ?? document["consumes"]);
  }
  if (common.some(isBody)) item["parameters"] = common.filter((parameter) => !isBody(parameter));
}

function parametersOf(holder: Node): Node[] {
  return Array.isArray(holder["parameters"]) ? holder["parameters"].filter(isNode) : [];
}

function isBody(parameter: Node): boolean {
  return parameter["in"] === "body" || parameter["in"] === "formData";
}

function isSame(one: Node, other: Node): boolean {
  return one["in"] === other["in"] && (one["in"] === "body" || one["name"] === other["name"]);
}

/** Files go in parts, whatever is said. */
function formTypes(form: readonly Node[], consumes: unknown): unknown[] {
  if (form.some(({ type }) => type === "file")) return [parts];
  const stated = [consumes ?? []].flat().filter((type) => type === parts || type === fields);
  return stated.length > 0 ? stated : [fields];
}
