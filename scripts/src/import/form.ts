import type { Field, Kind } from "../document/shapes.ts";
import { shapes } from "../document/shapes.ts";
import { isNode, type Node } from "../document/walk.ts";
import { toPointer } from "../json-pointer.ts";
import type { Finding } from "../rules/finding.ts";
import { listed, show } from "../rules/show.ts";

export interface FormFault extends Finding {
  pointer: string;
}

/** What each kind must have so that anything can be made of it. */
const required: Partial<Record<Kind, readonly string[]>> = {
  root: ["openapi", "info"],
  parameter: ["name", "in"],
  securityScheme: ["type"],
  server: ["url"],
  tag: ["name"],
  discriminator: ["propertyName"],
};

/** Where a document is not of the form that the standard gives it, so that the generator would misread it. */
export function findFormFaults(document: Node): FormFault[] {
  const faults: FormFault[] = [];
  const path: string[] = [];
  inspect(document, "root");
  return faults;

  function inspect(value: unknown, kind: Kind): void {
    if (kind === "schema" && typeof value === "boolean") return;
    if (!isNode(value)) {
      report(value, kind === "schema" ? "a schema: a map, or a boolean" : `a map (${kind})`);
      return;
    }
    if (typeof value["$ref"] === "string" && kind !== "schema") return;
    for (const name of required[kind] ?? []) {
      if (value[name] === undefined) report(value, `a ${kind} with \`${name}\``);
    }
    const fields = shapes[kind];
    for (const [key, member] of Object.entries(value)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      // `definitions` is of older drafts of JSON Schema: no keyword any more, so anything may be in there.
      if (field === undefined || member === undefined || key === "definitions") continue;
      path.push(key);
      inspectField(member, field);
      path.pop();
    }
  }

  function inspectField(value: unknown, field: Field): void {
    if ("plain" in field) {
      if (!plainForms[field.plain].fits(value)) report(value, plainForms[field.plain].expected);
    } else if ("one" in field) {
      inspect(value, field.one);
    } else if ("list" in field ? !Array.isArray(value) : !isNode(value)) {
      report(value, "list" in field ? "a list" : "a map from names");
    } else {
      const kind = "list" in field ? field.list : field.map;
      for (const [key, member] of Object.entries(value as object)) {
        if (key.startsWith("x-") && (kind === "pathItem" || kind === "response")) continue;
        path.push(key);
        inspect(member, kind);
        path.pop();
      }
    }
  }

  function report(value: unknown, expected: string): void {
    faults.push({
      pointer: toPointer(path),
      found: show(value),
      expected,
      mend: "Correct it in the document, or by an action of `overlay.yaml`.",
    });
  }
}

const jsonTypes = ["array", "boolean", "integer", "null", "number", "object", "string"];
const isText = (value: unknown) => typeof value === "string";
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

const plainForms: Record<
  Extract<Field, { plain: unknown }>["plain"],
  { expected: string; fits(value: unknown): boolean }
> = {
  boolean: { expected: "`true` or `false`", fits: (value) => typeof value === "boolean" },
  number: { expected: "a number", fits: (value) => typeof value === "number" },
  string: { expected: "a text", fits: isText },
  strings: { expected: "a list of texts", fits: isTexts },
  list: { expected: "a list", fits: Array.isArray },
  stringMap: {
    expected: "a map from names to texts",
    fits: (value) => isNode(value) && Object.values(value).every(isText),
  },
  stringsMap: {
    expected: "a map from names to lists of texts",
    fits: (value) => isNode(value) && Object.values(value).every(isTexts),
  },
  types: {
    expected: `one of ${listed(jsonTypes)}, or a list of them`,
    fits: (value) => [value].flat().every((type) => jsonTypes.includes(String(type)) && isText(type)),
  },
};
