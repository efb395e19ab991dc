import { propertyName } from "../../../src/model/naming.ts";
import { referencedSchema } from "../../../src/model/schema-walk.ts";
import type { Vendor } from "../../../src/model/vendor.ts";
import type { Schema, SchemaObject } from "../../../src/openapi.ts";

/** Values of a schema as a person writes them in a program: the smallest first, then one for each thing that may vary. */
export function literalsOf(schema: Schema, vendor: Vendor, depth = 0): string[] {
  const target = follow(schema, vendor);
  if (depth > 3) return ["undefined as never"];
  const inner = (part: Schema) => literalsOf(part, vendor, depth + 1);
  const union = [...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  if (union.length > 0) return union.flatMap(inner);
  if (target.allOf)
    return [`{ ${target.allOf.map((part) => (inner(part).at(-1) ?? "{}").slice(1, -1).trim()).join(", ")} }`];
  const listed = target.enum ?? (target.const === undefined ? undefined : [target.const]);
  if (listed) return listed.map((value) => JSON.stringify(value));
  return [target.type ?? "anything"].flat().flatMap((type) => typeLiterals(type, target, inner));
}

function typeLiterals(type: string, schema: SchemaObject, inner: (part: Schema) => string[]): string[] {
  switch (type) {
    case "string":
      return schema.format === "binary"
        ? ["new Blob([])"]
        : [...(schema["x-extensible-enum"] ?? []).map((value) => JSON.stringify(value)), `"text"`];
    case "integer":
      return schema.format === "int64" ? ["1", "1n"] : ["1"];
    case "number":
      return ["1.5"];
    case "boolean":
      return ["true", "false"];
    case "null":
      return ["null"];
    case "array":
      return ["[]", ...inner(schema.items ?? true).map((item) => `[${item}]`)];
    case "object":
      return objectLiterals(schema, inner);
    default:
      return [`"anything"`];
  }
}

function objectLiterals(schema: SchemaObject, inner: (part: Schema) => string[]): string[] {
  const required = new Set(schema.required);
  const entries = Object.entries(schema.properties ?? {}).map(([name, part]) => ({
    name,
    values: inner(part),
  }));
  const write = (chosen: { name: string; values: string[] }[]) =>
    `{ ${chosen.map(({ name, values }) => `${propertyName(name)}: ${values[0]}`).join(", ")} }`;
  const needed = entries.filter(({ name }) => required.has(name));
  const varied = entries.flatMap((entry) =>
    entry.values.map((value) =>
      write([...needed.filter(({ name }) => name !== entry.name), { name: entry.name, values: [value] }]),
    ),
  );
  const open = schema.additionalProperties;
  const extra =
    open === undefined || open === false
      ? []
      : inner(open).map((value) => write([...needed, { name: "somethingElse", values: [value] }]));
  return [...new Set([write(needed), ...varied, ...extra, write(entries)])];
}

/** Statements that read every property of a value, and compare with every value that is listed. */
export function optionalReads(schema: Schema, expression: string, vendor: Vendor, depth = 0): string[] {
  const target = follow(schema, vendor);
  if (depth > 3) return [];
  const types = [target.type ?? []].flat().filter((type) => type !== "null");
  const parts = (target.allOf ?? []).flatMap((part) => optionalReads(part, expression, vendor, depth));
  const compared = (target.enum ?? []).map((value) => `take(${expression} === ${JSON.stringify(value)});`);
  const named = (target["x-extensible-enum"] ?? []).map(
    (value) => `take(${expression} === ${JSON.stringify(value)});`,
  );
  if (types.includes("array") && target.items !== undefined)
    return [...parts, ...optionalReads(target.items, `${expression}?.[0]`, vendor, depth + 1)];
  const properties = Object.entries(target.properties ?? {}).flatMap(([name, part]) => {
    const member = `${expression}?.[${JSON.stringify(name)}]`;
    return [`take(${member});`, ...optionalReads(part, member, vendor, depth + 1)];
  });
  const open = target.additionalProperties;
  const extra = open === undefined || open === false ? [] : [`take(${expression}?.["somethingElse"]);`];
  return [...parts, ...compared, ...named, ...properties, ...extra];
}

function follow(schema: Schema, vendor: Vendor): SchemaObject {
  if (typeof schema === "boolean") return {};
  const name = referencedSchema(schema);
  return name === undefined
    ? schema
    : follow(vendor.types.find((type) => type.name === name)?.schema ?? true, vendor);
}
