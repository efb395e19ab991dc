import type { Call } from "./call.js";
import type { Via } from "./operation.js";
import { createJoin } from "./transport-library.js";

/** The server of an operation that is not at the vendor's. A `baseUrl` that the user gives comes first. */
export function ownServer({ client, operation }: Pick<Call, "client" | "operation">): string | undefined {
  return client.baseUrl ? undefined : operation.server;
}

/**
 * Makes the calls of an operation at its own server, unless the user has given a `baseUrl`, and page by page where it
 * lists something so. No part of every call, so that a program without such an operation carries nothing of it.
 */
export function atServer(via: Via = (call) => call.perform(call)): Via {
  return (call) => {
    const server = ownServer(call);
    return via(server ? { ...call, baseUrl: server, join: createJoin(server) } : call);
  };
}
