import type { OpenApiDocument, Operation, Schema, SchemaObject } from "../openapi.ts";
import { resolve } from "../openapi.ts";
import type { SchemaDeclarations } from "./schema-declarations.ts";
import type { OperationPagination, Response } from "./vendor.ts";

/** How an operation pages, with the schema of the items that its pages hold. */
export function buildPagination(
  document: OpenApiDocument,
  operation: Operation,
  responses: Response[],
  declarations: SchemaDeclarations,
): OperationPagination | undefined {
  const declared = operation["x-pagination"];
  if (declared === undefined) return undefined;
  const page =
    responses.find(({ isSuccess, contents }) => isSuccess && contents.length > 0)?.contents[0]?.schema ??
    true;
  const list = schemaAt(document, page, declared.items.split("/").slice(1));
  const items = typeof list === "boolean" ? true : (resolve<SchemaObject>(document, list).items ?? true);
  return { ...declared, itemSchema: declarations.project(items, "read") };
}

/** The schema of what a JSON pointer finds in a value of the given schema; anything where that is not said. */
function schemaAt(document: OpenApiDocument, schema: Schema, path: string[]): Schema {
  if (typeof schema === "boolean") return true;
  const target = resolve<SchemaObject>(document, schema);
  const [name, ...rest] = path;
  if (name === undefined) return target;
  const parts = [target, ...(target.allOf ?? [])].filter((part) => typeof part !== "boolean");
  const property = parts.flatMap<Schema>(
    (part) => resolve<SchemaObject>(document, part).properties?.[name] ?? [],
  )[0];
  return property === undefined ? true : schemaAt(document, property, rest);
}
