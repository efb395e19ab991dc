import { isNode, type Node } from "../../src/document/walk.ts";
import { pointerSegments, toPointer } from "../../src/json-pointer.ts";
import type { Codec, Vendor } from "../../src/model/vendor.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";
import { ExampleValues } from "../example-values.ts";
import { mutations } from "./mutations.ts";
import { SchemaJudge } from "./schema-judge.ts";
import { visibleSchemas } from "./visible-schemas.ts";

/** A value that a type must accept, or must refuse. */
export interface TypeClaim {
  /** Where the example is. */
  place: string;
  type: string;
  value: unknown;
  accepted: boolean;
}

const mostExamples = 400;
const mostMutations = 3;
const longestValue = 20_000;

/**
 * What a document's own examples say of the emitted types: those that are valid by their schema are accepted, and what
 * is invalid in a way that a type can see is refused. Judged by the document as it was imported.
 */
export function claimsOf(document: Node, normalised: Node, vendor: Vendor): TypeClaim[] {
  const judge = new SchemaJudge(document);
  const strict = new SchemaJudge(normalised);
  const visible = new SchemaJudge(visibleSchemas(document));
  const claims: TypeClaim[] = [];
  for (const { schema, type, value, place, isMadeUp, isShared } of examplesOf(document, vendor).slice(
    0,
    mostExamples,
  )) {
    // What is made up here knows nothing of discriminators, which a schema does not say.
    if (isMadeUp && strict.isValid(schema, value) === false) continue;
    if (holdsReference(value) || judge.isValid(schema, value) !== true) continue;
    claims.push({ place, type, value, accepted: true });
    if (isShared || visible.isValid(schema, value) !== true) continue;
    const candidates = [...firstOf(mutations(value), 100)];
    const broken = candidates.filter((mutated) => visible.isValid(schema, mutated) === false);
    const step = Math.max(1, Math.ceil(broken.length / mostMutations));
    for (const mutated of broken.filter((_, index) => index % step === 0)) {
      claims.push({ place, type, value: mutated, accepted: false });
    }
  }
  return claims;
}

function* firstOf<Value>(values: Iterable<Value>, most: number): Generator<Value> {
  let count = 0;
  for (const value of values) {
    if (count++ === most) return;
    yield value;
  }
}

/** Whether somebody meant a reference, which is none in a payload. */
function holdsReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return typeof Reflect.get(value, "$ref") === "string" || Object.values(value).some(holdsReference);
}

/** A module in which each claim is a line that compiles if it holds. Lines are those of the claims, from 3 on. */
export function claimsModule(claims: TypeClaim[]): string {
  const lines = claims.flatMap(({ type, value, accepted }, index) => [
    accepted ? "//" : "// @ts-expect-error",
    `export type Claim${index} = Accept<types.${type}, ${typeOf(value)}>;`,
  ]);
  return [
    `import type * as types from "./types.js";`,
    "type Accept<Type, Value extends Type> = Value;",
    ...lines,
  ].join("\n");
}

/** The claim on a line of the module. */
export function claimAt(claims: TypeClaim[], line: number): TypeClaim | undefined {
  return claims[Math.floor((line - 3) / 2)];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typeOf).join(", ")}]`;
  if (!isNode(value))
    return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${typeOf(member)}`)
    .join("; ")} }`;
}

interface Example {
  place: string;
  /** Where the schema is in the document. */
  schema: string;
  type: string;
  value: unknown;
  isMadeUp?: boolean;
  /** The type is that of several bodies, so that what is none of these may still be another. */
  isShared?: boolean;
}

function examplesOf(document: Node, vendor: Vendor): Example[] {
  const examples: Example[] = [];
  const types = new Set(vendor.types.map(({ name }) => name));
  for (const { id, pascalId, method, path, body, responses } of vendor.operations) {
    const operation = locate(document, toPointer(["paths", path, method]));
    if (operation === undefined) continue;
    const request = locate(document, `${operation.pointer}/requestBody`);
    if (body && isJson(body.codec) && request)
      collect(request, body.mediaType, `${pascalId}Body`, `${id} request`);
    for (const { status, isSuccess, contents } of responses) {
      const codes = contents.map(({ codec }) => codec);
      if (codes.length !== 1 || !codes.every(isJson)) continue;
      const response =
        locate(document, `${operation.pointer}/responses/${status}`) ??
        locate(document, `${operation.pointer}/responses/${status.toLowerCase()}`);
      const type = isSuccess ? `${pascalId}Data` : `${pascalId}Error`;
      const isShared = responses.filter((other) => other.isSuccess === isSuccess).length > 1;
      if (response) collect(response, contents[0]?.mediaType ?? "", type, `${id} ${status}`, isShared);
    }
  }
  const schemas = locate(document, "#/components/schemas");
  for (const [name, schema] of Object.entries(schemas?.node ?? {})) {
    if (!types.has(name) || !isNode(schema)) continue;
    const values = [
      schema["example"] ?? [],
      ...(Array.isArray(schema["examples"]) ? schema["examples"] : []),
    ].flat();
    const pointer = toPointer(["components", "schemas", name]);
    for (const value of values) examples.push({ place: name, schema: pointer, type: name, value });
    for (const value of madeUp(name))
      examples.push({ place: name, schema: pointer, type: name, value, isMadeUp: true });
  }
  return examples;

  /** Values that a schema allows, for the many that have no example. */
  function madeUp(name: string): unknown[] {
    const values = new ExampleValues(document as unknown as OpenApiDocument); // what it can't read has no examples
    try {
      const made = (["minimal", "maximal"] as const).map((extent) =>
        values.value({ $ref: `#/components/schemas/${name}` }, extent),
      );
      return made.filter((value) => JSON.stringify(value).length < longestValue);
    } catch {
      return [];
    }
  }

  function collect(holder: Located, mediaType: string, type: string, place: string, isShared = false): void {
    const media = locate(document, `${holder.pointer}/content/${mediaType.replaceAll("/", "~1")}`);
    if (media?.node["schema"] === undefined) return;
    const schema = `${media.pointer}/schema`;
    const { example, examples: named } = media.node;
    if (example !== undefined) examples.push({ place, schema, type, value: example, isShared });
    for (const name of Object.keys(isNode(named) ? named : {})) {
      const found = locate(
        document,
        `${media.pointer}/examples/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      );
      if (found && "value" in found.node)
        examples.push({ place, schema, type, value: found.node["value"], isShared });
    }
  }
}

function isJson(codec: Codec): boolean {
  return codec === "json" || codec === "exactJson";
}

interface Located {
  node: Node;
  pointer: string;
}

/** A node of a document, references on the way and at the end followed. */
function locate(document: Node, pointer: string, depth = 0): Located | undefined {
  let node: unknown = document;
  const segments = pointerSegments(pointer);
  for (let index = 0; index <= segments.length; index++) {
    if (isNode(node) && typeof node["$ref"] === "string") {
      if (depth > 20 || !node["$ref"].startsWith("#/")) return undefined;
      const rest = toPointer(segments.slice(index)).slice(2);
      return locate(document, rest === "" ? node["$ref"] : `${node["$ref"]}/${rest}`, depth + 1);
    }
    if (index === segments.length) break;
    if (!isNode(node)) return undefined;
    node = node[segments[index] ?? ""];
  }
  return isNode(node) ? { node, pointer: toPointer(segments) } : undefined;
}
