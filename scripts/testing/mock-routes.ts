import type { Answer, ReceivedRequest } from "./loopback-server.js";

/** A call of one route. */
export interface RoutedCall {
  /** What stands in the path for each `{name}`. */
  params: Record<string, string>;
  query: Record<string, string>;
  /** The JSON body; `undefined` without one. */
  body: unknown;
}

/** Answers by `"METHOD /path/{name}"`; what has no route is answered with 501, which no vendor documents. */
export function mockRoutes(
  routes: Record<string, (call: RoutedCall) => Answer>,
): (request: ReceivedRequest) => Answer {
  const table = Object.entries(routes).map(([route, answer]) => ({ matches: matcher(route), answer }));
  return (request) => {
    const received = `${request.method} ${request.path}`;
    for (const { matches, answer } of table) {
      const match = matches.exec(received);
      if (match === null) continue;
      const params = Object.entries(match.groups ?? {}).map(([name, text]) => [
        name,
        decodeURIComponent(text),
      ]);
      const isJson = request.headers["content-type"] === "application/json";
      return answer({
        params: Object.fromEntries(params),
        query: Object.fromEntries(request.query),
        body: isJson ? JSON.parse(request.body) : undefined,
      });
    }
    return { status: 501, body: `no route for ${received}` };
  };
}

function matcher(route: string): RegExp {
  const escaped = route.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}
