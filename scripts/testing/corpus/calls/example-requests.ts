import type { Node } from "../../../src/document/walk.ts";
import { ignoredHeaders } from "../../../src/model/parameters.ts";
import type { Codec } from "../../../src/model/vendor.ts";
import type { Example, OpenApiDocument, Parameter, Schema, SchemaObject } from "../../../src/openapi.ts";
import { resolve } from "../../../src/openapi.ts";
import type { DocumentedBody, DocumentedOperation } from "../../documented-operations.ts";
import type { Place } from "../../example-values.ts";
import { ExampleValues } from "../../example-values.ts";
import type { CallRequest } from "../../trial-requests.ts";
import { grouped } from "../../trial-requests.ts";
import { SchemaJudge } from "../schema-judge.ts";

/** A request, and what of it no valid value was found for. */
export interface ExampleRequest {
  request: CallRequest;
  doubtful: string[];
}

/** Makes one request for each operation: of the document's own examples where they are valid, else of made-up values. */
export class ExampleRequests {
  readonly #document: OpenApiDocument;
  readonly #values: ExampleValues;
  readonly #judge: SchemaJudge;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#values = new ExampleValues(document);
    this.#judge = new SchemaJudge(document as unknown as Node, { validateFormats: true }); // a document is a node
  }

  requestFor({ parameters, body }: DocumentedOperation, codec: Codec | undefined): ExampleRequest {
    const doubtful: string[] = [];
    const groups = grouped(parameters, (parameter) => {
      if (parameter.in === "header" && ignoredHeaders.has(parameter.name.toLowerCase())) return undefined;
      const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? true;
      const given = [parameter.example, ...examplesIn(this.#document, parameter.examples)];
      const isFit = (value: unknown) => !isEmpty(value) && this.#isValid(schema, value);
      const stated = [...given, ...statedIn(this.#resolved(schema))].filter((value) => value !== undefined);
      const example = stated.find(isFit);
      if (example !== undefined || parameter.required !== true) return example;
      const place = parameter.in === "header" || parameter.in === "cookie" ? "header" : "list";
      const made = [...this.#made(this.#nonEmpty(schema), isFit, place), ...this.#made(schema, isFit, place)];
      const value = made.find(isFit);
      if (value === undefined) doubtful.push(`${parameter.in} ${parameter.name}`);
      return value ?? made[0] ?? stated[0] ?? "example";
    });
    if (body === undefined) return { request: groups, doubtful };
    const value = this.#bodyValue(body, codec === "form" || codec === "multipart", doubtful);
    return { request: { ...groups, body: this.#asSent(body.schema, value, codec) }, doubtful };
  }

  #bodyValue({ schema, examples }: DocumentedBody, isForm: boolean, doubtful: string[]): unknown {
    const stated = examples.map(([, value]) => value).filter((value) => value !== undefined);
    // A form has no empty lists.
    const isWhole = (candidate: unknown) =>
      !isForm || !Object.values(Object(candidate)).some((member) => Array.isArray(member) && isEmpty(member));
    const isFit = (candidate: unknown) => isWhole(candidate) && this.#isValid(schema, candidate);
    const candidates = [...stated, ...statedIn(this.#resolved(schema)), ...this.#made(schema, isFit, "body")];
    const index = candidates.findIndex(isFit);
    if (index < 0) doubtful.push("body");
    return candidates.length === 0 ? {} : candidates[Math.max(0, index)];
  }

  /** Values that a schema is likely to admit, up to the first that fits. */
  #made(schema: Schema, isFit: (value: unknown) => boolean, place: Place): unknown[] {
    const made: unknown[] = [];
    for (const extent of ["minimal", "maximal"] as const) {
      try {
        for (const alternative of this.#values.alternatives(schema)) {
          const value = plain(this.#values.value(alternative, extent, place));
          made.push(value);
          if (isFit(value)) return made;
        }
      } catch {
        // A schema that it can't read, or that has no end: the judge finds that nothing was made.
      }
    }
    return made;
  }

  #isValid(schema: Schema, value: unknown): boolean {
    return this.#judge.fits(schema, value) !== false;
  }

  #resolved(schema: Schema): Schema {
    return typeof schema === "boolean" ? schema : resolve<SchemaObject>(this.#document, schema);
  }

  /** No path can hold an empty value, and in a query Prism takes one for none. */
  #nonEmpty(schema: Schema): Schema {
    const { items } = this.#values.flatten(schema);
    const limits = { minLength: 1, minItems: 1, minProperties: 1 };
    return { allOf: [schema, items === undefined ? limits : { ...limits, items: this.#nonEmpty(items) }] };
  }

  /** A value as a caller gives it: bytes where the schema is of bytes, and text where the body is no JSON. */
  #asSent(schema: Schema, value: unknown, codec: Codec | undefined): unknown {
    switch (codec) {
      case "multipart":
        return this.#withBlobs(schema, value);
      case "blob":
        return new Blob([asText(value)]);
      case "stream":
        return new Blob([asText(value)]).stream();
      case "text":
        return asText(value);
      default:
        return value;
    }
  }

  #withBlobs(schema: Schema, value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const { properties = {} } = this.#values.flatten(schema);
    const isBinary = (property: Schema) => this.#values.flatten(property).format === "binary";
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const property = properties[name] ?? true;
        if (isBinary(property)) return [name, new Blob([asText(member)])];
        const isList = Array.isArray(member) && isBinary(this.#values.flatten(property).items ?? true);
        return [name, isList ? member.map((item) => new Blob([asText(item)])) : member];
      }),
    );
  }
}

function statedIn(schema: Schema): unknown[] {
  if (typeof schema === "boolean") return [];
  const { example, examples, default: fallback } = schema;
  return [example, ...(Array.isArray(examples) ? examples : []), fallback].filter(
    (value) => value !== undefined,
  );
}

function examplesIn(document: OpenApiDocument, examples: Parameter["examples"] = {}): unknown[] {
  return Object.values(examples).map((example) => resolve<Example>(document, example).value);
}

/** Nothing that a path can hold, which would be another path, nor anything that Prism would see in a query. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(isEmpty);
  if (typeof value === "object") return value === null || Object.keys(value).length === 0;
  return ["", ".", ".."].includes(String(value));
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Integers as other clients have them, since validators know no bigint. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? Number(member) : member)),
  );
}
