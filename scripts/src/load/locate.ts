import { escapePointerFragment, getLineColLocation, unescapePointerFragment } from "@redocly/openapi-core";
import type { SpecSource } from "../rules/spec-source.ts";

/** A place in a file, found again from a JSON pointer. */
export interface Place {
  /** The part of the pointer that exists: for something that is missing, the object it is missing from. */
  pointer: string;
  line: number;
  column: number;
}

interface Pointed {
  source: SpecSource;
  pointer: string;
  /** The line of the key instead of the value's. */
  reportOnKey?: boolean;
}

export function locate({ source, pointer, reportOnKey }: Pointed): Place {
  const existing = existingPart(source.parsed, pointer);
  const { start } = getLineColLocation({ source, pointer: existing, reportOnKey: reportOnKey ?? false });
  return { pointer: existing, line: start.line, column: start.col };
}

/** The value that a pointer leads to. */
export function valueAt(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce(memberOf, document);
}

function existingPart(document: unknown, pointer: string): string {
  const existing: string[] = [];
  let value = document;
  for (const segment of segmentsOf(pointer)) {
    value = memberOf(value, segment);
    if (value === undefined) break;
    existing.push(escapePointerFragment(segment));
  }
  return `#/${existing.join("/")}`;
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map(unescapePointerFragment);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
