import { propertyName } from "../model/naming.ts";
import { isReadInParts } from "../model/streams.ts";
import type { Content, Operation, Response, Vendor } from "../model/vendor.ts";
import { httpMethods } from "../openapi.ts";
import { groupBy } from "../rules/group-by.ts";
import { docComment } from "./doc-comment.ts";
import { namedTypes } from "./named-types.ts";
import { operationDescription } from "./operations.ts";
import { responseType } from "./result-type.ts";
import type { SchemaEmitter } from "./schema.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/** `src/openapi-fetch.ts`: the path-keyed face of the same client, in the shape of types that openapi-fetch reads. */
export function emitOpenapiFetch(vendor: Vendor, schemas: SchemaEmitter): EmittedFile {
  const { pascalName, title } = vendor;
  const paths = [...groupBy(vendor.operations, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  const members = paths.map(([path, operations]) => pathMember(path, operations, schemas));
  const pathsComment = docComment([`The paths of ${title}, as openapi-fetch takes them.`]);
  const functionComment = docComment(
    [
      `Creates an openapi-fetch client for ${title}: \`client.GET("/path", { params, body })\`. Credentials, guards, deadlines ` +
        "and retries are those of the client with methods; results are openapi-fetch's own.",
    ],
    [
      "@throws {TypeError} when an option has a value that cannot be used.",
      "@see https://openapi-ts.dev/openapi-fetch/",
    ],
  );
  const blocks = [
    `${pathsComment}export interface paths {\n${members.join("")}}\n`,
    `${functionComment}export function create${pascalName}FetchClient(options: ${pascalName}Options): FetchClient<paths> {\n` +
      `  return createFetchClient<paths>(create${pascalName}Transport(options), Object.values(wire));\n}\n`,
  ];
  const types = namedTypes(blocks[0] ?? "", vendor);
  const imports = [
    importLine(
      "import",
      ["createFetchClient", "type FetchClient"],
      "@guestlist/client-runtime/openapi-fetch",
    ),
    `import { create${pascalName}Transport, type ${pascalName}Options } from "./client.js";\n`,
    importLine("import type", schemas.takeSharedTypes().sort(), "@guestlist/shared-types"),
    importLine("import type", types, "./types.js"),
    `import * as wire from "./wire.js";\n`,
  ];
  return sourceFile(vendor, "src/openapi-fetch.ts", imports, blocks);
}

function pathMember(path: string, operations: Operation[], schemas: SchemaEmitter): string {
  // Of several that only a fragment of their paths tells apart, which is not sent, the first is there.
  const methods = httpMethods.flatMap(
    (method) => operations.find((operation) => operation.method === method) ?? [],
  );
  return `  ${propertyName(path)}: {\n${methods.map((operation) => methodMember(operation, schemas)).join("")}  };\n`;
}

function methodMember(operation: Operation, schemas: SchemaEmitter): string {
  const { method, pascalId, parametersType, body } = operation;
  const responses = operation.responses.map((response) => {
    const status = /^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status);
    const content = response.contents[0]
      ? `content: { ${JSON.stringify(response.contents[0].mediaType)}: ${responseType(asBytes(response), schemas)} }`
      : "content?: never";
    return `        ${status}: { ${content} };\n`;
  });
  const parameters = parametersType
    ? `      parameters: ${pascalId}Parameters;\n`
    : "      parameters: Record<never, never>;\n";
  const bodyOptional = body?.required ? "" : "?";
  const requestBody = body
    ? `      requestBody${bodyOptional}: { content: { ${JSON.stringify(body.mediaType)}: ${pascalId}Body } };\n`
    : "      requestBody?: never;\n";
  const comment = docComment(operationDescription(operation).slice(0, 1), [], "    ");
  return `${comment}    ${method}: {\n${parameters}${requestBody}      responses: {\n${responses.join("")}      };\n    };\n`;
}

/** openapi-fetch gives streams as they come. */
function asBytes(response: Response): Response {
  const contents = response.contents.map(
    (content): Content => (isReadInParts(content.codec) ? { ...content, codec: "stream" } : content),
  );
  return { ...response, contents };
}
