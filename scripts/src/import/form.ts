import type { Field, Kind } from "../document/shapes.ts";
import { shapes } from "../document/shapes.ts";
import { extensible, isNode, type Node, rootKind } from "../document/walk.ts";
import { toPointer } from "../json-pointer.ts";
import type { Finding } from "../rules/finding.ts";
import { listed, quote, show } from "../rules/show.ts";

export interface FormFault extends Finding {
  pointer: string;
}

/** What each kind must have so that anything can be made of it. */
const required: Partial<Record<Kind, readonly string[]>> = {
  root: ["openapi", "info"],
  swagger: ["info"],
  info: ["title"],
  parameter: ["name", "in"],
  securityScheme: ["type"],
  server: ["url"],
  tag: ["name"],
  discriminator: ["propertyName"],
  swaggerParameter: ["name", "in"],
};

/** What a security scheme must have besides, by its type. */
const requiredByType: Readonly<Record<string, readonly string[]>> = {
  apiKey: ["name", "in"],
  http: ["scheme"],
  oauth2: ["flows"],
};

function requiredOf(kind: Kind, node: Node): readonly string[] {
  const always = required[kind] ?? [];
  return kind === "securityScheme" ? [...always, ...(requiredByType[String(node["type"])] ?? [])] : always;
}

/** Where a parameter and an API key may be. */
function placesOf(kind: Kind, { type }: Node): readonly string[] {
  if (kind === "parameter") return ["cookie", "header", "path", "query", "querystring"];
  return kind === "securityScheme" && type === "apiKey" ? ["cookie", "header", "query"] : [];
}

/** Kinds in whose place a reference may stand, which then has nothing else to say. */
const referable: ReadonlySet<Kind> = new Set([
  "example",
  "header",
  "mediaType",
  "parameter",
  "requestBody",
  "response",
  "securityScheme",
  "swaggerParameter",
  "swaggerResponse",
]);

/** Maps in which not every name has a meaning. */
const namedFields: Partial<Record<Kind, { field: string; names: RegExp; expected: string }>> = {
  root: { field: "paths", names: /^(\/|x-)/, expected: "a path, which begins with `/`" },
  operation: {
    field: "responses",
    names: /^([1-5](\d\d|XX)|default|x-.*)$/i,
    expected: "a status such as `200` or `4XX`, or `default`",
  },
};

/** Where a document is not of the form that the standard gives it, so that the generator would misread it. */
export function findFormFaults(document: Node): FormFault[] {
  return findFaultsIn(document, rootKind(document));
}

/** Where a part of a document is not of the form of its kind; pointers begin at the part. */
export function findFaultsIn(part: unknown, root: Kind): FormFault[] {
  const faults: FormFault[] = [];
  const path: string[] = [];
  inspect(part, root);
  return faults;

  function inspect(value: unknown, kind: Kind): void {
    if (kind === "schema" && typeof value === "boolean") return;
    if (!isNode(value)) {
      report(show(value), kind === "schema" ? "a schema: a map, or a boolean" : `a map (${nameOf(kind)})`);
      return;
    }
    const { $ref } = value;
    if ($ref !== undefined && typeof $ref !== "string") reportAt("$ref", show($ref), "a text: a reference");
    if (typeof $ref === "string" && referable.has(kind)) return;
    for (const name of requiredOf(kind, value)) {
      if (value[name] === undefined)
        report(`no ${quote(name)}`, `${withArticle(nameOf(kind))} with ${quote(name)}`);
    }
    inspectNames(value, kind);
    inspectPlace(value, kind);
    const fields = shapes[kind];
    for (const [key, member] of Object.entries(value)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      // `definitions` is of older drafts of JSON Schema: no keyword any more, so anything may be in there.
      if (field === undefined || member === undefined || (kind === "schema" && key === "definitions"))
        continue;
      if (root === "swagger" && kind === "schema" && (key === "discriminator" || key === "type")) continue;
      path.push(key);
      inspectField(member, field);
      path.pop();
    }
  }

  function inspectPlace(node: Node, kind: Kind): void {
    const places = placesOf(kind, node);
    if (places.length > 0 && isText(node["in"]) && !places.includes(String(node["in"])))
      reportAt("in", show(node["in"]), `one of ${listed(places)}`);
  }

  function inspectNames(node: Node, kind: Kind): void {
    const rule = namedFields[kind];
    if (rule === undefined || !isNode(node[rule.field])) return;
    for (const name of Object.keys(Object(node[rule.field]))) {
      if (rule.names.test(name)) continue;
      path.push(rule.field);
      reportAt(name, quote(name), rule.expected);
      path.pop();
    }
  }

  function inspectField(value: unknown, field: Field): void {
    if ("plain" in field) {
      if (!plainForms[field.plain].fits(value)) report(show(value), plainForms[field.plain].expected);
    } else if ("one" in field) {
      inspect(value, field.one);
    } else if ("list" in field ? !Array.isArray(value) : !isNode(value)) {
      report(show(value), "list" in field ? "a list" : "a map from names");
    } else {
      const kind = "list" in field ? field.list : field.map;
      for (const [key, member] of Object.entries(value as object)) {
        if (key.startsWith("x-") && extensible.has(kind)) continue;
        path.push(key);
        inspect(member, kind);
        path.pop();
      }
    }
  }

  function reportAt(key: string, found: string, expected: string): void {
    path.push(key);
    report(found, expected);
    path.pop();
  }

  function report(found: string, expected: string): void {
    faults.push({
      pointer: toPointer(path),
      found,
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

/** `securityScheme` → `security scheme` */
export function nameOf(kind: Kind): string {
  if (kind === "root" || kind === "swagger") return "OpenAPI document";
  return kind
    .replace(/^swagger/, "")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

export function withArticle(name: string): string {
  return `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`;
}
