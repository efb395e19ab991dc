import type { Codec, Operation, Vendor } from "../model/vendor.ts";
import { docComment } from "./doc-comment.ts";
import { bodySchema, bodyType, resultType, resultTypes } from "./result-type.ts";
import type { SchemaEmitter } from "./schema.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/** `src/types.ts`: every type of the vendor, and nothing that exists at run time. */
export function emitTypes(vendor: Vendor, schemas: SchemaEmitter): EmittedFile {
  const blocks = [
    ...vendor.operations.flatMap((operation) => operationTypes(operation, schemas)),
    ...vendor.types.map((type) => schemas.component(type)),
  ];
  const shared = new Set([...schemas.takeSharedTypes(), ...vendor.operations.flatMap(resultTypes)]);
  const imports = importLine("import type", [...shared].sort(), "@guestlist/shared-types");
  return sourceFile(vendor, "src/types.ts", [imports], blocks);
}

/** The types named after an operation: parameters, body, request, data, error and result, in the order of a call. */
function operationTypes(operation: Operation, schemas: SchemaEmitter): string[] {
  const { id, pascalId, parametersType, body } = operation;
  const comment = (text: string) => docComment([text]);
  const types: string[] = [];
  if (parametersType) {
    const text = comment(`Parameters of \`${id}\`.`);
    types.push(schemas.declaration(`${pascalId}Parameters`, parametersType.schema, text));
  }
  if (body) {
    const text = comment(body.description || `Body of \`${id}\`.`);
    const fixed = sentTypes[body.codec];
    types.push(
      fixed === undefined
        ? schemas.declaration(`${pascalId}Body`, body.schema, text)
        : `${text}export type ${pascalId}Body = ${fixed};\n`,
    );
  }
  if (takesRequest(operation))
    types.push(comment(`What a call of \`${id}\` takes.`) + requestInterface(operation));
  for (const [suffix, text, isSuccess] of [
    ["Data", `What \`${id}\` answers with when it succeeds.`, true],
    ["Error", `The error bodies that are documented for \`${id}\`.`, false],
  ] as const) {
    const schema = bodySchema(operation, isSuccess);
    const name = pascalId + suffix;
    types.push(
      schema === undefined
        ? `${comment(text)}export type ${name} = ${bodyType(operation, isSuccess, schemas)};\n`
        : schemas.declaration(name, schema, comment(text)),
    );
  }
  if (operation.pagination) {
    const text = comment(`What the pages of \`${id}\` hold.`);
    types.push(schemas.declaration(`${pascalId}Item`, operation.pagination.itemSchema, text));
  }
  const result = comment(`What a call of \`${id}\` comes to, told apart by \`ok\` and \`status\`.`);
  types.push(`${result}export type ${pascalId}Result =${resultType(operation, schemas)};\n`);
  return types;
}

/** The types of request bodies that no schema describes. */
const sentTypes: Partial<Record<Codec, string>> = {
  blob: "Blob | ArrayBuffer | ArrayBufferView",
  stream: "ReadableStream<Uint8Array>",
  text: "string",
};

/** Whether a call has anything to pass. */
export function takesRequest(operation: Operation): boolean {
  return operation.parametersType !== undefined || operation.body !== undefined;
}

/** Whether a call must pass something. */
export function requiresRequest(operation: Operation): boolean {
  return operation.parametersType?.required === true || operation.body?.required === true;
}

function requestInterface({ pascalId, parametersType, body }: Operation): string {
  const heritage = parametersType ? ` extends ${pascalId}Parameters` : "";
  const members = body ? `{\n  body${body.required ? "" : "?"}: ${pascalId}Body;\n}` : "{}";
  return `export interface ${pascalId}Request${heritage} ${members}\n`;
}
