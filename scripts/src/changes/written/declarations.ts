import { join } from "node:path";
import ts from "typescript";
import { createHost, strictest } from "../types/compiler-host.ts";

/** The declarations that a package publishes: path below `src` without extension → text. */
export type PackageDeclarations = Map<string, string>;

/**
 * What the compiler would write as `.d.ts` for a package's sources. Private members are left out: they make two versions
 * of a class different types to the compiler, and no program can use them.
 */
export function declarationsOfPackage(folder: string, packages: Record<string, string>): PackageDeclarations {
  const source = join(folder, "src");
  const files = ts.sys.readDirectory(source, [".ts"]);
  const paths = Object.fromEntries(Object.entries(packages).map(([name, entry]) => [name, [entry]]));
  const settings = { ...options, paths };
  const program = ts.createProgram(files, settings, createHost(settings));
  const declarations: PackageDeclarations = new Map();
  program.emit(
    undefined,
    (path, text, _, __, sources) => {
      const [origin] = sources ?? [];
      if (!path.endsWith(".d.ts") || !origin?.fileName.startsWith(`${source}/`)) return;
      const module = origin.fileName.slice(source.length + 1).replace(/\.ts$/, "");
      declarations.set(module, withoutPrivate(text));
    },
    undefined,
    true,
  );
  return declarations;
}

const options: ts.CompilerOptions = {
  ...strictest,
  declaration: true,
  emitDeclarationOnly: true,
  removeComments: true,
  outDir: "/declarations",
};

function withoutPrivate(text: string): string {
  return text.replace(/^\s*(#private;|private .*;)\n/gm, "");
}
