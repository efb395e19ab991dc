import { isNode, type Node, walk } from "../../document/walk.ts";
import { stateBodies } from "./bodies.ts";
import { localiseSwaggerReferences } from "./references.ts";

/**
 * Puts a document of Swagger 2.0 in the form that the converter to OpenAPI 3 understands as it is meant: it loses bodies
 * and forms that are referred to, and knows nothing of some defaults. `scheme` is that of the document's own address.
 */
export function prepareSwagger(document: Node, scheme: "http" | "https"): void {
  localiseSwaggerReferences(document);
  stateSchemes(document, scheme);
  walk(document, (node, kind) => {
    if (kind === "swaggerPathItem") stateBodies(node, document);
    if (kind === "swagger" || kind === "swaggerOperation") dropEmptyMediaTypes(node);
    if (kind === "swaggerParameter") stateCollectionFormat(node);
    if (kind === "swaggerOperation") describeFiles(node, document);
    if (kind === "schema" && node["x-nullable"] === true) node["nullable"] = true;
  });
}

/** The first server is the one that clients call: one with encryption where there is a choice. */
function stateSchemes(document: Node, scheme: string): void {
  const schemes = Array.isArray(document["schemes"]) ? document["schemes"] : [];
  document["schemes"] = schemes.length === 0 ? [scheme] : schemes.sort((a, b) => rank(a) - rank(b));
}

function rank(scheme: unknown): number {
  const index = ["https", "http"].indexOf(String(scheme));
  return index < 0 ? 2 : index;
}

/** An empty list clears that of the document, which leaves a body without any media type. */
function dropEmptyMediaTypes(node: Node): void {
  for (const key of ["consumes", "produces"]) {
    if (Array.isArray(node[key]) && node[key].length === 0) node[key] = ["application/json"];
  }
}

/** Lists in a form are separated by commas unless something else is said, where OpenAPI 3 repeats the name. */
function stateCollectionFormat(parameter: Node): void {
  if (parameter["in"] === "formData" && parameter["type"] === "array")
    parameter["collectionFormat"] ??= "csv";
}

/** A file is no JSON, although most documents say `produces: [application/json]` of all that they describe. */
function describeFiles(operation: Node, document: Node): void {
  const produces = [operation["produces"] ?? document["produces"] ?? []].flat().map(String);
  if (produces.some((mediaType) => !/json/i.test(mediaType))) return;
  for (const response of Object.values(Object(operation["responses"]))) {
    if (!isNode(response) || Object(response["schema"]).type !== "file") continue;
    delete response["schema"];
    response["content"] = { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  }
}
