import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { bundle } from "./bundle.ts";
import { runtimeProgram } from "./runtimes.ts";

/** Runs the program of a folder inside a worker, and resolves to its report. */
export async function reportFromWorkerd(folder: string, baseUrl: string): Promise<unknown> {
  await writeFile(join(folder, "worker.bundle.mjs"), await bundle(folder, "worker.mjs"));
  await writeFile(join(folder, "workerd.capnp"), configuration);
  const child = spawn(runtimeProgram("workerd"), ["serve", "workerd.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  try {
    const complaints = text(child.stderr as Readable); // the pipe that stdio asks for
    const port = await listeningPort(child.stdio[3] as Readable); // likewise
    if (port === undefined) throw new Error(`workerd did not start:\n${await complaints}`);
    const response = await fetch(`http://127.0.0.1:${port}/?baseUrl=${encodeURIComponent(baseUrl)}`);
    const body = await response.text();
    if (!response.ok) throw new Error(`The worker answered ${response.status}: ${body}`);
    return JSON.parse(body);
  } finally {
    child.kill();
  }
}

/** Reads the port that workerd has chosen; nothing if it ends before. */
async function listeningPort(control: Readable): Promise<number | undefined> {
  let said = "";
  for await (const chunk of control) {
    said += chunk;
    const port = /"port":(\d+)/.exec(said)?.[1];
    if (port !== undefined) return Number(port);
  }
  return undefined;
}

/** By default a worker reaches public addresses only. */
const configuration = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "program", worker = .program),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);

const program :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
  compatibilityDate = "2024-09-23",
);
`;
