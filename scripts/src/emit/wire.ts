import { propertyName } from "../model/naming.ts";
import type { Operation, Parameter, Vendor } from "../model/vendor.ts";
import { printValue } from "./print-value.ts";
import { serializerOf } from "./serializer.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/**
 * `src/wire.ts`: how each operation travels, as data. A constant each, so that a bundle carries only the operations it
 * names, and nothing in it but literals and names of the runtime's exports.
 */
export function emitWire(vendor: Vendor): EmittedFile {
  const runtime = new Set<string>();
  const blocks = vendor.operations.map((operation) => {
    const members = wireMembers(operation, runtime).map((member) => `  ${member},\n`);
    return `export const ${operation.id}: Operation = {\n${members.join("")}};\n`;
  });
  const imports = [
    importLine("import type", ["Operation"], "@guestlist/client-runtime"),
    importLine("import", [...runtime].sort(), "@guestlist/client-runtime"),
  ];
  return sourceFile(vendor, "src/wire.ts", imports, blocks);
}

function wireMembers(operation: Operation, runtime: Set<string>): string[] {
  const use = (name: string) => {
    runtime.add(name);
    return name;
  };
  const members = [
    `method: ${JSON.stringify(operation.method.toUpperCase())}`,
    `path: ${JSON.stringify(operation.path)}`,
  ];
  const { body } = operation;
  const locations = parameterWriters.filter(([location]) =>
    operation.parameters.some((parameter) => parameter.in === location),
  );
  if (locations.length > 0)
    members.push(`parameters: [${locations.map(([, writer]) => use(writer)).join(", ")}]`);
  if (body) {
    members.push(`body: ${use(body.codec)}`);
    if (body.mediaType !== defaultMediaTypes[body.codec])
      members.push(`contentType: ${JSON.stringify(body.mediaType)}`);
  }
  const successes = operation.responses.filter((response) => response.isSuccess);
  members.push(
    `success: { ${successes.map(({ status, codec }) => `${statusKey(status)}: ${use(codec)}`).join(", ")} }`,
  );
  if (operation.responses.some(({ isSuccess, codec }) => !isSuccess && codec === "exactJson")) {
    members.push(`failure: ${use("exactJson")}`);
  }
  const accepted = new Set(operation.responses.flatMap(({ mediaType }) => mediaType ?? []));
  const accept = [...accepted].join(", ");
  if (accept !== "" && accept !== "application/json") members.push(`accept: ${JSON.stringify(accept)}`);
  const styles = byLocation(operation.parameters, (parameter) => {
    const serializer = serializerOf(parameter);
    return serializer === undefined ? undefined : use(serializer);
  });
  if (styles) members.push(`styles: ${styles}`);
  const options = byLocation(
    operation.parameters,
    ({ clientOption }) => clientOption && JSON.stringify(clientOption),
  );
  if (options) members.push(`clientOptions: ${options}`);
  if (operation.security) members.push(`security: ${printValue(operation.security)}`);
  if (operation.idempotent) members.push("idempotent: true");
  if (operation.deprecated) members.push("deprecated: true");
  return members;
}

/** What writes the parameters of each location; only those that an operation has reach a bundle. */
const parameterWriters = [
  ["path", "inPath"],
  ["query", "inQuery"],
  ["header", "inHeader"],
  ["cookie", "inCookie"],
] as const;

/** The media types that the runtime's codecs write unless told otherwise. */
const defaultMediaTypes: Record<string, string> = {
  json: "application/json",
  exactJson: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  text: "text/plain",
  blob: "application/octet-stream",
};

/** A class of statuses is written as its first digit, and `default` as 0. */
function statusKey(status: string): string {
  if (status === "default") return "0";
  return status.endsWith("XX") ? status.charAt(0) : status;
}

/** `{ header: { "X-Workspace-Id": … } }`, with only the parameters for which there is something to say. */
function byLocation(
  parameters: Parameter[],
  value: (parameter: Parameter) => string | undefined,
): string | undefined {
  const locations = new Map<string, string[]>();
  for (const parameter of parameters) {
    const text = value(parameter);
    if (text === undefined) continue;
    const members = locations.get(parameter.in) ?? [];
    locations.set(parameter.in, [...members, `${propertyName(parameter.name)}: ${text}`]);
  }
  if (locations.size === 0) return undefined;
  return `{ ${[...locations].map(([location, members]) => `${location}: { ${members.join(", ")} }`).join(", ")} }`;
}
