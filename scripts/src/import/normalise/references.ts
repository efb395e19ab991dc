import type { Kind } from "../../document/shapes.ts";
import { isNode, type Node, type Place, walk } from "../../document/walk.ts";
import { escapeSegment, pointerSegments, toPointer } from "../../json-pointer.ts";
import { pascalCase } from "../../model/naming.ts";
import { quote } from "../../rules/show.ts";
import { type FormFault, findFaultsIn, nameOf, withArticle } from "../form.ts";
import { Identifiers } from "../identifiers.ts";

export interface LocalisedReferences {
  /** References that lead nowhere. */
  faults: FormFault[];
  /** Where the components that were made have been before, by their references. */
  origins: ReadonlyMap<string, string>;
  /** References to media types, which have no place for the model to look up. */
  mediaTypes: readonly Place[];
}

/** A target: where it is once the references on the way there are followed, and what is there. */
interface Target {
  segments: string[];
  value: unknown;
}

const longestChain = 100;

/**
 * Makes every reference to a schema one to a component: what a reference finds elsewhere (in a path, inside another
 * schema, by `$id` or `$anchor`) becomes a component of its own, which both places refer to. References to other parts
 * lead straight to them.
 */
export function localiseReferences(document: Node): LocalisedReferences {
  const faults: FormFault[] = [];
  const hoisted = new Map<string, string>();
  const identifiers = new Identifiers();
  const mediaTypes: Place[] = [];
  const references: { node: Node; kind: Kind; place: Place }[] = [];
  walk(document, (node, kind, place) => {
    if (kind === "schema") identifiers.add(node, place.pointer);
    if (kind === "schema" && typeof node["$ref"] !== "string" && typeof node["$dynamicRef"] === "string") {
      node["$ref"] = node["$dynamicRef"];
    }
    if (typeof node["$ref"] !== "string") return;
    references.push({ node, kind, place });
    if (kind === "mediaType") mediaTypes.push(place);
  });
  const found = references.map((reference) => {
    const { node, kind, place } = reference;
    const target = follow(String(node["$ref"]), place.pointer);
    return { ...reference, target: kind === "schema" ? target : target && endOf(target) };
  });
  for (const { node, kind, place, target } of found) {
    const reference = String(node["$ref"]);
    if (target === undefined) faults.push(leadsNowhere(place.pointer, reference));
    else if (target === "endless") faults.push(leadsBack(place.pointer, reference));
    else if (!isOfKind(target, kind)) faults.push(leadsAstray(place.pointer, reference, kind));
    else node["$ref"] = kind === "schema" ? schemaReference(target) : toPointer(target.segments);
  }
  const origins = new Map([...hoisted].map(([pointer, reference]) => [reference, pointer]));
  return { faults, origins, mediaTypes };

  /** Where a reference leads, through references that stand in the way; the last one may be a reference itself. */
  function follow(reference: string, from: string, depth = 0): Target | undefined {
    if (depth > longestChain) return undefined;
    const known = identifiers.find(reference, from);
    if (known !== undefined && known !== reference) {
      const target = follow(known, "#", depth + 1);
      if (target) return target;
    }
    if (!reference.startsWith("#/")) return undefined;
    let value: unknown = document;
    const segments = pointerSegments(reference);
    for (const [index, segment] of segments.entries()) {
      if (isNode(value) && typeof value["$ref"] === "string" && !Object.hasOwn(value, segment)) {
        const there = follow(value["$ref"], toPointer(segments.slice(0, index)), depth + 1);
        return there && follow(toPointer([...there.segments, ...segments.slice(index)]), "#", depth + 1);
      }
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
      value = Reflect.get(value, segment);
    }
    return { segments, value };
  }

  /** Where a chain of references ends. */
  function endOf(start: Target): Target | "endless" | undefined {
    const passed = new Set<string>();
    for (let target: Target | undefined = start; target !== undefined; ) {
      const pointer = toPointer(target.segments);
      if (!isNode(target.value) || typeof target.value["$ref"] !== "string") return target;
      if (passed.has(pointer)) return "endless";
      passed.add(pointer);
      target = follow(target.value["$ref"], pointer);
    }
    return undefined;
  }

  function schemaReference({ segments, value }: Target): string {
    const [first, second, name = "", ...rest] = segments;
    if (first === "components" && second === "schemas" && rest.length === 0) return schemaPointer(name);
    const pointer = toPointer(segments);
    const known = hoisted.get(pointer);
    if (known !== undefined) return known;
    const components = childOf(childOf(document, "components"), "schemas");
    const chosen = freeName(schemaName(segments, value), components);
    const reference = schemaPointer(chosen);
    hoisted.set(pointer, reference);
    components[chosen] = value;
    const holder = segments
      .slice(0, -1)
      .reduce<unknown>((node, segment) => Reflect.get(Object(node), segment), document);
    Reflect.set(Object(holder), segments.at(-1) ?? "", { $ref: reference });
    return reference;
  }
}

