import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived, nothing interpreted but the query. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  body: string;
}

/** What the server answers. A body that is no text is sent as JSON. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Everything that has arrived, in order. */
  requests: ReceivedRequest[];
  close(): Promise<void>;
}

/** Starts a plain HTTP server on this machine, which keeps what it receives. */
export async function startLoopbackServer(
  answer: (request: ReceivedRequest) => Answer | Promise<Answer>,
): Promise<LoopbackServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (message, response) => {
    const request = await receive(message);
    requests.push(request);
    const { status, headers, body } = await answer(request);
    const isText = body === undefined || typeof body === "string";
    response.writeHead(status, { ...(isText ? {} : { "content-type": "application/json" }), ...headers });
    response.end(isText ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer); // no encoding is set, so chunks are buffers
  const { pathname, searchParams } = new URL(message.url ?? "/", "http://loopback");
  const headers = Object.entries(message.headersDistinct).map(([name, values]) => [
    name,
    values?.join(", ") ?? "",
  ]);
  return {
    method: message.method ?? "",
    path: pathname,
    query: [...searchParams],
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

/** Headers that HTTP and the platform's `fetch` add to every request. */
const platformHeaders = new Set([
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "host",
  "sec-fetch-mode",
  "user-agent",
]);

/** The headers that a client has chosen to send. */
export function chosenHeaders({ headers }: ReceivedRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !platformHeaders.has(name)));
}
