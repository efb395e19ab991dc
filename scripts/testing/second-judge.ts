import type { ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument, Schema } from "../src/openapi.ts";

/** What OpenAPI and the specs add to JSON Schema. Any other keyword that Ajv does not know may be misspelt, and is refused. */
const annotations = [
  "components",
  "discriminator",
  "example",
  "externalDocs",
  "x-client-option",
  "x-extensible-enum",
  "x-source",
];

/**
 * Judges bodies by the schemas as they stand in the document, in the strict mode of Ajv and with all formats. Prism
 * judges by its own translation of them.
 */
export class SecondJudge {
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    this.#ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
    formats.default(this.#ajv);
    this.#ajv.addVocabulary(annotations);
    this.#ajv.addFormat("password", true);
    this.#ajv.addSchema({ components: document.components }, "spec");
  }

  /** What is wrong with a value; nothing if it is what the schema describes. */
  objections(schema: Schema, value: unknown): string[] {
    const validate = this.#validator(schema);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
  }

  #validator(schema: Schema): ValidateFunction {
    // Away from its document, a schema has to name the document that it refers to.
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"spec#/');
    const known = this.#validators.get(text) ?? this.#ajv.compile(JSON.parse(text) as Schema);
    this.#validators.set(text, known);
    return known;
  }
}
