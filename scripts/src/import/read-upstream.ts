import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Node } from "../document/walk.ts";
import { escapeSegment } from "../json-pointer.ts";
import { parseDocument } from "../load/load-imported.ts";
import { quote } from "../rules/show.ts";
import { SpecError } from "../spec-problem.ts";
import { checkDepth } from "./check-depth.ts";
import { Identifiers } from "./identifiers.ts";
import { takeVersion } from "./version.ts";

export interface Upstream {
  /** As errors name it. */
  name: string;
  text: string;
  /** `2.0`, `3.0.3` */
  version: string;
  isJson: boolean;
  /** The whole document; parts of other files have become components. */
  document: Node;
  /** What tells one edition from the next. */
  sha256: string;
}

/** Reads a document from a file or a web address, with the files that it refers to. */
export async function readUpstream(from: string): Promise<Upstream> {
  const text = (await readText(from)).replace(/^\uFEFF/, "");
  const name = isAddress(from) ? from : path.basename(from);
  const parsed = await parseDocument(text, name);
  const version = takeVersion(parsed, name);
  checkDepth(parsed, name);
  const document = refersElsewhere(parsed, identifiersIn(parsed))
    ? await bundle(from, text, parsed, name)
    : parsed;
  const sha256 = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  return { name, text, version, isJson: /^\s*\{/.test(text), document, sha256 };
}

export function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

async function readText(from: string): Promise<string> {
  try {
    if (!isAddress(from)) return await readFile(from, "utf8");
    const response = await fetch(from);
    if (response.ok) return await response.text();
    throw new Error(`status ${response.status}`);
  } catch (error) {
    throw unreadable(from, error instanceof Error ? reasonOf(error) : String(error));
  }
}

function reasonOf(error: Error & { code?: string }): string {
  return error.code ?? (error.cause instanceof Error ? reasonOf(error.cause) : error.message);
}

function unreadable(from: string, reason: string): SpecError {
  return new SpecError([
    {
      file: isAddress(from) ? from : path.basename(from),
      pointer: "#/",
      rule: "import-readable",
      found: `${quote(from)}, which cannot be read (${reason})`,
      expected: "a file or a web address of an OpenAPI document",
      mend: "Correct the name, or save the document in a file.",
    },
  ]);
}

/** Whether there is a reference to another document, other than in payloads. */
function refersElsewhere(value: unknown, identifiers: Identifiers, pointer = "#"): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => {
    if (key === "$ref" && typeof member === "string") {
      return member !== "" && !member.startsWith("#") && identifiers.find(member, pointer) === undefined;
    }
    const isPayload = !Array.isArray(value) && payloads.has(key);
    return !isPayload && refersElsewhere(member, identifiers, `${pointer}/${escapeSegment(key)}`);
  });
}

/** Schemas may be referred to by an `$id` that looks like the address of another document. */
function identifiersIn(document: Node): Identifiers {
  const identifiers = new Identifiers();
  const visit = (value: unknown, pointer: string) => {
    if (typeof value !== "object" || value === null) return;
    if (typeof Reflect.get(value, "$id") === "string")
      identifiers.add({ $id: Reflect.get(value, "$id") }, pointer);
    for (const [key, member] of Object.entries(value)) visit(member, `${pointer}/${escapeSegment(key)}`);
  };
  visit(document, "#");
  return identifiers;
}

const payloads = new Set(["example", "examples", "default", "enum", "const", "value"]);

async function bundle(from: string, text: string, parsed: Node, name: string): Promise<Node> {
  const { bundle: bundleFiles, createConfig, Source } = await import("@redocly/openapi-core");
  const config = await createConfig({ resolve: { doNotResolveExamples: true } });
  const source = new Source(isAddress(from) ? from : path.resolve(from), text);
  const { bundle, problems } = await bundleFiles({ doc: { source, parsed }, config });
  const failures = problems.filter(({ severity }) => severity === "error");
  if (failures.length > 0) {
    const { toSpecProblem } = await import("./redocly-problem.ts");
    throw new SpecError(failures.map((failure) => toSpecProblem(failure, name)));
  }
  return withoutSharing(bundle.parsed, name);
}

/** One object in two places becomes two; a document that holds itself is none. */
function withoutSharing(content: unknown, name: string): Node {
  try {
    return JSON.parse(JSON.stringify(content));
  } catch {
    throw new SpecError([
      {
        file: name,
        pointer: "#/",
        rule: "import-reference",
        found: "files that refer to each other as a whole, so that the document would have no end",
        expected: "references to parts: `other.yaml#/components/schemas/User`",
        mend: "Refer to the part that is meant.",
      },
    ]);
  }
}
