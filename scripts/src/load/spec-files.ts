import path from "node:path";
import { BaseResolver, type Document, type Source, YamlParseError } from "@redocly/openapi-core";
import { type Finding, UnusableTarget } from "../rules/finding.ts";
import { parseReference } from "../rules/reference-target.ts";
import { show } from "../rules/show.ts";
import { SpecSource } from "../rules/spec-source.ts";
import { SpecError, type SpecProblem } from "../spec-problem.ts";
import { inspectContent, type Pointed } from "./inspect-content.ts";
import { locate } from "./locate.ts";
import { isAddress, readVendorFile } from "./read-file.ts";
import { explainSyntax } from "./yaml-syntax.ts";

/**
 * The files of one vendor, each read once, for Redocly's linter and bundler alike. Nothing outside of the vendor's
 * folder is read, and nothing from the network.
 */
export class SpecFiles extends BaseResolver {
  /** Absolute path of `specs/<vendor>`. */
  readonly folder: string;
  /** Absolute path of the file that the others are reached from. */
  readonly entry: string;
  /** What has been read, with the references in it. */
  readonly sources = new Map<SpecSource, Pointed<string>[]>();
  readonly #root: string;
  readonly #problems: SpecProblem[] = [];

  constructor(specsFolder: string, slug: string) {
    super();
    this.#root = path.dirname(path.resolve(specsFolder));
    this.folder = path.resolve(specsFolder, slug);
    this.entry = path.join(this.folder, "openapi.yaml");
  }

  /**
   * Reads the entry and every file that it leads to. What is wrong with a file itself is thrown as a `SpecError`; a
   * reference that leads to no file is left for the linter, which knows its place.
   */
  async readAll(): Promise<Document> {
    const entry = await this.#readEntry();
    for (const [source, references] of this.sources) {
      for (const { content } of references) {
        const { file } = parseReference(content);
        if (file !== "") await this.resolveDocument(source.absoluteRef, file).catch(() => undefined);
      }
    }
    if (this.#problems.length > 0) throw new SpecError(this.#problems);
    return entry;
  }

  /** A path as problems and generated files show it: from the folder that holds the specs folder. */
  relative(absolutePath: string): string {
    return path.relative(this.#root, absolutePath).split(path.sep).join("/");
  }

  override resolveExternalRef(base: string | null, reference: string): string {
    return isAddress(reference) ? reference : super.resolveExternalRef(base, reference);
  }

  override async loadExternalRef(absolutePath: string): Promise<Source> {
    const bytes = await readVendorFile({
      absolutePath,
      name: this.relative(absolutePath),
      folder: this.folder,
      folderName: this.relative(this.folder),
    });
    const place = { file: this.relative(absolutePath), isEntry: absolutePath === this.entry };
    return new SpecSource(absolutePath, this.#decode(bytes, absolutePath).replaceAll("\r\n", "\n"), place);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    if (!(source instanceof SpecSource))
      throw new TypeError(`${source.absoluteRef} was not read by this resolver`);
    const { parsed } = this.#parse(source);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
      const isEmpty = parsed === undefined || parsed === null;
      throw this.#broken(source.absoluteRef, isEmpty ? "file-empty" : "file-map", {
        found: isEmpty ? "an empty file" : `${show(parsed)} as the whole file`,
        expected: isRoot
          ? "a map with `openapi`, `info` and `paths`"
          : "a map from names to parts of the spec",
        mend: isRoot
          ? "Write an OpenAPI 3.1 document into the file."
          : "Give each part a name at the top level.",
      });
    }
    source.parsed = parsed;
    const { references, misfit } = inspectContent(parsed, source.body);
    if (misfit) {
      const place = locate({ source, pointer: misfit.pointer });
      throw this.#broken(source.absoluteRef, "plain-data", misfit.content, place);
    }
    this.sources.set(source, references);
    return { source, parsed };
  }

  async #readEntry(): Promise<Document> {
    try {
      return (await this.resolveDocument(null, this.entry, true)) as Document; // it rejects instead of returning errors
    } catch (error) {
      if (error instanceof UnusableTarget) throw this.#broken(this.entry, "file-readable", error.finding);
      throw error;
    }
  }

  #decode(bytes: Uint8Array, absolutePath: string): string {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      const [before = ""] = new TextDecoder().decode(bytes).split("\uFFFD", 1);
      const finding = {
        found: "bytes that are not UTF-8",
        expected: "text in UTF-8",
        mend: "Save the file with the encoding UTF-8.",
      };
      throw this.#broken(absolutePath, "file-encoding", finding, { line: before.split("\n").length });
    }
  }

  #parse(source: SpecSource): Document {
    try {
      return super.parseDocument(source, true);
    } catch (error) {
      if (!(error instanceof YamlParseError)) throw error;
      const place = Number.isNaN(error.line) ? {} : { line: error.line, column: error.col };
      throw this.#broken(source.absoluteRef, "yaml-syntax", explainSyntax(error), place);
    }
  }

  #broken(absolutePath: string, rule: string, finding: Finding, place: Partial<SpecProblem> = {}): SpecError {
    const problem = { file: this.relative(absolutePath), pointer: "#/", ...place, rule, ...finding };
    this.#problems.push(problem);
    return new SpecError([problem]);
  }
}
