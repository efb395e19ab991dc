import { escapePointerFragment, isRef } from "@redocly/openapi-core";
import { locate } from "../load/locate.ts";
import { SpecFiles } from "../load/spec-files.ts";
import { parseReference } from "../rules/reference-target.ts";
import type { SpecSource } from "../rules/spec-source.ts";
import type { Place } from "./change.ts";

interface Position {
  source: SpecSource;
  segments: string[];
  value: unknown;
}

/** Finds the place in a vendor's files that a part of the bundled document comes from. */
export class SpecPlaces {
  readonly #files: SpecFiles;

  private constructor(files: SpecFiles) {
    this.#files = files;
  }

  static async read(specsFolder: string, slug: string): Promise<SpecPlaces> {
    const files = new SpecFiles(specsFolder, slug);
    await files.readAll();
    return new SpecPlaces(files);
  }

  /** The place, or that of the nearest part around it that exists. */
  find(segments: string[]): Place | undefined {
    const start = this.#start(segments);
    if (start === undefined) return undefined;
    let position = start.position;
    for (const segment of start.rest) {
      const next = this.#step(position, segment);
      if (next === undefined) break;
      position = next;
    }
    const pointer = `#/${position.segments.map(escapePointerFragment).join("/")}`;
    const { line } = locate({ source: position.source, pointer, reportOnKey: true });
    return { file: position.source.file, pointer, line };
  }

  /** A schema may stand in any file; everything else is reached from the entry. */
  #start(segments: string[]): { position: Position; rest: string[] } | undefined {
    const [first, second, name, ...rest] = segments;
    if (first === "components" && second === "schemas" && name !== undefined) {
      const schema = this.#schema(name);
      if (schema) return { position: schema, rest };
    }
    for (const source of this.#files.sources.keys())
      if (source.isEntry) return { position: { source, segments: [], value: source.parsed }, rest: segments };
    return undefined;
  }

  #schema(name: string): Position | undefined {
    for (const [source, references] of this.#files.sources) {
      for (const { content } of references) {
        if (parseReference(content).segments.at(-1) !== name) continue;
        const target = this.#target(source, content);
        if (target?.value !== undefined) return target;
      }
    }
    return undefined;
  }

  #step(position: Position, segment: string): Position | undefined {
    // A description may stand beside a reference, and then it is not the target's.
    const isBeside = isRef(position.value) && memberOf(position.value, segment) !== undefined;
    const { source, segments, value } = isBeside ? position : this.#followed(position);
    const key = Array.isArray(value) ? this.#indexOf(source, value, segment) : segment;
    const member = memberOf(value, key);
    return member === undefined ? undefined : { source, segments: [...segments, key], value: member };
  }

  /** A parameter is found by its location and name: `query limit`. */
  #indexOf(source: SpecSource, items: unknown[], segment: string): string {
    const index = items.findIndex((item) => {
      const { value } = this.#followed({ source, segments: [], value: item });
      return `${memberOf(value, "in")} ${memberOf(value, "name")}` === segment;
    });
    return index < 0 ? segment : String(index);
  }

  #followed(position: Position): Position {
    let current = position;
    for (let depth = 0; depth < 20 && isRef(current.value); depth++) {
      const target = this.#target(current.source, current.value.$ref);
      if (target === undefined) break;
      current = target;
    }
    return current;
  }

  #target(from: SpecSource, reference: string): Position | undefined {
    const { file, segments } = parseReference(reference);
    const path = file === "" ? from.absoluteRef : this.#files.resolveExternalRef(from.absoluteRef, file);
    const source = [...this.#files.sources.keys()].find(({ absoluteRef }) => absoluteRef === path);
    return source && { source, segments, value: segments.reduce<unknown>(memberOf, source.parsed) };
  }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