/** Words that say where something is in a document, and nothing of what it is. */
const structure = new Set(
  (
    "paths components schemas responses requestBodies parameters headers content schema properties items allOf anyOf " +
    "oneOf additionalProperties $defs definitions application/json webhooks requestBody"
  ).split(" "),
);

/** A readable name for a schema that has none, from its title or from the names on the way to it. */
export function schemaName(segments: readonly string[], value: unknown): string {
  const title = isNode(value) && typeof value["title"] === "string" ? pascalCase(value["title"]) : "";
  if (/^[A-Z]\w{0,60}$/.test(title)) return title;
  const telling = segments.filter((segment) => !structure.has(segment)).map(pascalCase);
  const name = telling.join("") || "Schema";
  return /^[0-9]/.test(name) ? `Schema${name}` : name;
}

export function freeName(wanted: string, taken: object): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${wanted}${count}`;
  return name;
}

function childOf(node: Node, key: string): Node {
  const child = node[key];
  if (isNode(child)) return child;
  const made: Node = {};
  node[key] = made;
  return made;
}

function schemaPointer(name: string): string {
  return `#/components/schemas/${escapeSegment(name)}`;
}

/** Where components of a kind are. */
const sections: Partial<Record<Kind, string>> = {
  example: "examples",
  header: "headers",
  mediaType: "mediaTypes",
  parameter: "parameters",
  pathItem: "pathItems",
  requestBody: "requestBodies",
  response: "responses",
  schema: "schemas",
  securityScheme: "securitySchemes",
};

function isOfKind({ segments, value }: Target, kind: Kind): boolean {
  const [first, section, _, ...rest] = segments;
  if (first === "components" && rest.length === 0) return section === sections[kind];
  return kind === "schema" || findFaultsIn(value, kind).length === 0; // schemas are told by their own place
}

/** What a reference says that it leads to: `a response`. */
function kindAt(reference: string): string {
  const [, section] = pointerSegments(reference);
  const kind = Object.entries(sections).find(([, name]) => name === section)?.[0] as Kind | undefined; // a key of `sections`
  return kind === undefined ? "something else" : withArticle(nameOf(kind));
}

function leadsAstray(pointer: string, reference: string, kind: Kind): FormFault {
  return {
    pointer: `${pointer}/$ref`,
    found: `${quote(reference)}, which is ${kindAt(reference)}`,
    expected: `a reference to ${withArticle(nameOf(kind))}`,
    mend: "Correct the reference in the document, or by an action of `overlay.yaml`.",
  };
}

function leadsNowhere(pointer: string, reference: string): FormFault {
  return {
    pointer: `${pointer}/$ref`,
    found: `${quote(reference)}, which leads to nothing`,
    expected: "a reference to a part that the document has",
    mend: "Correct the reference in the document, or by an action of `overlay.yaml`.",
  };
}

function leadsBack(pointer: string, reference: string): FormFault {
  return {
    pointer: `${pointer}/$ref`,
    found: `${quote(reference)}, which leads back to itself`,
    expected: "a reference that ends at a part of the document",
    mend: "Put the part itself in the place of one of the references.",
  };
}
