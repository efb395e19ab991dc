import type { OpenApiDocument, ServerObject } from "../openapi.ts";
import { camelCase } from "./naming.ts";
import type { Server } from "./vendor.ts";

/** The address of an operation that is not at the document's server; its variables have their defaults. */
export function buildOwnServer(document: OpenApiDocument, servers: ServerObject[] = []): string | undefined {
  const [own] = servers;
  if (own === undefined || own.url === document.servers?.[0]?.url) return undefined;
  const url = own.url.replace(/\{([^{}]+)\}/g, (_, name: string) => own.variables?.[name]?.default ?? "");
  return url.replace(/\/+$/, "") || undefined;
}

/** The first server of the document: the one that a client calls unless it is told otherwise. */
export function buildServer(document: OpenApiDocument): Server {
  const server = document.servers?.[0] ?? { url: "" };
  const host = /^[a-z]+:\/\/([^/]*)/i.exec(server.url)?.[1] ?? "";
  return {
    url: server.url.replace(/\/$/, ""),
    description: server.description ?? "",
    variables: Object.entries(server.variables ?? {}).map(([name, variable]) => ({
      name,
      option: camelCase(name),
      description: variable.description ?? "",
      values: variable.enum ?? [],
      // A default among stated values is a choice; any other default is a placeholder that belongs to nobody.
      ...(variable.enum ? { default: variable.default } : {}),
      isHostLabel: host.includes(`{${name}}`),
    })),
  };
}
