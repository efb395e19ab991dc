import { essence } from "../model/media-types.ts";
import { isIdempotentMethod } from "../model/repeatable.ts";
import type { Body, Codec, Content, Operation, Parameter, Vendor } from "../model/vendor.ts";
import type { Encoding } from "../openapi.ts";
import { pagingCall, pure } from "./pagination.ts";
import { Expression, memberName, printValue } from "./print-value.ts";
import { formSerializer, partSerializer, serializerOf } from "./serializer.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/**
 * `src/wire.ts`: how each operation travels, as data. A constant each, so that a bundle carries only the operations it
 * names, and nothing in it but literals and names of the runtime's exports.
 */
export function emitWire(vendor: Vendor): EmittedFile {
  const runtime = new Set<string>();
  const shared = sharedClientOptions(vendor);
  const blocks = vendor.operations.map((operation) => {
    const members = wireMembers(operation, shared, runtime).map((member) => `  ${member},\n`);
    return `export const ${operation.id}: Operation = {\n${members.join("")}};\n`;
  });
  const imports = [
    importLine("import type", blocks.length > 0 ? ["Operation"] : [], "@guestlist/client-runtime"),
    importLine("import", [...runtime].sort(), "@guestlist/client-runtime"),
  ];
  if (shared !== undefined) blocks.unshift(`const clientOptions = ${shared};\n`);
  // Without an operation, nothing else would make it a module.
  const rest = blocks.length > 0 ? blocks : ["export {};\n"];
  return sourceFile(vendor, "src/wire.ts", imports, rest);
}

function wireMembers(operation: Operation, shared: string | undefined, runtime: Set<string>): string[] {
  const use = (name: string) => {
    runtime.add(name);
    return name;
  };
  const members = [
    `method: ${JSON.stringify(operation.method.toUpperCase())}`,
    `path: ${JSON.stringify(operation.path)}`,
    ...(operation.server === undefined ? [] : [`server: ${JSON.stringify(operation.server)}`]),
  ];
  const { body } = operation;
  const locations = parameterWriters.filter(([location]) =>
    operation.parameters.some((parameter) => parameter.in === location),
  );
  if (locations.length > 0)
    members.push(
      `parameters: [${locations.map(([, writer]) => use(isFurther(writer, operation) ? "inFurtherQuery" : writer)).join(", ")}]`,
    );
  if (body) {
    members.push(`body: ${bodyCodec(body, use)}`);
    const contentType = contentTypeOf(body);
    if (contentType !== undefined) members.push(`contentType: ${JSON.stringify(contentType)}`);
  }
  const successes = operation.responses.filter(({ isSuccess }) => isSuccess);
  const failures = operation.responses.filter(({ isSuccess }) => !isSuccess);
  members.push(
    `success: { ${successes.map(({ status, contents }) => `${statusKey(status)}: ${responseCodec(contents, use)}`).join(", ")} }`,
  );
  if (failures.some(({ contents }) => contents.some(({ codec }) => codec === "exactJson"))) {
    members.push(`failure: ${use("exactJson")}`);
  }
  const accepted = new Set(
    operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType)),
  );
  const accept = [...accepted].join(", ");
  if (accept !== "" && accept !== "application/json") members.push(`accept: ${JSON.stringify(accept)}`);
  const styles = byLocation(operation.parameters, (parameter) => {
    const serializer = serializerOf(parameter);
    return serializer === undefined ? undefined : use(serializer);
  });
  if (styles) members.push(`styles: ${styles}`);
  const options = clientOptionsOf(operation);
  if (options) members.push(options === shared ? "clientOptions" : `clientOptions: ${options}`);
  if (operation.security) members.push(`security: ${printValue(operation.security)}`);
  const via = viaOf(operation, use);
  if (via !== undefined) members.push(`via: ${via}`);
  const { idempotent, idempotencyKey } = operation;
  if (idempotent !== undefined && idempotent !== isIdempotentMethod(operation.method))
    members.push(`idempotent: ${idempotent}`);
  if (idempotencyKey !== undefined) members.push(`idempotencyKey: ${JSON.stringify(idempotencyKey)}`);
  if (operation.deprecated) members.push("deprecated: true");
  return members;
}

