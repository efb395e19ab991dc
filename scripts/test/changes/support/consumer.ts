import { optionAlternatives } from "../../../src/emit/client-options.ts";
import { requiresRequest, takesRequest } from "../../../src/emit/types.ts";
import { propertyName } from "../../../src/model/naming.ts";
import type { Operation, Response, Vendor } from "../../../src/model/vendor.ts";
import { literalsOf, optionalReads } from "./schema-programs.ts";

/**
 * A program that uses everything a package has: makes clients, passes every kind of value, reads every property of every
 * answer, and names every type. `Old` is the package that it was written for.
 */
export function consumerOf(vendor: Vendor, extra = ""): string {
  const { pascalName } = vendor;
  const functions = [
    `create${pascalName}Client`,
    `create${pascalName}Transport`,
    ...vendor.operations.map(({ id }) => id),
  ];
  const parts = [
    `import { ${functions.join(", ")} } from "./package/index.js";`,
    `import type { ${typeNames(vendor).join(", ")} } from "./package/index.js";`,
    `import type { ${pascalName}Client } from "./package/index.js";`,
    `import type { paths } from "./package/openapi-fetch.js";`,
    `import type * as Old from "./old/types.js";`,
    helpers,
    `declare const client: ${pascalName}Client;`,
    `declare const transport: ReturnType<typeof create${pascalName}Transport>;`,
    ...clientPrograms(vendor),
    ...vendor.operations.map((operation) => operationProgram(operation, vendor)),
    `export async function extra() {\n${extra}}`,
    `export type Names = [${typeNames(vendor).join(", ")}];`,
  ];
  return `${parts.join("\n")}\n`;
}

const helpers = `type Known<Result, Status> = Result extends { status: infer Each } ? (Status extends Each ? Result : never) : never;
type Data<Result> = Result extends { ok: true; data: infer Content } ? Content : never;
type Failure<Result> = Result extends { ok: false; error: infer Content } ? Content : never;
declare function take<Value>(value: Value): void;`;

function typeNames({ types, operations }: Vendor): string[] {
  return [
    ...types.map(({ name }) => name),
    ...operations.flatMap(({ pascalId }) => [`${pascalId}Data`, `${pascalId}Error`, `${pascalId}Result`]),
  ];
}

/** A client for each way to authenticate, server and option. */
function clientPrograms(vendor: Vendor): string[] {
  const alternatives = optionAlternatives(vendor);
  const variables = vendor.server.variables.flatMap(({ option, values, ...variable }) =>
    variable.default === undefined ? [`${option}: ${JSON.stringify(values[0] ?? "acme")}`] : [],
  );
  const choices = vendor.server.variables.flatMap(({ option, values }) =>
    values.map((value) => `${option}: ${JSON.stringify(value)}`),
  );
  const options = vendor.clientOptions.flatMap(({ option, schema }) =>
    literalsOf(schema, vendor).map((literal) => `${option}: ${literal}`),
  );
  const ways = alternatives.length === 0 ? [[]] : alternatives;
  return ways.flatMap((way) => {
    const needed = [...way.map((option) => `${option}: "secret"`), ...variables];
    return [[], ...[...choices, ...options].map((one) => [one])].map(
      (more) =>
        `create${vendor.pascalName}Client({ ${[...needed.filter((each) => !more.some((other) => other.split(":")[0] === each.split(":")[0])), ...more].join(", ")} });`,
    );
  });
}

function operationProgram(operation: Operation, vendor: Vendor): string {
  const { id, method, path, pascalId, pagination } = operation;
  const requests = requestLiterals(operation, vendor);
  const calls = requests.map((request) => `  take(await client.${id}(${request}));`);
  const options = `${takesRequest(operation) ? `${requests.at(-1)}, ` : ""}{ timeout: 5 }`;
  const loops = pagination
    ? [
        `  for await (const item of client.${id}(${requests[0]})) { const known: Old.${pascalId}Item = item; take(known); }`,
      ]
    : [];
  return [
    `export async function use_${id}() {`,
    ...calls,
    `  take(await client.${id}(${options}));`,
    `  take(await ${id}(transport, ${options}));`,
    ...loops,
    `  const result = await client.${id}(${requests[0]});`,
    ...operation.responses.flatMap((response) => readResponse(response, operation, vendor)),
    `}`,
    `export type Path_${id} = paths[${JSON.stringify(path)}][${JSON.stringify(method)}];`,
  ].join("\n");
}

/** Looks at the status as the documentation has it, then reads everything that the body may have. */
function readResponse(response: Response, { pascalId }: Operation, vendor: Vendor): string[] {
  if (!/^\d+$/.test(response.status)) {
    if (response.status !== "default") return [];
    return [
      `  if (result.status === 418) { const known: Failure<Known<Old.${pascalId}Result, 418>> = result.error; take(known); }`,
    ];
  }
  const [kind, member] = response.isSuccess ? ["Data", "data"] : ["Failure", "error"];
  const type = `${kind}<Known<Old.${pascalId}Result, ${response.status}>>`;
  const reads =
    response.contents.length === 1
      ? response.contents.flatMap(({ schema }) => optionalReads(schema, "known", vendor))
      : [];
  const narrow = response.isSuccess
    ? `result.ok && result.status === ${response.status}`
    : `!result.ok && result.status === ${response.status}`;
  const all = response.isSuccess
    ? [`  if (result.ok) { const all: Old.${pascalId}Data = result.data; take(all); }`]
    : [];
  return [
    ...all,
    `  if (${narrow}) {`,
    `    const old: ${type} = result.${member};`,
    `    const known = result.${member};`,
    "    take([old, known]);",
    ...reads.map((read) => `    ${read}`),
    "  }",
  ];
}

/** The smallest request, one with everything, and one for each other value of each part. */
function requestLiterals(operation: Operation, vendor: Vendor): string[] {
  if (!takesRequest(operation)) return [""];
  const { parametersType, body } = operation;
  const parameters = parametersType
    ? literalsOf(parametersType.schema, vendor).map((text) => text.slice(1, -1).trim())
    : [];
  const bodies = body
    ? body.codec === "blob"
      ? ["new Blob([])"]
      : body.codec === "text"
        ? [`"text"`]
        : literalsOf(body.schema, vendor)
    : [];
  const minimal = [parameters[0] ?? "", ...(body?.required ? [`${propertyName("body")}: ${bodies[0]}`] : [])];
  const requests = [
    minimal,
    ...parameters.slice(1).map((text) => [text, ...minimal.slice(1)]),
    ...bodies.map((text) => [parameters[0] ?? "", `body: ${text}`]),
  ];
  const texts = requests.map((parts) => `{ ${parts.filter((part) => part !== "").join(", ")} }`);
  return [...(requiresRequest(operation) ? [] : [""]), ...new Set(texts)];
}
