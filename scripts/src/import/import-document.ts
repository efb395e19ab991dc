import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { isNode, type Node } from "../document/walk.ts";
import { findImported, parseDocument } from "../load/load-imported.ts";
import type { LoadedSpec } from "../load/load-spec.ts";
import { loadSpec } from "../load/load-spec.ts";
import { SpecError } from "../spec-problem.ts";
import { applyChanges } from "../write/apply-changes.ts";
import { nameOperations, operationsOf } from "./normalise/operation-names.ts";
import { isAddress, readUpstream } from "./read-upstream.ts";
import type { Repair } from "./repairs.ts";
import { upgradeDocument } from "./upgrade.ts";

export interface ImportRequest {
  /** Whether to count what the strict ruleset would refuse, which takes a while for a large document. */
  lint?: boolean;
  /** Absolute path of `specs`. */
  specsFolder: string;
  slug: string;
  /** A file or a web address; on an update, where the document came from unless it is given. */
  from: string;
}

export interface Imported {
  /** The file that was written, from the repository's root. */
  file: string;
  operations: number;
  /** What was mended so that a package can be made. */
  repairs: Repair[];
  /** How often each rule for specs that people write would have refused it. */
  warnings: ReadonlyMap<string, number>;
}

/**
 * Takes a document of a vendor into `specs/<slug>`, as OpenAPI 3.1, or a newer edition of it: an `overlay.yaml` that lies
 * there is kept, and applied. Nothing is left behind when no package can be made from the document.
 */
export async function importDocument({
  specsFolder,
  slug,
  from,
  lint = false,
}: ImportRequest): Promise<Imported> {
  const folder = path.join(specsFolder, slug);
  const earlier = await findImported(folder);
  const upstream = await readUpstream(from);
  const { document: upgraded, repairs } = await upgradeDocument(upstream);
  const previous = earlier ? await derivedNames(earlier.text, earlier.file) : new Map<string, string>();
  const { derived } = nameOperations(upgraded, slug, previous);
  const document = {
    openapi: upgraded["openapi"],
    "x-ruleset": "imported",
    "x-imported": {
      from: isAddress(from) ? from : path.basename(from),
      version: upstream.version,
      sha256: upstream.sha256,
    },
    ...upgraded,
  };
  const file = path.join(folder, upstream.isJson ? "openapi.json" : "openapi.yaml");
  const text = upstream.isJson ? `${JSON.stringify(document, null, 2)}\n` : await toYaml(document);
  const isNew = await makeFolder(folder);
  const replaced = earlier && earlier.file !== file ? [{ path: earlier.file }] : [];
  await applyChanges([{ path: file, text }, ...replaced]);
  try {
    const loaded = await loadSpec(specsFolder, slug);
    return {
      file: loaded.entry,
      warnings: lint ? await strictFindings(loaded) : new Map(),
      operations: operationsOf(loaded.document as unknown as Node).length,
      repairs: [
        ...repairs,
        ...(derived > 0 ? [{ what: "operation without `operationId`", count: derived }] : []),
        ...(loaded.repairs ?? []),
      ],
    };
  } catch (error) {
    await applyChanges([{ path: file }, ...(earlier ? [{ path: earlier.file, text: earlier.text }] : [])]);
    if (isNew) await rm(folder, { recursive: true, force: true });
    if (!(error instanceof SpecError)) throw error;
    const { atUpstream } = await import("./upstream-places.ts"); // it needs Redocly, which takes long to load
    throw await atUpstream(error, path.relative(path.dirname(path.resolve(specsFolder)), file), upstream);
  }
}

async function strictFindings({ document, entry }: LoadedSpec): Promise<Map<string, number>> {
  const { countStrictFindings } = await import("./strict-findings.ts");
  return countStrictFindings(document, entry);
}

/** Makes the folder of a vendor; whether it was not there. */
async function makeFolder(folder: string): Promise<boolean> {
  return (await mkdir(folder, { recursive: true })) !== undefined;
}

/** The names of operations in an earlier edition, by method and path. */
async function derivedNames(text: string, file: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { method, path: at, operation } of operationsOf(
    await parseDocument(text, path.basename(file)),
  )) {
    if (typeof operation["operationId"] === "string") names.set(`${method} ${at}`, operation["operationId"]);
  }
  return names;
}

async function toYaml(document: object): Promise<string> {
  const { stringifyYaml } = await import("@redocly/openapi-core");
  return stringifyYaml(document, { lineWidth: 120, noRefs: true });
}

/** Where an imported spec says that it came from. */
export async function originOf(folder: string): Promise<string | undefined> {
  const imported = await findImported(folder);
  if (imported === undefined) return undefined;
  const origin = (await parseDocument(imported.text, path.basename(imported.file)))["x-imported"];
  return isNode(origin) && typeof origin["from"] === "string" ? origin["from"] : undefined;
}
