import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, "packages/acme");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noEmit: true,
  paths: {
    "@guestlist/client-runtime": [join(root, "packages/client-runtime/src/index.ts")],
    "@guestlist/client-runtime/*": ["*.ts", "*/index.ts"].map((file) =>
      join(root, "packages/client-runtime/src", file),
    ),
    "@guestlist/shared-types": [join(root, "packages/shared-types/src/index.ts")],
  },
};

/** Files outside the package are parsed once for all tests of a module. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a package's modules, with the options and the shared packages of this repository. */
export function compile(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].filter(([path]) => path.endsWith(".ts"));
  const texts = new Map(sources.map(([path, text]) => [join(folder, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.directoryExists = () => true;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, target));
    return parsed.get(name);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText, start }) => {
      const line = source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${name.slice(folder.length + 1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}
