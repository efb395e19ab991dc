import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const scripts = createRequire(import.meta.url);
const runtimes = createRequire(new URL("../runtimes/package.json", import.meta.url));

/** The folder of a package that `runtimes/package.json` or `scripts/package.json` pins. */
export function runtimeFolder(name: string): string {
  for (const require of [runtimes, scripts]) {
    try {
      return dirname(require.resolve(`${name}/package.json`));
    } catch {
      // The other one may have it.
    }
  }
  throw new Error(missing(name));
}

/** The program that such a package brings along. */
export function runtimeProgram(name: string, program = name): string {
  const folder = runtimeFolder(name);
  const { bin } = scripts(join(folder, "package.json")) as { bin: Record<string, string> };
  const path = join(folder, bin[program] ?? program);
  if (!existsSync(path)) throw new Error(missing(name));
  return path;
}

function missing(name: string): string {
  return `${name} is not installed. It comes from npm like every other package; get it with: pnpm install`;
}
