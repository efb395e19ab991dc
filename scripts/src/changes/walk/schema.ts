import { isDeepStrictEqual } from "node:util";
import { referencedSchema } from "../../model/schema-walk.ts";
import type { Schema, SchemaObject } from "../../openapi.ts";
import { compareAnnotations } from "./annotations.ts";
import { compareKeywords } from "./keywords.ts";
import { compareProperties } from "./properties.ts";
import type { Recorder } from "./recorder.ts";
import type { Spot } from "./spot.ts";
import { itemsOf, nounOf, partOf } from "./spot.ts";
import { addShift, compareTypes } from "./type-keywords.ts";
import { compareVariants } from "./variants.ts";

/** The named schemas of each version. */
export interface NamedSchemas {
  before: ReadonlyMap<string, Schema>;
  after: ReadonlyMap<string, Schema>;
}

/** Compares schemas of two versions, keyword by keyword. A named schema is compared where it is declared. */
export class SchemaComparison {
  readonly recorder: Recorder;
  readonly #named: NamedSchemas;
  readonly #following = new Set<string>();

  constructor(recorder: Recorder, named: NamedSchemas) {
    this.recorder = recorder;
    this.#named = named;
  }

  compare(before: Schema, after: Schema, spot: Spot): void {
    if (isDeepStrictEqual(before, after)) return;
    const [old, current] = [toObject(before), toObject(after)];
    const names = [referencedSchema(old), referencedSchema(current)];
    if (names[0] === undefined && names[1] === undefined) {
      this.#compareContent(old, current, spot);
      return;
    }
    compareAnnotations(this.recorder, old, current, spot);
    if (names[0] !== names[1]) this.#compareTargets(old, current, spot);
  }

  /** A reference that leads elsewhere: what matters is what is there. */
  #compareTargets(before: SchemaObject, after: SchemaObject, spot: Spot): void {
    const pair = `${before.$ref} ${after.$ref} ${spot.subject}`;
    if (this.#following.has(pair)) return;
    this.#following.add(pair);
    const found = this.recorder.changes.length;
    const target = {
      before: follow(before, this.#named.before),
      after: follow(after, this.#named.after),
    };
    this.#compareContent(withoutAnnotations(target.before), withoutAnnotations(target.after), spot);
    this.#following.delete(pair);
    if (this.recorder.changes.length > found || !this.#hasOtherType(spot)) return;
    this.recorder.addTypeChange(spot, `${nounOf(spot)} has another type.`);
  }

  #hasOtherType(spot: Spot): boolean {
    const { type, directions } = spot;
    return (
      type !== undefined &&
      [...directions].some((direction) => this.recorder.verdict(type, direction) !== "same")
    );
  }

  #compareContent(before: SchemaObject, after: SchemaObject, spot: Spot): void {
    compareAnnotations(this.recorder, before, after, spot);
    if (compareTypes(this.recorder, before, after, spot) === "another type") return;
    compareKeywords(this.recorder, before, after, spot);
    compareProperties(this, before, after, spot);
    this.#compareItems(before, after, spot);
    compareVariants(this, before, after, spot);
  }

  #compareItems(before: SchemaObject, after: SchemaObject, spot: Spot): void {
    if (before.items !== undefined && after.items !== undefined) {
      this.compare(before.items, after.items, itemsOf(spot));
    } else if (before.items !== after.items) {
      const shift = { tightened: after.items !== undefined, loosened: before.items !== undefined };
      addShift(
        this.recorder,
        shift,
        partOf(spot, "items"),
        `The items of ${inSentence(spot)} have another type.`,
      );
    }
    const [old = [], current = []] = [before.prefixItems, after.prefixItems];
    if (old.length !== current.length) {
      const shift = { tightened: true, loosened: true };
      addShift(this.recorder, shift, spot, `The places of ${inSentence(spot)} changed in number.`);
      return;
    }
    for (const [index, item] of old.entries())
      this.compare(item, current[index] ?? true, partOf(spot, "prefixItems", String(index)));
  }
}

function inSentence(spot: Spot): string {
  const noun = nounOf(spot);
  return noun.charAt(0).toLowerCase() + noun.slice(1);
}

function toObject(schema: Schema): SchemaObject {
  if (typeof schema !== "boolean") return schema;
  return schema ? {} : { not: {} };
}

function follow(schema: SchemaObject, named: ReadonlyMap<string, Schema>): SchemaObject {
  const seen = new Set<string>();
  let current = schema;
  for (
    let name = referencedSchema(current);
    name !== undefined && !seen.has(name);
    name = referencedSchema(current)
  ) {
    seen.add(name);
    current = toObject(named.get(name) ?? true);
  }
  return current;
}

/** What stands beside a reference has been compared already; what describes the named schema is told there. */
function withoutAnnotations({
  description: _,
  title: __,
  example: ___,
  examples: ____,
  ...rest
}: SchemaObject): SchemaObject {
  return rest;
}
