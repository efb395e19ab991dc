import type { Change, Level } from "../change.ts";
import { worse } from "../change.ts";
import type { Direction, Judge, Verdict } from "../types/judge.ts";
import type { Spot } from "./spot.ts";

/** A change as the comparison finds it, before its place in the files is looked up. */
export interface FoundChange extends Omit<Change, "place" | "operations"> {
  at: string[];
  /** It is only in the old version, so that its place is there. */
  isGone: boolean;
  type?: Spot["type"];
}

export type Details = Partial<Pick<FoundChange, "before" | "after" | "isGone">>;

/** Collects changes, and has the compiler decide about those that it can see. */
export class Recorder {
  readonly changes: FoundChange[] = [];
  readonly #judge: Judge;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Something that only the wire or a reader sees. */
  add(level: Level, spot: Spot, message: string, details: Details = {}): void {
    const side = level === "docs" ? "docs" : "wire";
    this.#push(level, side, spot, message, details);
  }

  /** Something that programs see: the compiler's verdict may replace the level that is expected. */
  addTyped(expected: Level, spot: Spot, message: string, details: Details = {}): void {
    this.#push(expected, "types", spot, message, details, spot.type);
  }

  /** A type that is another one: how that is felt is the compiler's to say. */
  addTypeChange(spot: Spot, message: string, details: Details = {}): void {
    const { type } = spot;
    if (type === undefined) {
      this.add("breaking", spot, message, details);
      return;
    }
    const verdict = [...spot.directions]
      .map((direction) => levelOf(this.verdict(type, direction)))
      .reduce<Level>(worse, "fix");
    const texts = "declaration" in type ? this.#judge.describe(type.declaration, type.path) : undefined;
    const shown =
      texts && texts.before !== texts.after
        ? { before: shorten(texts.before), after: shorten(texts.after) }
        : {};
    this.addTyped(verdict, spot, message, { ...shown, ...details });
  }

  verdict(type: NonNullable<Spot["type"]>, direction: Direction): Verdict {
    return "declaration" in type
      ? this.#judge.declaration(type.declaration, direction, type.path)
      : this.#judge.status(type.operation, type.status);
  }

  #push(
    level: Level,
    side: Change["side"],
    spot: Spot,
    message: string,
    details: Details,
    type?: Spot["type"],
  ): void {
    const { subject, at } = spot;
    this.changes.push({
      level,
      side,
      subject,
      message,
      at,
      isGone: false,
      ...details,
      ...(type ? { type } : {}),
    });
  }
}

/** What a verdict of the compiler means: a type that accepts or promises more is a feature. */
export function levelOf(verdict: Verdict): Level {
  return verdict === "breaking" ? "breaking" : verdict === "compatible" ? "feature" : "fix";
}

/** The values that a change is between; nothing for one that is not there. */
export function shown(before: unknown, after: unknown): Details {
  const text = (value: unknown) => shorten(typeof value === "string" ? value : JSON.stringify(value));
  return {
    ...(before === undefined ? {} : { before: text(before) }),
    ...(after === undefined ? {} : { after: text(after) }),
  };
}

/** A text in a length that fits on a line. */
export function shorten(text: string, length = 120): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
