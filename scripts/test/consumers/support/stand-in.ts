import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrival {
  request: string;
  authorization: string | undefined;
  contentType: string | undefined;
  body: string;
}

/** A server that answers the program of `fixtures/program` as awork would, once. */
export interface StandIn {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Where the API is. */
  baseUrl: string;
  arrivals: Arrival[];
  /** Resolves when the client has closed the request that is never answered. */
  abandoned: Promise<unknown>;
  close(): Promise<void>;
}

/** `pages`: further paths, for a browser, with what is there and its type. */
export async function startStandIn(
  pages: Record<string, [type: string, text: string]> = {},
): Promise<StandIn> {
  const arrivals: Arrival[] = [];
  const call = new EventEmitter();
  const held = once(call, "held");
  const abandoned = once(call, "abandoned");

  const answers: Record<string, (response: ServerResponse, times: number) => void> = {
    "POST /api/invitations": (response, times) =>
      times === 1
        ? send(response, 200, { userId: "u1" })
        : send(response, 400, { code: "already-exist-error" }),
    "GET /api/users/flaky": (response, times) =>
      times === 1 ? send(response, 503, "try again") : send(response, 200, { id: "u1" }),
    "GET /api/users/held": (response) => {
      response.on("close", () => call.emit("abandoned"));
      call.emit("held");
    },
    "GET /api/users?pageSize=2": (response) =>
      send(response, 200, [{ id: "u1" }, { id: "u2" }], { "aw-totalitems": "3" }),
    "GET /api/users?pageSize=2&page=2": (response) =>
      send(response, 200, [{ id: "u3" }], { "aw-totalitems": "3" }),
    "GET /api/teams": (response) => send(response, 401, { code: "unauthorized" }),
  };

  const server = createServer(async (message, response) => {
    const arrival = await receive(message);
    const page = pages[message.url ?? ""];
    if (page) return void response.writeHead(200, { "content-type": page[0] }).end(page[1]);
    if (message.url === "/api/when-held") return void held.then(() => send(response, 200, "held"));
    if (message.url === "/favicon.ico") return void send(response, 404, "none");
    arrivals.push(arrival);
    const times = arrivals.filter(({ request }) => request === arrival.request).length;
    const answer = answers[arrival.request] ?? (() => send(response, 404, "nothing is expected here"));
    answer(response, times);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    baseUrl: `${origin}/api`,
    arrivals,
    abandoned,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const type = typeof body === "string" ? "text/plain" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

async function receive(message: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer); // no encoding is set, so chunks are buffers
  return {
    request: `${message.method} ${message.url}`,
    authorization: message.headers.authorization,
    contentType: message.headers["content-type"],
    body: Buffer.concat(chunks).toString("utf8"),
  };
}
