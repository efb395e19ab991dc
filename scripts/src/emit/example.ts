import type { Operation, Vendor } from "../model/vendor.ts";
import { optionAlternatives } from "./client-options.ts";
import { Expression, printValue } from "./print-value.ts";

/** The operation that stands for the vendor in its README: an invitation where there is one. */
export function exampleOperation(vendor: Vendor): Operation | undefined {
  const invitations = vendor.operations.filter(
    ({ id, body }) => id.startsWith("invite") && body !== undefined,
  );
  const ranked = [
    invitations.find(({ source }) => source?.confidence === "stated"),
    invitations[0],
    vendor.operations.find(({ method }) => method === "post"),
    vendor.operations[0],
  ];
  return ranked.find((operation) => operation !== undefined);
}

/** A program that makes a client, calls the operation with its first example and looks at the result. */
export function exampleProgram(vendor: Vendor, operation: Operation): string {
  const { packageName, pascalName, camelName } = vendor;
  const create = `create${pascalName}Client`;
  const request = exampleRequest(operation);
  const call = `const result = await ${camelName}.${operation.id}(`;
  return [
    `import { ${create} } from "${packageName}";\n`,
    `const ${camelName} = ${create}(${printValue(exampleOptions(vendor))});\n`,
    `${call}${request === undefined ? "" : printValue(request, "", call.length)});\n`,
    "if (result.ok) {",
    '  console.log("done:", result.status, result.data);',
    "} else {",
    '  console.error("refused:", result.status, result.error);',
    "}\n",
  ].join("\n");
}

/** Options that authenticate in the vendor's first way, with the secrets taken from the environment. */
function exampleOptions(vendor: Vendor): Record<string, unknown> {
  const [credentials = []] = optionAlternatives(vendor);
  const variables = vendor.server.variables.filter((variable) => variable.default === undefined);
  return {
    ...Object.fromEntries(variables.map(({ option, values }) => [option, values[0] ?? "acme"])),
    ...Object.fromEntries(
      credentials.map((option) => [option, new Expression(environmentVariable(vendor.slug, option))]),
    ),
  };
}

function environmentVariable(slug: string, option: string): string {
  const name = `${slug}_${option.replace(/[A-Z]/g, "_$&")}`.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
  return `process.env.${name} ?? ""`;
}

/** The argument of a call with the operation's first example. */
export function exampleRequest(operation: Operation): Record<string, unknown> | undefined {
  const groups = new Map<string, Record<string, unknown>>();
  for (const { name, in: location, required, clientOption, example } of operation.parameters) {
    if (!required || clientOption !== undefined || example === undefined) continue;
    groups.set(location, { ...groups.get(location), [name]: example });
  }
  const [example] = operation.body?.examples ?? [];
  const request = { ...Object.fromEntries(groups), ...(example ? { body: example.value } : {}) };
  return Object.keys(request).length === 0 ? undefined : request;
}
