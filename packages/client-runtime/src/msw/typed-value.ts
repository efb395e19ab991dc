import { checkSchema } from "./check-schema.js";
import type { Schema, Schemas } from "./schema.js";
import { possibleTypes } from "./schema-facets.js";
import { placeOf } from "./violation.js";

/** The value that a text outside JSON stands for: of the types that its schema allows, the first that fits. */
export function typedValue(text: string, schema: Schema, schemas: Schemas): unknown {
  const types = possibleTypes(schema, schemas);
  const candidates = [
    ...(types.has("integer") || types.has("number") ? numberIn(text) : []),
    ...(types.has("boolean") && /^(true|false)$/.test(text) ? [text === "true"] : []),
    ...(types.has("null") && text === "null" ? [null] : []),
  ];
  const fits = (value: unknown) => checkSchema(schema, value, placeOf("", schemas)).length === 0;
  const [first = text] = candidates;
  return [...candidates, text].find(fits) ?? first;
}

function numberIn(text: string): (number | bigint)[] {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return [];
  const number = Number(text);
  return [
    Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(text) ? BigInt(text) : number,
  ];
}
