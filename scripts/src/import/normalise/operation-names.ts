import { isNode, type Node } from "../../document/walk.ts";
import { pascalCase } from "../../model/naming.ts";
import {
  operationTypeSuffixes,
  reservedOperationIds,
  reservedWords,
  vendorTypeSuffixes,
} from "../../rules/reserved-names.ts";
import { identifierFrom, lowerFirst } from "./identifiers.ts";

/** An operation of a document, with the request line that tells it from all others. */
export interface FoundOperation {
  method: string;
  path: string;
  operation: Node;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

export function operationsOf(document: Node): FoundOperation[] {
  const paths = isNode(document["paths"]) ? document["paths"] : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    isNode(item)
      ? [
          ...methods.map((method) => [method, item[method]]),
          ...Object.entries(Object(item["additionalOperations"])),
        ].flatMap(([method, operation]) =>
          isNode(operation) ? [{ method: String(method), path, operation }] : [],
        )
      : [],
  );
}

const valid = /^[a-z][a-zA-Z0-9]*$/;

/**
 * Gives every operation an `operationId` that can name a function, and that no other has. An id that the document has is
 * put in camel case; one that is missing comes from method and path. `previous` (by `get /users`) has the ids of an
 * earlier version, which an operation without one of its own keeps, so that it isn't renamed when others are added.
 * Returns how many were missing, and how many had to be changed.
 */
export function nameOperations(
  document: Node,
  slug: string,
  previous: ReadonlyMap<string, string> = new Map(),
): { derived: number; renamed: number } {
  const operations = operationsOf(document);
  const vendorFunctions = vendorTypeSuffixes.map((suffix) => `create${pascalCase(slug)}${suffix}`);
  const used = new Set<string>();
  const isFree = (id: string) =>
    !used.has(pascalCase(id)) &&
    !reservedWords.has(id) &&
    !reservedOperationIds.has(id) &&
    !vendorFunctions.includes(id);
  const claim = (operation: Node, id: string) => {
    used.add(pascalCase(id));
    operation["operationId"] = id;
  };
  const rest = operations.filter(({ method, path, operation }) => {
    const id = stated(operation) ?? previous.get(`${method} ${path}`);
    if (id === undefined || !valid.test(id) || !isFree(id)) return true;
    claim(operation, id);
    return false;
  });
  let derived = operations.filter(({ operation }) => stated(operation) === undefined).length;
  const missing = rest.filter(({ operation }) => stated(operation) === undefined).length;
  for (const { method, path, operation } of rest) {
    const id = stated(operation);
    const wanted = id === undefined ? derivedId(method, path) : asFunctionName(id);
    const free = firstFree(candidates(wanted, method, path), isFree);
    claim(operation, free);
  }
  derived = missing;
  return { derived, renamed: rest.length - missing };
}

function stated(operation: Node): string | undefined {
  const { operationId } = operation;
  const id = typeof operationId === "number" ? String(operationId) : operationId;
  return typeof id === "string" && id.trim() !== "" ? id.trim() : undefined;
}

function asFunctionName(id: string): string {
  const [first = "", ...others] = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return lowerFirst(identifierFrom([lowerFirst(first), ...others].join(" "), "operation"));
}

/** `GET /users/{id}/roles` → `getUsersByIdRoles` */
export function derivedId(method: string, path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  const words = segments.map((segment) => {
    const parts = segment.split(/\{([^{}]*)\}/);
    return parts
      .map((part, index) => (index % 2 === 1 ? `By${pascalCase(part)}` : pascalCase(part)))
      .join("");
  });
  return method.toLowerCase() + (words.join("") || "Root");
}

/** The name, then ones that no other operation wants: from the request line itself, at last numbered. */
function* candidates(wanted: string, method: string, path: string): Generator<string> {
  yield wanted;
  const specific = derivedId(method, path);
  if (specific !== wanted) {
    yield `${wanted}With${specific.charAt(0).toUpperCase()}${specific.slice(1)}`;
  }
  for (let count = 2; ; count++) yield `${wanted}${count}`;
}

function firstFree(names: Iterable<string>, isFree: (name: string) => boolean): string {
  for (const name of names) if (isFree(name)) return name;
  throw new Error("Names are numbered until one is free");
}

/** Every type that the generator names after an operation or the vendor. */
export function generatedTypeNames(document: Node, slug: string): Set<string> {
  const ids = operationsOf(document).map(({ operation }) => pascalCase(String(operation["operationId"])));
  return new Set([
    ...ids.flatMap((id) => operationTypeSuffixes.map((suffix) => id + suffix)),
    ...vendorTypeSuffixes.map((suffix) => pascalCase(slug) + suffix),
    `${pascalCase(slug)}Mock`,
  ]);
}
