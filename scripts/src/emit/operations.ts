import type { Operation, Response, Vendor } from "../model/vendor.ts";
import { docComment, oneLine } from "./doc-comment.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";
import { requiresRequest, takesRequest } from "./types.ts";

/** `src/operations.ts`: every operation as a function whose first argument is the client. */
export function emitOperations(vendor: Vendor): EmittedFile {
  const transport = `${vendor.pascalName}Transport`;
  const blocks = vendor.operations.map((operation) => {
    const signature = [`client: ${transport}`, ...callParameters(operation)].join(", ");
    const passed = takesRequest(operation) ? "request" : "undefined";
    const call = `send(client, wire.${operation.id}, ${passed}, options)`;
    return [
      docComment(operationDescription(operation), operationTags(operation)),
      layOut(`export function ${operation.id}(${signature}): ${returnType(operation)} {`),
      `\n  return ${call};\n}\n`,
    ].join("");
  });
  const imports = [
    importLine("import", vendor.operations.length > 0 ? ["send"] : [], "@guestlist/client-runtime"),
    importLine("import type", callShared(vendor), "@guestlist/shared-types"),
    importLine("import type", vendor.operations.length > 0 ? [transport] : [], "./client.js"),
    importLine("import type", callTypes(vendor), "./types.js"),
    vendor.operations.length > 0 ? `import * as wire from "./wire.js";\n` : "",
  ];
  // Without an operation, nothing else would make it a module.
  const rest = blocks.length > 0 ? blocks : ["export {};\n"];
  return sourceFile(vendor, "src/operations.ts", imports, rest);
}

/** `request: InviteUserRequest, options?: CallOptions` */
export function callParameters(operation: Operation): string[] {
  const optional = requiresRequest(operation) ? "" : "?";
  const request = takesRequest(operation) ? [`request${optional}: ${operation.pascalId}Request`] : [];
  return [...request, "options?: CallOptions"];
}

/** What a call returns: a promise of its result, which for a list is an iterable of all items as well. */
export function returnType({ pascalId, pagination }: Operation): string {
  return pagination ? `Paged<${pascalId}Result, ${pascalId}Item>` : `Promise<${pascalId}Result>`;
}

/** `Paged`, if any operation returns it. */
function pagedType(vendor: Vendor): string[] {
  return vendor.operations.some(({ pagination }) => pagination !== undefined) ? ["Paged"] : [];
}

/** The shared types that the signatures of all operations name; a vendor may send webhooks only. */
export function callShared(vendor: Vendor): string[] {
  return vendor.operations.length > 0 ? ["CallOptions", ...pagedType(vendor)] : [];
}

/** The types that the signatures of all operations name. */
export function callTypes(vendor: Vendor): string[] {
  return vendor.operations.flatMap((operation) => [
    ...(takesRequest(operation) ? [`${operation.pascalId}Request`] : []),
    ...(operation.pagination ? [`${operation.pascalId}Item`] : []),
    `${operation.pascalId}Result`,
  ]);
}

/** What the editor shows for a call: the summary, the request line, the description and the documented answers. */
export function operationDescription(operation: Operation): string[] {
  return [
    endSentence(operation.summary),
    `\`${operation.method.toUpperCase()} ${operation.path}\``,
    operation.description,
    answers(operation.responses),
  ];
}

export function operationTags(operation: Operation): string[] {
  const tags = [
    "@throws {RequestError} when the call cannot be sent as it is; nothing has been sent.",
    "@throws {ConnectionError} when no complete answer arrives.",
    "@throws {TimeoutError} when the call takes too long.",
    "@throws {ResponseBodyError} when the answer is a success that cannot be read.",
  ];
  if (operation.deprecated) tags.push("@deprecated");
  return operation.docsUrl === undefined ? tags : [...tags, `@see ${operation.docsUrl}`];
}

function answers(responses: Response[]): string {
  return responses.map(({ status, description }) => `- \`${status}\`: ${oneLine(description)}`).join("\n");
}

function endSentence(text: string): string {
  return text === "" || text.endsWith(".") ? text : `${text}.`;
}

/** A signature on one line, or its parameters on a line each. */
export function layOut(signature: string, indent = ""): string {
  if (indent.length + signature.length <= 110) return signature;
  const [, head, parameters, tail] = /^([^(]*)\((.*)\)(:[^)]*)$/.exec(signature) ?? [];
  if (head === undefined || parameters === undefined || tail === undefined) return signature;
  const lines = parameters.split(", ").map((parameter) => `${indent}  ${parameter},\n`);
  return `${head}(\n${lines.join("")}${indent})${tail}`;
}
