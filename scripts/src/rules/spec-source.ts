import { type Location, Source } from "@redocly/openapi-core";

/** A file of a spec as the rules see it: Redocly's text and positions, its place in the repository, its content. */
export class SpecSource extends Source {
  /** Relative to the repository's root, with forward slashes. */
  readonly file: string;
  /** Whether this is the file that the others are reached from. */
  readonly isEntry: boolean;
  /** The parsed YAML, once the file has been parsed. */
  parsed: unknown;

  constructor(absolutePath: string, body: string, place: { file: string; isEntry: boolean }) {
    super(absolutePath, body);
    this.file = place.file;
    this.isEntry = place.isEntry;
  }
}

/** The file that a location is in; the resolver makes no sources of another kind. */
export function sourceOf(location: Pick<Location, "source">): SpecSource {
  if (location.source instanceof SpecSource) return location.source;
  throw new TypeError(`${location.source.absoluteRef} was not read by the spec resolver`);
}
