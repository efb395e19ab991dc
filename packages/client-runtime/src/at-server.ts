import type { Via } from "./operation.js";
import { createJoin } from "./transport-library.js";

/**
 * Makes the calls of an operation at its own server, unless the user has given a `baseUrl`, and page by page where it
 * lists something so. No part of every call, so that a program without such an operation carries nothing of it.
 */
export function atServer(via: Via = (call) => call.perform(call)): Via {
  return (call) => {
    const { server } = call.operation;
    return via(
      server && !call.client.baseUrl ? { ...call, baseUrl: server, join: createJoin(server) } : call,
    );
  };
}
