import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { build, type Plugin } from "esbuild";

/** What a package exports, with its operations as `operationTable` of the runtime reads them. */
export interface RecordedOperations {
  /** The names of its operations. */
  operations: string[];
  /** What it exports of the runtime. */
  passedOn: string[];
  /** What it exports besides: the functions that create a client. */
  others: string[];
  /** What the operations use of the runtime. */
  named: string[];
  /** The operations as JSON. */
  text: string;
}

/** Runs the sources of the package in a folder on a runtime that only notes what is used and called of it. */
export async function recordOperations(folder: string): Promise<RecordedOperations> {
  const runtime = createRequire(join(folder, "package.json")).resolve("@guestlist/client-runtime");
  const names = Object.keys(await import(pathToFileURL(runtime).href));
  const { index, wire } = await importSources(folder, recorder(names));
  const named = new Set<string>();
  const text = JSON.stringify(wire, (key, value) => {
    // The whole, too, comes with an empty name.
    const isReference = key === "" && value !== wire;
    if (isReference) named.add(value[0]);
    if (isReference ? Array.isArray(value) : isJson(value)) return value;
    throw new Error(`${join(folder, "src/wire.ts")}: JSON has no ${inspect(value)} (under ${inspect(key)})`);
  });
  const operations = Object.keys(wire);
  const rest = Object.keys(index).filter((name) => !operations.includes(name));
  return {
    operations,
    passedOn: rest.filter((name) => names.includes(name)),
    others: rest.filter((name) => !names.includes(name)),
    named: [...named].sort(),
    text,
  };
}

async function importSources(folder: string, runtime: string): Promise<Record<"index" | "wire", object>> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export * as index from "./index.ts"; export * as wire from "./wire.ts";',
      resolveDir: join(folder, "src"),
    },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "warning",
    plugins: [runtimeAs(runtime)],
  });
  const program = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${program}`);
}

/** Gives modules another runtime. */
function runtimeAs(contents: string): Plugin {
  const namespace = "runtime";
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@guestlist\/client-runtime$/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}

/** A runtime whose functions and values stand for their names, and for the arguments that they are called with. */
function recorder(names: string[]): string {
  return `
    function recorded(name) {
      const call = (...given) => ({ "": [name, given] });
      return Object.assign(call, { toJSON: () => ({ "": [name] }) });
    }
    ${names.map((name) => `export const ${name} = recorded("${name}");`).join("\n")}`;
}

function isJson(value: unknown): boolean {
  return /string|boolean|object/.test(typeof value) || Number.isFinite(value);
}
