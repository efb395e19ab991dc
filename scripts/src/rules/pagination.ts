import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { MediaType, Operation, Pagination, RequestBody, ResponseObject, Schema } from "../openapi.ts";
import { type Finding, report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { follow, type Located, operationsOf, parametersOf } from "./operations.ts";
import { checkPaginationShape } from "./pagination-shape.ts";
import { lookUpPointer, lookUpProperty } from "./schema-lookup.ts";
import { listed, quote } from "./show.ts";

const extension = "x-pagination";

/** `x-pagination` is well formed, and what it names exists among the parameters and in the response. */
export const pagination: Oas3Rule = () => ({
  PathItem(pathItem, context) {
    for (const operation of operationsOf(pathItem, context.location)) {
      const value: unknown = operation.node[extension];
      if (value === undefined) continue;
      const shape = checkPaginationShape(value);
      const complaints = shape ? [shape] : checkNames(value as Pagination, operation, pathItem, context);
      for (const [path, finding] of complaints)
        report(context, operation.location.child([extension, ...path]), finding);
    }
  },
});

function checkNames(
  value: Pagination,
  operation: Located<Operation>,
  pathItem: object,
  context: UserContext,
): [path: string[], finding: Finding][] {
  const complaints: [string[], Finding][] = [];
  const names = value.in === "query" ? queryNames(operation, pathItem, context) : undefined;
  const request = value.in === "body" ? requestSchema(operation, context) : undefined;
  for (const member of ["page", "skip", "cursor", "size"] as const) {
    const name = value[member];
    if (name === undefined) continue;
    const isKnown = names
      ? names.includes(name)
      : request !== undefined && lookUpProperty(request, name, context);
    if (!isKnown) complaints.push([[member], unknownName(name, names)]);
  }
  const response = successSchema(operation, context);
  for (const [path, pointer] of pointersOf(value)) {
    if (response && lookUpPointer(response, pointer, context) === undefined) {
      const expected = "a JSON pointer to a property that the schema of the response describes";
      complaints.push([
        path,
        { found: quote(pointer), expected, mend: "Correct the pointer, or describe the property." },
      ]);
    }
  }
  return complaints;
}

function unknownName(name: string, names: readonly string[] | undefined): Finding {
  const meant = nearest(name, names ?? []);
  const known = names?.length ? `: ${listed(names)}` : "";
  return {
    found: quote(name),
    expected: names
      ? `the name of a query parameter of the operation${known}`
      : "the name of a property of the request body",
    mend: meant ? `Correct it to ${quote(meant)}.` : "Correct the name, or describe what it names.",
  };
}

function pointersOf(value: Pagination): [path: string[], pointer: string][] {
  const pointers: [string[], string | undefined][] = [
    [["items"], value.items],
    [["nextCursor"], value.nextCursor],
    [["hasNext"], value.hasNext],
    [["totalItems", "body"], value.totalItems?.body],
    [["totalPages", "body"], value.totalPages?.body],
  ];
  return pointers.filter((entry): entry is [string[], string] => entry[1] !== undefined);
}

function queryNames(operation: Located<Operation>, pathItem: object, context: UserContext): string[] {
  const parameters = [
    ...parametersOf(operation.node, operation.location, context),
    ...parametersOf(pathItem, context.location, context),
  ];
  return parameters.filter(({ node }) => node.in === "query").map(({ node }) => node.name);
}

function requestSchema(
  { node, location }: Located<Operation>,
  context: UserContext,
): Located<Schema> | undefined {
  const body =
    node.requestBody && follow<RequestBody>(node.requestBody, location.child("requestBody"), context);
  return body && bodySchema(body);
}

function successSchema(
  { node, location }: Located<Operation>,
  context: UserContext,
): Located<Schema> | undefined {
  const [status, response] = Object.entries(node.responses ?? {}).find(([key]) => key.startsWith("2")) ?? [];
  if (status === undefined || response === undefined) return undefined;
  const located = follow<ResponseObject>(response, location.child(["responses", status]), context);
  return located && bodySchema(located);
}

function bodySchema({
  node,
  location,
}: Located<{ content?: Record<string, MediaType> }>): Located<Schema> | undefined {
  const [name, mediaType] = Object.entries(node.content ?? {})[0] ?? [];
  if (name === undefined || mediaType?.schema === undefined) return undefined;
  return { node: mediaType.schema, location: location.child(["content", name, "schema"]) };
}
