/** A JSON Schema of the 2020-12 dialect; `true` and `false` are schemas too. */
export type Schema = boolean | SchemaObject;

/** Named schemas, which others refer to as `#/components/schemas/<name>`. */
export type Schemas = Readonly<Record<string, Schema>>;

/** The keywords that descriptions of APIs use and that say something about a value. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

const prefix = "#/components/schemas/";

/** The schema that a reference names. */
export function referredSchema(reference: string, schemas: Schemas): Schema {
  const name = reference.startsWith(prefix) ? reference.slice(prefix.length) : "";
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema === undefined) throw new Error(`There is no schema ${reference}`);
  return schema;
}
