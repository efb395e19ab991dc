import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type TypeScript from "typescript";
import { tsc, tscVersion } from "../../../testing/tsc.ts";
import { runtimeFolder } from "./runtimes.ts";

export type CompilerOptions = Record<string, unknown>;

/** A version of TypeScript. */
export interface Compiler {
  version: string;
  /** What it says of the files of a folder with these options, in its own words; nothing when all is well. */
  check(folder: string, files: readonly string[], options: CompilerOptions): Promise<string[]>;
}

/** A compiler up to 6, which is a library: files that stay the same are parsed once for all checks. */
function libraryCompiler(module: string): Compiler {
  const require = createRequire(import.meta.url);
  const ts: typeof TypeScript = require(module); // its versions have the parts used here in common
  const parsed = new Map<string, TypeScript.SourceFile | undefined>();
  return {
    version: ts.version,
    check: async (folder, files, json) => {
      const { options, errors } = ts.convertCompilerOptionsFromJson(json, folder);
      const host = ts.createCompilerHost(options);
      const { getSourceFile } = host;
      const compilersOwn = dirname(ts.getDefaultLibFilePath(options));
      host.getCurrentDirectory = () => folder;
      host.getSourceFile = (name, languageVersion) => {
        // Of which kind a module is depends on how it is resolved. The compiler's own declarations are no modules.
        const key = name.startsWith(compilersOwn) ? name : `${name} ${options.moduleResolution}`;
        if (!parsed.has(key)) parsed.set(key, getSourceFile(name, languageVersion));
        return parsed.get(key);
      };
      const names = files.map((file) => join(folder, file));
      const found = [...errors, ...ts.getPreEmitDiagnostics(ts.createProgram(names, options, host))];
      return found.map((diagnostic) => ts.formatDiagnostic(diagnostic, host));
    },
  };
}

/** The compiler that this repository is built with, which is a program. */
const nativeCompiler: Compiler = {
  version: tscVersion,
  check: (folder, files, options) => {
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    return tsc(folder, ["--ignoreConfig", ...flags, ...files]);
  },
};

/** The compilers that the packages are made for. */
const makers: Readonly<Record<string, () => Compiler>> = {
  "TypeScript 5.4": () => libraryCompiler(runtimeFolder("typescript54")),
  "TypeScript 5.9": () => libraryCompiler("typescript"),
  "TypeScript 6": () => libraryCompiler(runtimeFolder("typescript6")),
  "TypeScript 7": () => nativeCompiler,
};

export const compilerNames: readonly string[] = Object.keys(makers);

const made = new Map<string, Compiler>();

/** The compiler of a name, the same one each time, since it keeps what it has parsed. */
export function compilerNamed(name: string): Compiler {
  const compiler = made.get(name) ?? makers[name]?.();
  if (compiler === undefined) throw new Error(`There is no compiler ${name}`);
  made.set(name, compiler);
  return compiler;
}

/** The ways of finding a package that know of `exports`. */
export const modules = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** The declarations of every package are checked; not the compiler's own, which would take most of the time. */
export const strictly = {
  target: "es2022",
  strict: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
};
