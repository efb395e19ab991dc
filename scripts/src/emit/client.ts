import { propertyName } from "../model/naming.ts";
import type { Credential, ServerVariable, Vendor } from "../model/vendor.ts";
import { optionsTypes } from "./client-options.ts";
import { docComment } from "./doc-comment.ts";
import {
  callParameters,
  callShared,
  callTypes,
  layOut,
  operationDescription,
  operationTags,
  returnType,
} from "./operations.ts";
import { printValue } from "./print-value.ts";
import type { SchemaEmitter } from "./schema.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/** `src/client.ts`: the options of a client, the client as an interface, and the functions that make one. */
export function emitClient(vendor: Vendor, schemas: SchemaEmitter): EmittedFile {
  const runtime = new Set(["bindOperations", "createTransport"]);
  const options = optionsTypes(vendor, schemas);
  const functions = [transportFunction(vendor, runtime), clientFunction(vendor)];
  const imports = [
    importLine("import", [...runtime].sort(), "@guestlist/client-runtime"),
    importLine(
      "import type",
      [...callShared(vendor), ...options.sharedTypes, ...schemas.takeSharedTypes(), "Transport"].sort(),
      "@guestlist/shared-types",
    ),
    `import type * as operations from "./operations.js";\n`,
    importLine("import type", [...callTypes(vendor), ...options.vendorTypes].sort(), "./types.js"),
    vendor.operations.length > 0 ? `import * as wire from "./wire.js";\n` : "",
  ];
  const blocks = [...options.blocks, transportType(vendor), clientInterface(vendor), ...functions];
  return sourceFile(vendor, "src/client.ts", imports, blocks);
}

function transportType({ pascalName, slug, title }: Vendor): string {
  const comment = docComment([
    `A connection to ${title} without methods, for the functions that the package exports beside the client: ` +
      "a bundle then carries only the operations that it names.",
  ]);
  return `${comment}export type ${pascalName}Transport = Transport<${JSON.stringify(slug)}>;\n`;
}

function clientInterface(vendor: Vendor): string {
  const methods = vendor.operations.map((operation) => {
    const comment = docComment(operationDescription(operation), operationTags(operation), "  ");
    const signature = `${operation.id}(${callParameters(operation).join(", ")}): ${returnType(operation)};`;
    return `${comment}  ${layOut(signature, "  ")}\n`;
  });
  const comment = docComment([`A client for ${vendor.title}, one method per operation.`]);
  const heritage = `extends Transport<${JSON.stringify(vendor.slug)}>`;
  return `${comment}export interface ${vendor.pascalName}Client ${heritage} {\n${methods.join("\n")}}\n`;
}

function clientFunction({ pascalName, slug, title, docsUrl, operations }: Vendor): string {
  // Each by its name, since a bundler would make an object with a getter for each of a whole module.
  const bound = operations.map(({ id }) => `    ${id}: wire.${id},\n`).join("");
  const comment = docComment(
    [`Creates a client for ${title}. Nothing is sent before the first call.`],
    [
      "@throws {TypeError} when an option has a value that cannot be used.",
      ...(docsUrl ? [`@see ${docsUrl}`] : []),
    ],
  );
  return (
    `${comment}export function create${pascalName}Client(options: ${pascalName}Options): ${pascalName}Client {\n` +
    `  return bindOperations<typeof operations, ${JSON.stringify(slug)}>(create${pascalName}Transport(options), {\n` +
    `${bound}  });\n}\n`
  );
}

function transportFunction(vendor: Vendor, runtime: Set<string>): string {
  const { pascalName, title, credentials, security, traceId } = vendor;
  const comment = docComment(
    [`Creates a connection to ${title} without methods, for \`operation(transport, request)\`.`],
    ["@throws {TypeError} when an option has a value that cannot be used."],
  );
  const members = [`baseUrl: ${baseUrl(vendor, runtime)}`];
  const entries = credentials.map(
    (credential) => `        ${propertyName(credential.scheme)}: ${credentialCall(credential, runtime)},\n`,
  );
  members.push(entries.length === 0 ? "credentials: {}" : `credentials: {\n${entries.join("")}      }`);
  members.push(`security: ${printValue(security)}`);
  if (traceId) members.push(`traceId: ${printValue(traceId)}`);
  const body = members.map((member) => `      ${member},\n`).join("");
  return (
    `${comment}export function create${pascalName}Transport(options: ${pascalName}Options): ${pascalName}Transport {\n` +
    `  return createTransport(\n    {\n${body}    },\n    options,\n  );\n}\n`
  );
}

/** A literal, or a template whose variables are checked before they become a part of the URL. */
function baseUrl({ server }: Vendor, runtime: Set<string>): string {
  if (server.variables.length === 0) return JSON.stringify(server.url);
  const checks = new Map(
    server.variables.map((variable) => [variable.name, variableCheck(variable, runtime)]),
  );
  const parts = server.url.split(/\{([^{}]+)\}/);
  const text = parts.map((part, index) =>
    index % 2 === 0 ? escapeTemplate(part) : `\${${checks.get(part)}}`,
  );
  return `\`${text.join("")}\``;
}

function variableCheck(
  { option, values, isHostLabel, ...variable }: ServerVariable,
  runtime: Set<string>,
): string {
  const name = JSON.stringify(option);
  const fallback = variable.default === undefined ? "" : ` ?? ${JSON.stringify(variable.default)}`;
  const value = `options.${option}${fallback}`;
  const check = values.length > 0 ? "serverVariable" : isHostLabel ? "hostLabel" : "pathSegment";
  runtime.add(check);
  return values.length > 0
    ? `${check}(${name}, ${value}, ${printValue(values)})`
    : `${check}(${name}, ${value})`;
}

function credentialCall(credential: Credential, runtime: Set<string>): string {
  const values = credential.options.map((option) => `options.${option}`);
  switch (credential.kind) {
    case "apiKey": {
      const name = { header: "apiKeyHeader", query: "apiKeyQuery", cookie: "apiKeyCookie" }[credential.in];
      runtime.add(name);
      return `${name}(${JSON.stringify(credential.name)}, ${values.join(", ")})`;
    }
    case "clientCredentials": {
      runtime.add("clientCredentials");
      const [clientId, clientSecret] = values;
      const { tokenUrl, scopes } = credential;
      return (
        `clientCredentials({\n          tokenUrl: ${JSON.stringify(tokenUrl)},\n          scopes: ${printValue(scopes)},\n` +
        `          clientId: ${clientId},\n          clientSecret: ${clientSecret},\n` +
        "          accessToken: options.accessToken,\n        })"
      );
    }
    default:
      runtime.add(credential.kind);
      return `${credential.kind}(${values.join(", ")})`;
  }
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, "\\$&");
}
