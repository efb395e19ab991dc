import { isLines, isReadInParts } from "../model/streams.ts";
import type { Codec, Content, Operation, Response } from "../model/vendor.ts";
import type { Schema } from "../openapi.ts";
import type { SchemaEmitter } from "./schema.ts";

/** `Success<201, User> | Failure<409, ErrorEnvelope> | UndocumentedFailure<201 | 409>`, laid out behind an equals sign. */
export function resultType(operation: Operation, schemas: SchemaEmitter): string {
  const documented = operation.responses.map(({ status }) => status);
  const members = [true, false].flatMap((isSuccess) =>
    [...byBody(operation, isSuccess, schemas)].map(([type, statuses]) => {
      const status = statuses.map((each) => statusType(each, documented)).join(" | ");
      return `${isSuccess ? "Success" : "Failure"}<${status}, ${type}>`;
    }),
  );
  if (!documented.includes("default")) {
    const statuses = documented.map((status) => statusType(status, []));
    members.push(`UndocumentedFailure<${statuses.length === 0 ? "never" : statuses.join(" | ")}>`);
  }
  const line = ` ${members.join(" | ")}`;
  return line.length + operation.pascalId.length < 80
    ? line
    : members.map((member) => `\n  | ${member}`).join("");
}

/** The names that a result type refers to. */
export function resultTypes(operation: Operation): string[] {
  const statuses = operation.responses.map(({ status }) => status);
  const kinds = operation.responses.map(({ isSuccess }) => (isSuccess ? "Success" : "Failure"));
  const ranges = statuses.flatMap((status) => statusRanges[status] ?? []);
  const hasEvents = operation.responses.some(({ contents }) =>
    contents.some(({ codec }) => codec === "eventStream"),
  );
  const events = hasEvents ? ["ServerSentEvent"] : [];
  return [
    ...kinds,
    ...ranges,
    ...events,
    statuses.includes("default") ? "HttpStatus" : "UndocumentedFailure",
  ];
}

/** The one schema of all success (or error) bodies, or nothing where there are several, none, or a body of another kind. */
export function bodySchema(operation: Operation, isSuccess: boolean): Schema | undefined {
  const responses = operation.responses.filter((response) => response.isSuccess === isSuccess);
  const [first, ...others] = new Set(
    responses.map(({ contents }) => JSON.stringify(contents.map(({ schema }) => schema))),
  );
  if (first === undefined || others.length > 0) return undefined;
  const [content, ...further] = responses[0]?.contents ?? [];
  if (content === undefined || further.length > 0) return undefined;
  return isSchemaType(content.codec) ? content.schema : undefined;
}

/** The union of the success (or error) bodies. */
export function bodyType(operation: Operation, isSuccess: boolean, schemas: SchemaEmitter): string {
  const types = operation.responses
    .filter((response) => response.isSuccess === isSuccess && (isSuccess || response.contents.length > 0))
    .map((response) => responseType(response, schemas));
  return types.length === 0 ? "unknown" : joinUnion(types);
}

/** The statuses of the success (or error) responses, grouped by the type of their body. */
function byBody(operation: Operation, isSuccess: boolean, schemas: SchemaEmitter): Map<string, string[]> {
  const alias = operation.pascalId + (isSuccess ? "Data" : "Error");
  const hasAlias = bodySchema(operation, isSuccess) !== undefined;
  const groups = new Map<string, string[]>();
  for (const response of operation.responses) {
    if (response.isSuccess !== isSuccess) continue;
    const type = responseType(response, schemas);
    const name = hasAlias && !/^\w+$/.test(type) ? alias : type;
    groups.set(name, [...(groups.get(name) ?? []), response.status]);
  }
  return groups;
}

/** The type of one response's body. */
export function responseType({ contents, isSuccess }: Response, schemas: SchemaEmitter): string {
  // An error without a described body may still come with one.
  if (contents.length === 0) return isSuccess ? "undefined" : "unknown";
  return joinUnion(contents.map((content) => contentType(content, schemas)));
}

function contentType({ codec, schema }: Content, schemas: SchemaEmitter): string {
  const fixed = bodyTypes[codec];
  if (fixed !== undefined) return fixed;
  const type = schemas.expression(schema, "  ");
  if (codec === "eventStream") return `AsyncIterable<ServerSentEvent<${type}>>`;
  return isLines(codec) ? `AsyncIterable<${type}>` : type;
}

/** Whether the type of a body is that of its schema. */
function isSchemaType(codec: Codec): boolean {
  return bodyTypes[codec] === undefined && !isReadInParts(codec);
}

/** Several types as one; of a union that has a line for each member, the first goes on with what is before it. */
function joinUnion(types: string[]): string {
  const distinct = [...new Set(types)];
  return distinct.length === 1
    ? distinct.join()
    : distinct.map((type) => type.replace(/^\n\s*\| /, "")).join(" | ");
}

/** The types of bodies that no schema describes. */
const bodyTypes: Partial<Record<Codec, string>> = {
  blob: "Blob",
  multipart: "FormData",
  stream: "ReadableStream<Uint8Array>",
  text: "string",
};

const statusRanges: Record<string, string> = {
  "2XX": "SuccessStatus",
  "3XX": "RedirectionStatus",
  "4XX": "ClientErrorStatus",
  "5XX": "ServerErrorStatus",
};

/** A literal, or for a range or `default` every status that it covers and no other response documents. */
function statusType(status: string, documented: string[]): string {
  if (/^\d+$/.test(status)) return status;
  const all = statusRanges[status] ?? "HttpStatus";
  const covers = (other: string) =>
    other !== status && (status === "default" || other.startsWith(status.charAt(0)));
  const others = documented.filter(covers).map((other) => statusType(other, []));
  return others.length === 0 ? all : `Exclude<${all}, ${others.join(" | ")}>`;
}
