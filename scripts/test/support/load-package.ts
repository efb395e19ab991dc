import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** What a test calls of a generated package, whose names only its document knows. */
// biome-ignore lint/suspicious/noExplicitAny: the compiler judges the types elsewhere; here calls are made
type Client = Record<string, (...parameters: any[]) => Promise<any>>;

export interface LoadedPackage {
  /** Creates a client. */
  create(options: object): Client;
  remove(): Promise<void>;
}

const runtime = resolve(import.meta.dirname, "../../../packages/client-runtime");

/** Makes a generated package of TypeScript one that runs, and loads it. */
export async function loadPackage(files: ReadonlyMap<string, string>, name: string): Promise<LoadedPackage> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-package-"));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write("package.json", JSON.stringify({ type: "module" }));
  await mkdir(join(folder, "node_modules/@guestlist"), { recursive: true });
  await symlink(runtime, join(folder, "node_modules/@guestlist/client-runtime"));
  for (const [path, text] of files) {
    if (!path.endsWith(".ts")) continue;
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    await write(path.replace(/\.ts$/, ".js"), outputText);
  }
  const module = await import(pathToFileURL(join(folder, "src/index.js")).href);
  return {
    create: (options) => module[`create${name}Client`](options),
    remove: () => rm(folder, { recursive: true }),
  };
}
