import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Operation } from "../../../src/model/vendor.ts";

export interface Loopback {
  url: string;
  /** The request lines that have been received. */
  received: string[];
  close(): Promise<void>;
}

/** A server on loopback that answers as an operation documents, or refuses where a request prefers that. */
export async function startLoopback({ responses }: Operation): Promise<Loopback> {
  const received: string[] = [];
  const [success] = responses;
  const [example] = success?.examples ?? [];
  const body = example === undefined ? undefined : JSON.stringify(example.value);
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    request.resume();
    if (request.headers.prefer === "refusal") response.writeHead(418).end();
    else response.writeHead(Number(success?.status ?? 200), { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has an address of this kind
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, received, close };
}
