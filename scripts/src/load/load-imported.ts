import path from "node:path";
import { isNode, type Node } from "../document/walk.ts";
import type { FormFault } from "../import/form.ts";
import { normaliseDocument } from "../import/normalise/document.ts";
import type { SpecProblem } from "../spec-problem.ts";
import { SpecError } from "../spec-problem.ts";
import { readIfPresent } from "../write/apply-changes.ts";
import type { LoadedSpec } from "./load-spec.ts";

/** The entries that a spec may have; only imported ones are JSON. */
const entries = ["openapi.yaml", "openapi.json"] as const;

/** What of an imported document is told at most; the rest is of the same kind. */
const mostFaults = 50;

/** The text of an imported spec and where it is; nothing where people write the spec. */
export async function findImported(folder: string): Promise<{ file: string; text: string } | undefined> {
  for (const entry of entries) {
    const file = path.join(folder, entry);
    const text = await readIfPresent(file).catch(() => undefined); // told by the ruleset for specs that people write
    if (text !== undefined && (entry === "openapi.json" || /^x-ruleset: imported$/m.test(text)))
      return { file, text };
  }
  return undefined;
}

/** Loads a document that a vendor wrote, under the ruleset `imported`: what can be mended is, and counted. */
export async function loadImported(
  specsFolder: string,
  slug: string,
  { file, text }: { file: string; text: string },
): Promise<LoadedSpec> {
  const root = path.dirname(path.resolve(specsFolder));
  const relative = (name: string) => path.relative(root, path.resolve(name)).split(path.sep).join("/");
  const overlay = path.join(path.dirname(file), "overlay.yaml");
  const hasOverlay = (await readIfPresent(overlay)) !== undefined;
  const content = await parseDocument(text, relative(file));
  const document = hasOverlay
    ? await (await import("./overlay.ts")).applyOverlay(content, file, text, overlay, relative)
    : content;
  const from = Object(document["x-imported"]).from;
  const origin = typeof from === "string" && /^https?:/.test(from) ? from : undefined;
  const normalised = normaliseDocument(document, slug, origin);
  if ("faults" in normalised)
    throw new SpecError(await locateFaults(normalised.faults, relative(file), text));
  return {
    slug,
    entry: relative(file),
    files: [file, ...(hasOverlay ? [overlay] : [])].map(relative).sort(),
    document: normalised.document,
    repairs: normalised.repairs,
  };
}

/** The content of a JSON or YAML file; throws a `SpecError` where it is not a map. */
export async function parseDocument(text: string, file: string): Promise<Node> {
  const content = /^\s*[{[]/.test(text) ? parseJson(text, file) : await parseYaml(text, file);
  if (isNode(content)) return content;
  throw new SpecError([
    {
      file,
      pointer: "#/",
      rule: "file-map",
      found:
        content === undefined || content === null
          ? "an empty file"
          : `a ${Array.isArray(content) ? "list" : typeof content}`,
      expected: "a map with `openapi`, `info` and `paths`",
      mend: "Name the file that holds the OpenAPI document.",
    },
  ]);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(file, (error as Error).message, "JSON"); // JSON.parse throws nothing else
  }
}

async function parseYaml(text: string, file: string): Promise<unknown> {
  const { parseYaml } = await import("@redocly/openapi-core");
  try {
    // Repeated parts become copies: later steps change one without the other.
    return JSON.parse(JSON.stringify(parseYaml(text) ?? null));
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error), "YAML or JSON");
  }
}

function unreadable(file: string, reason: string, form: string): SpecError {
  const [found = ""] = reason.split("\n");
  return new SpecError([
    {
      file,
      pointer: "#/",
      rule: "file-syntax",
      found,
      expected: `a file in ${form}`,
      mend: "Correct the syntax, or name another file.",
    },
  ]);
}

/** Faults with their lines, which are looked for only when there is something to tell. */
export async function locateFaults(
  faults: readonly FormFault[],
  file: string,
  text: string,
): Promise<SpecProblem[]> {
  const { locate } = await import("./locate.ts");
  const { SpecSource } = await import("../rules/spec-source.ts");
  const source = new SpecSource(file, text, { file, isEntry: true });
  source.parsed = await parseDocument(text, file);
  return faults.slice(0, mostFaults).map(({ pointer, ...finding }) => ({
    file,
    ...locate({ source, pointer }),
    rule: "imported-form",
    ...finding,
  }));
}
