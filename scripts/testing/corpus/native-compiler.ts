import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { tsc } from "../tsc.ts";

const repository = resolve(import.meta.dirname, "../../..");
const packages = join(repository, "packages");

const configuration = {
  extends: join(repository, "tsconfig.package.json"),
  compilerOptions: {
    noEmit: true,
    skipDefaultLibCheck: true, // the compiler's own declarations, which would take most of the time
    paths: {
      "@guestlist/client-runtime": [join(packages, "client-runtime/src/index.ts")],
      "@guestlist/client-runtime/*": ["*.ts", "*/index.ts"].map((file) =>
        join(packages, "client-runtime/src", file),
      ),
      "@guestlist/shared-types": [join(packages, "shared-types/src/index.ts")],
    },
  },
  include: ["*/src/*.ts"],
};

/**
 * What TypeScript 7 says of packages, given as path → text, with the options that this repository's own are built with. A
 * program without an interface: it starts once for all of them, and reads what they have in common once.
 */
export async function compileNatively(all: readonly ReadonlyMap<string, string>[]): Promise<string[][]> {
  const root = await mkdtemp(join(tmpdir(), "corpus-native-"));
  try {
    await writeFile(join(root, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(join(root, "tsconfig.json"), JSON.stringify(configuration));
    for (const [index, files] of all.entries()) {
      for (const [path, text] of files) {
        if (!path.startsWith("src/")) continue;
        await mkdir(dirname(join(root, String(index), path)), { recursive: true });
        await writeFile(join(root, String(index), path), text);
      }
    }
    const found = await typeCheck(root);
    const own = all.map((_, index) => found.filter((line) => line.startsWith(`${index}/`)));
    const others = found.filter((line) => !/^\d+\//.test(line));
    if (others.length > 0) throw new Error(`TypeScript 7 fails:\n${others.join("\n")}`);
    return own.map((lines) => lines.map((line) => line.slice(line.indexOf("/") + 1)));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** `0/src/types.ts:3 Type 'string' is not assignable …` */
async function typeCheck(folder: string): Promise<string[]> {
  const found = await tsc(folder, ["-p", "."]);
  return found.map((diagnostic) =>
    diagnostic.replace(
      /^(.*?)\((\d+),\d+\): error TS\d+: /,
      (_, file, at) => `${file.replaceAll(sep, "/")}:${at} `,
    ),
  );
}
