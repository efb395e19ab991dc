import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Node } from "../../src/document/walk.ts";
import { emitPackage } from "../../src/emit/package.ts";
import { importDocument } from "../../src/import/import-document.ts";
import { findImported, parseDocument } from "../../src/load/load-imported.ts";
import type { LoadedSpec } from "../../src/load/load-spec.ts";
import { loadSpec } from "../../src/load/load-spec.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import { withoutDiscriminators } from "../../src/model/discriminators.ts";
import type { Vendor } from "../../src/model/vendor.ts";
import { SpecError } from "../../src/spec-problem.ts";
import { compile } from "../../test/support/compile.ts";
import { loadPackage } from "../load-package.ts";
import { callOperations } from "./calls/call-operations.ts";
import type { PrismProcess } from "./calls/prism-process.ts";
import { claimAt, claimsModule, claimsOf, type TypeClaim } from "./examples.ts";
import { compileNatively } from "./native-compiler.ts";
import { countUnknowns, needlessUnknowns } from "./unknowns.ts";

/** What is tried beyond importing and generating. */
export interface TrialOptions {
  /** The versions of TypeScript that type-check the package. */
  compilers: readonly Compiler[];
  /** Hold the emitted types against examples. */
  examples?: boolean;
  /** Call every operation once; Prism answers. */
  calls?: PrismProcess | undefined;
}

export const compilers = ["5.9", "7"] as const;
export type Compiler = (typeof compilers)[number];

type Stage = "import" | "generate" | "compile" | "call";

export interface Trial {
  name: string;
  /** `refused`: the document is invalid, and it is said where. */
  outcome: "passed" | "refused" | "failed";
  /** The stage that it came to, and what was wrong there. */
  stage: Stage | "done";
  messages: string[];
  operations: number;
  /** Examples, valid ones and broken ones, that the emitted types were tried on. */
  claims: number;
  /** Operations that were called and answered as documented, and how many were not, by the reason that excuses it. */
  calls: number;
  exempt: Record<string, number>;
  /** How often the emitted types say `unknown`, by the reason for it. */
  unknowns: Record<string, number>;
  /** Processor time of this process alone: Prism and TypeScript 7 are others. */
  milliseconds: Record<Stage, number>;
}

/** A trial that has come to nothing so far. */
export function newTrial(name: string, messages: string[] = []): Trial {
  return {
    name,
    outcome: "failed",
    stage: "import",
    messages,
    operations: 0,
    claims: 0,
    calls: 0,
    exempt: {},
    unknowns: {},
    milliseconds: { import: 0, generate: 0, compile: 0, call: 0 },
  };
}

/** Imports a document, generates its package in memory and type-checks it. */
export async function tryDocument(
  name: string,
  file: string,
  { compilers, examples = false, calls }: TrialOptions,
  onPackage: (files: ReadonlyMap<string, string>) => void = () => {},
): Promise<Trial> {
  const root = await mkdtemp(join(tmpdir(), "corpus-"));
  const specs = join(root, "specs");
  const trial = newTrial(name);
  const timed = async <Value>(stage: Stage, run: () => Value | Promise<Value>) => {
    trial.stage = stage;
    const start = process.cpuUsage();
    const value = await run();
    const { user, system } = process.cpuUsage(start);
    trial.milliseconds[stage] = Math.round((user + system) / 1000);
    return value;
  };
  try {
    const slug = "acme";
    const { operations } = await timed("import", () =>
      importDocument({ specsFolder: specs, slug, from: file }),
    );
    trial.operations = operations;
    const [source, vendor, files] = await timed("generate", async () => {
      const source = await loadSpec(specs, slug);
      const vendor = buildVendor(source);
      return [source, vendor, emitPackage(vendor, "0.0.0")] as const;
    });
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const claims = examples ? await claimsIn(join(specs, slug), source, vendor) : [];
    trial.claims = claims.length;
    if (claims.length > 0) texts.set("src/claims.ts", claimsModule(claims));
    trial.unknowns = countUnknowns(texts.get("src/types.ts") ?? "");
    onPackage(texts);
    await timed("compile", async () => {
      const found = await Promise.all(compilers.map((compiler) => compileWith(compiler, texts)));
      trial.messages = explainMessages(found.flat(), claims);
      trial.messages.push(
        ...needlessUnknowns(vendor).map((place) => `a schema says something and its type nothing: ${place}`),
      );
    });
    if (trial.messages.length > 0) return trial;
    if (calls) {
      const { answered, exempt, faults } = await timed("call", async () =>
        callOperations(source.document, vendor, await loadPackage(root, texts), calls),
      );
      trial.calls = answered;
      trial.exempt = exempt;
      trial.messages = faults;
      if (faults.length > 0) return trial;
    }
    return { ...trial, stage: "done", outcome: "passed" };
  } catch (error) {
    const refused = error instanceof SpecError;
    const text =
      error instanceof Error ? (refused ? error.message : (error.stack ?? error.message)) : String(error);
    return { ...trial, outcome: refused ? "refused" : "failed", messages: [text] };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function compileWith(compiler: Compiler, files: ReadonlyMap<string, string>): Promise<string[]> {
  return compiler === "7" ? ((await compileNatively([files]))[0] ?? []) : compile(files);
}

/** What a compiler says of a package, with the example that it is about; not what is no fault of the types. */
export function explainMessages(messages: readonly string[], claims: TypeClaim[] = []): string[] {
  return messages.filter((message) => !isWeakness(message)).map((message) => explainClaim(message, claims));
}

/** TypeScript refuses what shares no property with a type whose properties are all optional; a schema does not. */
function isWeakness(message: string): boolean {
  return message.startsWith("src/claims.ts:") && message.includes("has no properties in common with type");
}

async function claimsIn(folder: string, { document }: LoadedSpec, vendor: Vendor): Promise<TypeClaim[]> {
  const imported = await findImported(folder);
  if (imported === undefined) return [];
  const raw = await parseDocument(imported.text, imported.file);
  // The document that the model was built from has the form of the standard, whatever the type says less.
  return claimsOf(raw, withoutDiscriminators(document) as unknown as Node, vendor);
}

function explainClaim(message: string, claims: TypeClaim[]): string {
  const line = /^src\/claims\.ts:(\d+) /.exec(message)?.[1];
  const claim = line === undefined ? undefined : claimAt(claims, Number(line));
  if (claim === undefined) return message;
  const { place, type, value, accepted } = claim;
  return `example of ${place} is ${accepted ? "valid" : "broken"}, but ${type} ${accepted ? "refuses" : "accepts"} ${JSON.stringify(value).slice(0, 1000)}\n${message}`;
}