/** The parameters that client options fill which most operations have, to be written once. */
function sharedClientOptions(vendor: Vendor): string | undefined {
  const uses = new Map<string, number>();
  for (const operation of vendor.operations) {
    const options = clientOptionsOf(operation);
    if (options) uses.set(options, (uses.get(options) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([, uses], [, others]) => others - uses);
  return most && most[1] > 1 ? most[0] : undefined;
}

function clientOptionsOf({ parameters }: Operation): string | undefined {
  return byLocation(parameters, ({ clientOption }) => clientOption && JSON.stringify(clientOption));
}

type Use = (name: string) => string;

/** What makes the calls of an operation that pages, has an idempotency key, or is at a server of its own. */
function viaOf({ server, pagination, idempotencyKey }: Operation, use: Use): string | undefined {
  const { maker, config } = pagination ? pagingCall(pagination) : {};
  const paging = maker && `${pure} ${use(maker)}(${config})`;
  const keyed =
    idempotencyKey === undefined ? paging : `${pure} ${use("withIdempotencyKey")}(${paging ?? ""})`;
  return server === undefined ? keyed : `${pure} ${use("atServer")}(${keyed ?? ""})`;
}

/** What writes a body: a codec of the runtime, told how the properties of a form travel where the description says so. */
function bodyCodec({ codec, encoding, mediaType }: Body, use: Use): string {
  if (codec === "form") {
    const entries = Object.entries(encoding).flatMap(([name, each]) => {
      const serializer = formSerializer(each);
      return serializer === undefined ? [] : `${memberName(name)}: ${use(serializer)}`;
    });
    return entries.length === 0 ? use("form") : `${pure} ${use("formWith")}({ ${entries.join(", ")} })`;
  }
  if (codec === "multipart") {
    const type = essence(mediaType);
    const isForm = type === "multipart/form-data" || type === "multipart/*";
    const parts = Object.entries(encoding).flatMap(([name, each]) => {
      const part = partEncoding(each, isForm, use);
      return part === undefined ? [] : [[name, part]];
    });
    if (parts.length === 0 && isForm) return use("multipart");
    const given = [printValue(Object.fromEntries(parts)), ...(isForm ? [] : [JSON.stringify(type)])];
    return `${pure} ${use("multipartWith")}(${given.join(", ")})`;
  }
  // Bigints are sent by either.
  if (codec === "exactJson" || codec === "undescribed") return use("json");
  return use(codec === "jsonOrText" ? "text" : codec);
}

/** How a part of a multipart body is sent, where its value does not say it. */
function partEncoding(encoding: Encoding, isForm: boolean, use: Use): object | undefined {
  const { contentType = "*" } = encoding;
  const serializer = isForm ? partSerializer(encoding) : undefined;
  if (serializer !== undefined) return { serializer: new Expression(use(serializer)) };
  // Of several media types, that of the value is one.
  return /[*,]/.test(contentType) ? undefined : { contentType };
}

/** What reads a body: one codec, or one for each media type where they need different ones. */
function responseCodec(contents: Content[], use: Use): string {
  const [first, ...others] = contents;
  if (first === undefined) return use("none");
  if (others.every(({ codec }) => codec === first.codec)) return codecName(first.codec, use);
  const codecs = new Map<string, Codec>();
  for (const { mediaType, codec } of contents) {
    const type = essence(mediaType);
    // Of two descriptions that only a parameter tells apart, the one whose numbers are exact reads both.
    if (!codecs.has(type) || codec === "exactJson") codecs.set(type, codec);
  }
  if (new Set(codecs.values()).size === 1) return codecName([...codecs.values()][0] ?? first.codec, use);
  const entries = [...codecs].map(([type, codec]) => `${JSON.stringify(type)}: ${codecName(codec, use)}`);
  return `${pure} ${use("byContentType")}({ ${entries.join(", ")} })`;
}

/** A codec by its name, or what stands for it. */
function codecName(codec: Codec, use: Use): string {
  if (codec !== "jsonOrText") return use(codec);
  return `${pure} ${use("byContentType")}({ "application/json": ${use("json")}, "*/*": ${use("text")} })`;
}

/** The media type of a request body, where it is not its codec's own. Of a range, the codec or the body has one. */
function contentTypeOf({ codec, mediaType }: Body): string | undefined {
  if (codec === "multipart") return undefined; // it names the boundary
  if (mediaType.includes("*")) return codec === "blob" ? "" : undefined;
  return mediaType === defaultMediaTypes[codec] ? undefined : mediaType;
}

/** What writes the parameters of each location; only those that an operation has reach a bundle. */
const parameterWriters = [
  ["path", "inPath"],
  ["query", "inQuery"],
  ["header", "inHeader"],
  ["cookie", "inCookie"],
] as const;

/** Whether query parameters follow a query that the path itself has. */
function isFurther(writer: string, { path }: Operation): boolean {
  return writer === "inQuery" && path.includes("?");
}

/** The media types that the runtime's codecs write unless told otherwise. */
const defaultMediaTypes: Record<string, string> = {
  json: "application/json",
  exactJson: "application/json",
  form: "application/x-www-form-urlencoded",
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
    locations.set(parameter.in, [...members, `${memberName(parameter.name)}: ${text}`]);
  }
  if (locations.size === 0) return undefined;
  return `{ ${[...locations].map(([location, members]) => `${location}: { ${members.join(", ")} }`).join(", ")} }`;
}
