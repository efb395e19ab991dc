import { vi } from "vitest";
import type { Answer, Arrival } from "./fault-server.js";
import { turn } from "./until.js";

/** The head of an answer, as bytes that no HTTP library has made sensible. */
export function head(
  status: number | string,
  headers: Readonly<Record<string, string | number>> = {},
): string {
  const lines = Object.entries({ connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `HTTP/1.1 ${status} Some Reason\r\n${lines.join("")}\r\n`;
}

/** A well-formed answer. */
export function answer(
  status: number,
  body: string | Uint8Array = "",
  headers: Readonly<Record<string, string | number>> = {},
): Answer {
  const length = { "content-length": Buffer.byteLength(body) };
  return raw(head(status, { "content-type": "application/json", ...length, ...headers }), body);
}

/** Bytes, and then the end of the connection. */
export function raw(...parts: readonly (string | Uint8Array)[]): Answer {
  return ({ socket }) => socket.end(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

/** Bytes, and then a reset once they have gone out. */
export function resetAfter(...parts: readonly string[]): Answer {
  return ({ socket }) => socket.write(parts.join(""), () => socket.resetAndDestroy());
}

/** Bytes, and then a reset once the client has seen the headers among them. */
export function resetOnceAnswered(...parts: readonly string[]): Answer {
  return async ({ socket, answered }) => {
    socket.write(parts.join(""));
    await answered();
    socket.resetAndDestroy();
  };
}

/** Bytes that are no complete head, and then nothing for as long as that. */
export function stallAfter(milliseconds: number, ...parts: readonly string[]): Answer {
  return ({ socket }) => {
    const pass = () => vi.advanceTimersByTime(milliseconds);
    if (parts.length) socket.write(parts.join(""), pass);
    else pass();
  };
}

/** Bytes, and once the client has seen the headers among them, nothing for as long as that. */
export function stallOnceAnswered(milliseconds: number, ...parts: readonly string[]): Answer {
  return async ({ socket, answered }: Arrival) => {
    socket.write(parts.join(""));
    await answered();
    vi.advanceTimersByTime(milliseconds);
  };
}

/** The same once the client has taken in what there is of the body as well. */
export function stallOnceRead(milliseconds: number, ...parts: readonly string[]): Answer {
  return async ({ socket, answered }: Arrival) => {
    socket.write(parts.join(""));
    await answered();
    await turn();
    vi.advanceTimersByTime(milliseconds);
  };
}

/** What every operation here documents as its success. */
export const success: Answer = answer(200, '{"id":1}');
