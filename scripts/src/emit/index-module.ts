import type { Vendor } from "../model/vendor.ts";
import { hasCredentialsType } from "./client-options.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

/** `src/index.ts`: the whole public surface. */
export function emitIndex(vendor: Vendor): EmittedFile {
  const name = vendor.pascalName;
  const runtimeValues = [
    "ConnectionError",
    "HttpError",
    "isConnectionError",
    "isHttpError",
    "isRequestError",
    "isResponseBodyError",
    "isTimeoutError",
    "observe",
    "RequestError",
    "ResponseBodyError",
    "TimeoutError",
    "unwrap",
  ];
  const clientTypes = [
    `${name}Client`,
    ...(hasCredentialsType(vendor) ? [`${name}Credentials`] : []),
    `${name}Options`,
    `${name}Transport`,
  ];
  const exports = [
    importLine("export", runtimeValues, "@guestlist/client-runtime"),
    importLine(
      "export type",
      ["CallOptions", "ClientOptions", "Hooks", "RetryPolicy", "Secret"],
      "@guestlist/shared-types",
    ),
    importLine("export type", clientTypes, "./client.js"),
    importLine("export", [`create${name}Client`, `create${name}Transport`], "./client.js"),
    importLine(
      "export",
      vendor.operations.map(({ id }) => id),
      "./operations.js",
    ),
    `export type * from "./types.js";\n`,
  ];
  return sourceFile(vendor, "src/index.ts", exports, []);
}
