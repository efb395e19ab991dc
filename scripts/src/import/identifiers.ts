import type { Node } from "../document/walk.ts";
import { pointerSegments, toPointer } from "../json-pointer.ts";

/** What relative addresses in a document lead from when nothing says where the document is. */
const nowhere = "https://document.invalid/";

/**
 * Schemas that have an address (`$id`) or a name (`$anchor`) of their own, and what references find by these. Each address
 * is the base of the references inside its schema.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export class Identifiers {
  /** Address → pointer. */
  readonly #resources = new Map<string, string>();
  /** Address of the schema or of the document, `#`, name → pointer. */
  readonly #anchors = new Map<string, string>();
  /** Pointer of a schema with an address → the address. */
  readonly #bases = new Map<string, string>();

  /** Takes a schema in; those around it come first. */
  add({ $id, $anchor, $dynamicAnchor }: Node, pointer: string): void {
    if ($id === undefined && $anchor === undefined && $dynamicAnchor === undefined) return;
    if (typeof $id === "string" && !$id.startsWith("#") && URL.canParse($id, this.#baseOf(pointer))) {
      const address = withoutFragment(new URL($id, this.#baseOf(pointer)));
      this.#bases.set(pointer, address);
      if (!this.#resources.has(address)) this.#resources.set(address, pointer);
    }
    const draft4Name = typeof $id === "string" && $id.startsWith("#") ? $id.slice(1) : undefined;
    for (const anchor of [$anchor, $dynamicAnchor, draft4Name]) {
      const reference = `${this.#baseOf(pointer)}#${String(anchor)}`;
      if (typeof anchor === "string" && !this.#anchors.has(reference)) this.#anchors.set(reference, pointer);
    }
  }

  /** The pointer into the document that a reference at `pointer` stands for, if it goes by an identifier. */
  find(reference: string, pointer: string): string | undefined {
    if (this.#resources.size + this.#anchors.size === 0) return undefined;
    const base = this.#baseOf(pointer);
    if (!URL.canParse(reference, base)) return undefined;
    const url = new URL(reference, base);
    const address = withoutFragment(url);
    const resource = this.#resources.get(address) ?? this.#byLastSegment(reference);
    const fragment = decode(url.hash.slice(1));
    if (resource === undefined || (fragment !== "" && !fragment.startsWith("/")))
      return this.#anchors.get(`${resource === undefined ? address : this.#baseOf(resource)}#${fragment}`);
    return fragment === ""
      ? resource
      : toPointer([...pointerSegments(resource), ...pointerSegments(`#${fragment}`)]);
  }

  #baseOf(pointer: string): string {
    if (this.#bases.size === 0) return nowhere;
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const base = this.#bases.get(pointer.slice(0, end));
      if (base !== undefined) return base;
    }
    return nowhere;
  }

  /** Documents that say nowhere where they are refer to a schema by the end of its address. */
  #byLastSegment(reference: string): string | undefined {
    const [name = ""] = reference.split("#");
    if (name === "" || name.includes("/")) return undefined;
    return [...this.#resources].find(([address]) => address.endsWith(`/${name}`))?.[1];
  }
}

function withoutFragment(url: URL): string {
  return url.href.replace(/#.*/, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
