import { optionAlternatives } from "../../../src/emit/client-options.ts";
import { exampleOperation, exampleRequest } from "../../../src/emit/example.ts";
import { printValue } from "../../../src/emit/print-value.ts";
import type { Operation, Vendor } from "../../../src/model/vendor.ts";
import { exampleOptions } from "../../../src/trial-call.ts";

/** The operation that the program calls. */
export function strangerOperation(vendor: Vendor): Operation {
  const operation = exampleOperation(vendor);
  if (operation?.body === undefined)
    throw new Error(`specs/${vendor.slug} describes no operation with a body`);
  return operation;
}

/**
 * A program that calls an operation in each of the ways that a package offers, at the address that it is given, and
 * prints the statuses.
 */
export function strangerProgram(vendor: Vendor): string {
  const { packageName, pascalName } = vendor;
  const operation = strangerOperation(vendor);
  const { id, pascalId, method, path } = operation;
  const { body, ...params } = { body: {}, ...exampleRequest(operation) };
  return `
import { ${id}, create${pascalName}Client, create${pascalName}Transport, HttpError, unwrap } from "${packageName}";
import type { ${pascalName}Client, ${pascalName}Options, ${pascalId}Body } from "${packageName}";
import { create${pascalName}FetchClient } from "${packageName}/openapi-fetch";
import type { ${pascalId}Data, ${pascalId}Request, ${pascalId}Result } from "${packageName}/types";

declare const process: { argv: [string, string, string] };

const options: ${pascalName}Options = { ...${printValue(strangerOptions(vendor))}, baseUrl: process.argv[2] };
const client: ${pascalName}Client = create${pascalName}Client(options);
const body: ${pascalId}Body = ${printValue(body)};
const params = ${printValue(params)};
const request: ${pascalId}Request = { ...params, body };

const result: ${pascalId}Result = await client.${id}(request);
const viaFunction = await ${id}(create${pascalName}Transport(options), request);
const viaPath = await create${pascalName}FetchClient(options).${method.toUpperCase()}(${JSON.stringify(path)}, { params, body });
const data: ${pascalId}Data = await unwrap(client.${id}(request));
const refused: unknown = await unwrap(client.${id}(request, { headers: { prefer: "refusal" } })).catch((error: unknown) => error);
const refusal = refused instanceof HttpError ? refused.status : refused;

console.log(JSON.stringify({ result: result.status, viaFunction: viaFunction.status, viaPath: viaPath.response.status, refusal, data }));
`;
}

/** What a client cannot be made without; of several ways to authenticate the shortest, which asks no token server. */
function strangerOptions(vendor: Vendor): Record<string, string> {
  const [credentials = []] = optionAlternatives(vendor).sort((a, b) => a.length - b.length);
  const variables = vendor.server.variables.map(({ option }) => option);
  const values = {
    ...exampleOptions(vendor),
    ...Object.fromEntries(credentials.map((option) => [option, "a secret"])),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([option]) => [...variables, ...credentials].includes(option)),
  );
}
