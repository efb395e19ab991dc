import type { ParameterWriter } from "../operation.js";
import { createJoin } from "../transport-library.js";

/**
 * Directs an operation to its own server, before its parameters are written. A `baseUrl` that the user gives comes first.
 * A writer, so that a program without such an operation carries nothing of it.
 */
export const atServer: ParameterWriter = ({ client, operation }, parts) => {
  if (operation.server && !client.baseUrl) parts.url = createJoin(operation.server)(operation.path);
};
