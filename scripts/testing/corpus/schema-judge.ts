import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Node } from "../../src/document/walk.ts";
import type { Schema } from "../../src/openapi.ts";

/** Ajv on the schemas of a document that somebody else wrote; no answer where it can't read them. */
export class SchemaJudge {
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction | undefined>();

  constructor(document: Node, { validateFormats = false } = {}) {
    this.#ajv = new Ajv2020({ strict: false, validateFormats, validateSchema: false, logger: false });
    if (validateFormats) formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "document:", ...document }, "document:");
  }

  /** Whether a value is what the schema at a place of the document describes. */
  isValid(pointer: string, value: unknown): boolean | undefined {
    return this.#judge(`{"$ref":"document:${encodePointer(pointer)}"}`, value);
  }

  /** Whether a value is what a schema describes that refers to the document. */
  fits(schema: Schema, value: unknown): boolean | undefined {
    return this.#judge(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document:#/'), value);
  }

  #judge(schema: string, value: unknown): boolean | undefined {
    if (!this.#validators.has(schema)) this.#validators.set(schema, this.#compile(schema));
    return this.#validators.get(schema)?.(value) as boolean | undefined; // no schema is asynchronous
  }

  #compile(schema: string): ValidateFunction | undefined {
    try {
      return this.#ajv.compile(JSON.parse(schema) as Schema);
    } catch {
      return undefined;
    }
  }
}

/** A pointer as a URI fragment. */
function encodePointer(pointer: string): string {
  return `#${pointer.slice(1).split("/").map(encodeURIComponent).join("/")}`;
}
