import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The process behind an editor's help with TypeScript, up to TypeScript 6. */
export interface LanguageServer {
  /** Resolves to the body of the answer. What it looks like is the caller's word. */
  ask<Answer>(command: string, args: object): Promise<Answer>;
  /** Says something that is not answered, such as that a file is open. */
  tell(command: string, args: object): void;
  close(): void;
}

/** What the server writes, one message a line. */
interface Message {
  type: string;
  request_seq?: number;
  success?: boolean;
  message?: string;
  body?: unknown;
}

/** Who waits for an answer. */
interface Waiting {
  resolve(body: unknown): void;
  reject(reason: Error): void;
}

/** Starts the server of the TypeScript that `scripts` depends on. */
export function startLanguageServer(cwd: string): LanguageServer {
  const args = [
    fileURLToPath(import.meta.resolve("typescript/lib/tsserver.js")),
    "--disableAutomaticTypingAcquisition",
    "--suppressDiagnosticEvents",
  ];
  const server = spawn(process.execPath, args, { cwd, stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, Waiting>();
  let sent = 0;

  createInterface({ input: server.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return; // the length of a message, or the empty line after it
    const message = JSON.parse(line) as Message;
    const asked = message.type === "response" ? waiting.get(message.request_seq ?? 0) : undefined;
    if (message.success) asked?.resolve(message.body);
    else asked?.reject(new Error(message.message));
  });
  server.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The language server has ended"));
  });

  const write = (command: string, args: object) => {
    sent += 1;
    server.stdin.write(`${JSON.stringify({ seq: sent, type: "request", command, arguments: args })}\n`);
    return sent;
  };
  return {
    ask<Answer>(command: string, args: object) {
      const answer = new Promise<unknown>((resolve, reject) => {
        waiting.set(write(command, args), { resolve, reject });
      });
      return answer as Promise<Answer>;
    },
    tell: write,
    close: () => server.kill(),
  };
}
