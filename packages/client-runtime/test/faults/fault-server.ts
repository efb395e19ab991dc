import { EventEmitter, once } from "node:events";
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A request, with its whole body. */
export interface SeenRequest {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request that is to be answered: as it should be, or with whatever bytes on the bare socket. */
export interface Arrival extends SeenRequest {
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Resolves when the client takes notice of headers. To be called in the same turn as they are written. */
  answered(): Promise<void>;
}

/** Answers a request, or fails to. */
export type Answer = (arrival: Arrival) => unknown;

/** A loopback server that answers its first request with the first answer, and so on; the last one stays. */
export interface FaultServer {
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly requests: readonly SeenRequest[];
  /** How many connections there have been. */
  readonly connections: number;
  /** The sockets that are not closed yet. */
  readonly open: ReadonlySet<Socket>;
  /** To be called when a fetch of the client resolves. */
  noteAnswer(): void;
  close(): Promise<void>;
}

/** Sees a connection before anything is read from it; with `true` it keeps it for itself, and no request is read. */
export type OnConnection = (socket: Socket) => unknown;

export async function startFaultServer(
  answers: readonly Answer[],
  onConnection: OnConnection = () => {},
): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const open = new Set<Socket>();
  const notes = new EventEmitter();
  let connections = 0;

  const http = createHttpServer(async (request, response) => {
    const body = await readBody(request);
    if (body === undefined) return; // the client has gone while it was sending
    const { url = "", headers, socket } = request;
    const answered = async () => void (await once(notes, "answer"));
    requests.push({ url, headers, body });
    const arrival = { url, headers, body, response, socket, answered };
    await (answers[requests.length - 1] ?? answers.at(-1))?.(arrival);
  });
  http.keepAliveTimeout = 0; // a connection that the server ends by itself would be one more fault
  http.on("clientError", (_, socket) => socket.destroy());
  const server = createServer((socket) => {
    connections++;
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {}); // what a client does to a connection is looked at by other means
    if (onConnection(socket) !== true) http.emit("connection", socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens, so it has one
    requests,
    get connections() {
      return connections;
    },
    open,
    noteAnswer: () => notes.emit("answer"),
    async close() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  try {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    return body;
  } catch {
    return undefined;
  }
}
