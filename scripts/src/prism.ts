import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { OpenApiDocument } from "./openapi.ts";

export interface PrismServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts Prism on loopback: an independent judge, which refuses every request that breaks the description and answers the
 * others with its examples. A request names the response it wants by `Prefer: code=409`.
 */
export async function startPrism(
  document: OpenApiDocument,
  { validateResponse = true } = {},
): Promise<PrismServer> {
  const operations = await getHttpOperationsFromSpec(shownToPrism(document));
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse,
      errors: true,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

/** A copy without `format: int64`, of which Prism makes a limit that refuses valid integers beyond 2^53. */
function shownToPrism(document: OpenApiDocument): OpenApiDocument {
  const withhold = (key: string, value: unknown) =>
    key === "format" && value === "int64" ? undefined : value;
  return JSON.parse(JSON.stringify(document, withhold)) as OpenApiDocument; // JSON in, JSON out
}
