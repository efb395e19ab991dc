import { isNode, type Node } from "../../document/walk.ts";
import { pointerSegments, toPointer } from "../../json-pointer.ts";

const movedComponents: Readonly<Record<string, string>> = {
  parameters: "parameters",
  responses: "responses",
  schemas: "definitions",
  securitySchemes: "securityDefinitions",
};

/** Where a part of a document in OpenAPI 3 was in the Swagger 2.0 that it was made of. */
export function swaggerPlace(document: Node, pointer: string): string {
  const segments = pointerSegments(pointer);
  const [first, kind = "", ...rest] = segments;
  const moved = first === "components" ? movedComponents[kind] : undefined;
  const steps = moved === undefined ? segments : [moved, ...rest];
  return toPointer(withoutContent(atParameter(document, steps)));
}

/** A response had one schema, whatever its media type. */
function withoutContent(steps: string[]): string[] {
  const content = steps.indexOf("content");
  return content > 0 && steps[content + 2] === "schema"
    ? [...steps.slice(0, content), ...steps.slice(content + 2)]
    : steps;
}

/** A body was a parameter, and other parameters had their type beside their name. */
function atParameter(document: Node, steps: string[]): string[] {
  const [paths, path = "", method = "", field, ...rest] = steps;
  const operation = paths === "paths" ? Object(Object(Object(document["paths"])[path])[method]) : {};
  const parameters: unknown[] = Array.isArray(operation.parameters) ? operation.parameters : [];
  const places = [...parameters.keys()];
  if (field === "requestBody") {
    const body = places.find((index) => Object(parameters[index]).in === "body");
    const [, , , ...inside] = rest; // content, its media type, schema
    return body === undefined
      ? steps
      : ["paths", path, method, "parameters", String(body), "schema", ...inside];
  }
  if (field !== "parameters") return steps;
  const [position, schema, ...inside] = rest;
  const index = places.filter((each) => !isBody(parameters[each]))[Number(position)];
  if (index === undefined) return steps;
  return ["paths", path, method, field, String(index), ...(schema === "schema" ? inside : rest.slice(1))];
}

function isBody(parameter: unknown): boolean {
  return isNode(parameter) && (parameter["in"] === "body" || parameter["in"] === "formData");
}
