import createClient, { createFinalURL } from "openapi-fetch";

// The one module that knows openapi-fetch.
//
// The path-keyed style is openapi-fetch whole. An operation takes no more of it than how a URL is put together: sent
// through its client, even with a light class for its `Request` and with nothing left for it to serialise, a call takes
// 0.74 of the time and 0.94 of the memory of plain openapi-fetch instead of a third and a half, and every program grows by
// 2.3 kB, from 5.0 for a client. It builds `Headers` and options anew for each call, and looks at the answer once more.

export type { Client, HeadersOptions, Middleware } from "openapi-fetch";
export { createClient as createPathKeyedClient };

/** Makes what puts the path of an operation after a base URL. */
export function createJoin(baseUrl: string): (path: string) => string {
  const options = { baseUrl, params: {}, querySerializer: () => "", pathSerializer: String };
  return (path) => createFinalURL(path, options);
}
