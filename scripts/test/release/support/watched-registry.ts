import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { startRegistry } from "../../consumers/support/registry.ts";

/** A registry that everything passes on the way through a server which notes what is published and can refuse it. */
export interface WatchedRegistry {
  url: string;
  npmrc: string;
  /** What was published, in order, as `name@version`. */
  published: string[];
  /** The packages that nothing is published of. */
  refused: Set<string>;
  close(): Promise<void>;
}

export async function startWatchedRegistry(folder: string): Promise<WatchedRegistry> {
  const registry = await startRegistry(folder);
  const published: string[] = [];
  const refused = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error)); // a failure of a socket
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = registry.npmrc.replaceAll(new URL(registry.url).host, new URL(url).host);
  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await registry.close();
  };
  return { url, npmrc, published, refused, close };

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const upload = uploadOf(incoming, body);
    if (upload && refused.has(upload.name)) {
      outgoing.writeHead(403, { "content-type": "application/json" });
      outgoing.end('{"error":"Refused, for the test"}');
      return;
    }
    const target = new URL(incoming.url ?? "/", registry.url);
    const onward = request(
      target,
      { method: incoming.method ?? "GET", headers: incoming.headers },
      (answer) => {
        if (upload && answer.statusCode === 201) published.push(`${upload.name}@${upload.version}`);
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on("error", (error) => outgoing.destroy(error));
    onward.end(body);
  }
}

/** What a request publishes, by the protocol of npm registries. */
function uploadOf(
  { method, url }: IncomingMessage,
  body: Buffer,
): { name: string; version: string } | undefined {
  if (method !== "PUT" || !/^\/@guestlist(%2f|\/)[^/]+$/i.test(url ?? "")) return undefined;
  const { name, versions } = JSON.parse(body.toString()) as {
    name: string;
    versions: Record<string, unknown>;
  };
  return { name, version: Object.keys(versions)[0] ?? "" };
}
