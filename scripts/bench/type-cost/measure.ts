import { callingModules } from "./calls.ts";
import type { MeasuredCompiler } from "./compile.ts";
import { compile } from "./compile.ts";
import type { SyntheticProject } from "./project.ts";

/** What calls cost a compiler, besides what the package costs that makes no call. */
export interface TypeCost {
  /** How many types it instantiates for the calls. The same number each time. */
  instantiations: number;
  /** Seconds to check the whole module, calls and all. */
  checkTime: number;
}

export type Style = "methods" | "pathKeyed";

/** Measures the calls of one style in a project for an API of this many operations. */
export async function measureCalls(
  project: SyntheticProject,
  style: Style,
  { operations, calls }: { operations: number; calls: number },
  compiler: MeasuredCompiler,
): Promise<TypeCost> {
  const idle = await diagnostics(project, "idle.ts", callingModules(operations, 0)[style], compiler);
  const calling = await diagnostics(
    project,
    "calling.ts",
    callingModules(operations, calls)[style],
    compiler,
  );
  return { instantiations: calling.instantiations - idle.instantiations, checkTime: calling.checkTime };
}

async function diagnostics(
  project: SyntheticProject,
  file: string,
  text: string,
  compiler: MeasuredCompiler,
): Promise<TypeCost> {
  await project.write(file, text);
  // On several threads the compiler would count some types more than once.
  const threads = compiler === "TypeScript 7" ? ["--ignoreConfig", "--singleThreaded"] : [];
  const printed = await compile(
    project.folder,
    [...options, ...threads, "--extendedDiagnostics", file],
    compiler,
  );
  const read = (name: string) => Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(printed)?.[1]);
  return { instantiations: read("Instantiations"), checkTime: read("Check time") };
}

const options = ["--strict", "--noEmit", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"];
