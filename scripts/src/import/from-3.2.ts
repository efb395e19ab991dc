import { type Node, walk } from "../document/walk.ts";

/**
 * An OpenAPI 3.2 document as 3.1, as far as the generator is concerned: what 3.2 adds to describe requests and answers is
 * put in the terms of 3.1. The methods that it adds stay: the generator knows them.
 */
export function fromThreeTwo(document: Node): Node {
  document["openapi"] = "3.1.1";
  walk(document, (node, kind) => {
    // 3.1 has no word for a parameter that is the whole query.
    if (kind === "parameter" && node["in"] === "querystring") {
      node["in"] = "query";
      node["x-querystring"] = true;
    }
    if (kind === "example" && node["value"] === undefined && node["dataValue"] !== undefined) {
      node["value"] = node["dataValue"];
    }
  });
  return document;
}
