import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** The request target: path and query, as they were on the wire. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a server answers: a status, headers, a body. An object as its body is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A server on this machine that keeps what it receives. It is closed when the test is over. */
export interface Loopback {
  readonly url: string;
  readonly received: readonly Received[];
}

/** Starts a server that gives each request the reply of `answer`; 204 where there is none. */
export async function loopback(
  answer: (request: Received, count: number) => Reply | Promise<Reply> = () => ({ status: 204 }),
): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer(async (message, response) => {
    const request = await receive(message);
    received.push(request);
    reply(response, await answer(request, received.length));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}`, received };
}

async function receive(message: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer); // no encoding is set
  const { method = "", url: target = "" } = message;
  const headers = Object.fromEntries(
    Object.entries(message.headersDistinct).map(([name, values]) => [name, values?.join(", ") ?? ""]),
  );
  return { method, target, headers, body: Buffer.concat(chunks) };
}

function reply(response: ServerResponse, { status, headers, body }: Reply): void {
  const isJson = typeof body === "object" && body !== null && !Buffer.isBuffer(body);
  response.writeHead(status, { ...(isJson ? { "content-type": "application/json" } : {}), ...headers });
  response.end(isJson ? JSON.stringify(body) : body);
}

/** The URL of a port that nothing listens on. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
