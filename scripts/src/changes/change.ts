/** How a difference is felt by the users of a package, the worst first. */
export const levels = ["breaking", "feature", "fix", "docs"] as const;
export type Level = (typeof levels)[number];

export type Bump = "major" | "minor" | "patch" | "none";

/** One difference between two versions of a vendor's package, told to the person who upgrades. */
export interface Change {
  level: Level;
  /** Which side tells: the types that users compile against, what travels, or only what is read. */
  side: "types" | "wire" | "docs";
  /** The operation, or the schema, or `client` for what all operations share. */
  subject: string;
  /** One sentence. */
  message: string;
  before?: string;
  after?: string;
  /** The operations that a schema is part of. */
  operations: string[];
  place?: Place;
}

/** Where in the spec the difference is: in the new one, or in the old one for what is gone. */
export interface Place {
  /** Relative to the repository's root. */
  file: string;
  pointer: string;
  line: number;
}

/** All differences of a vendor's package. */
export interface VendorChanges {
  slug: string;
  packageName: string;
  /** Whether the package is there on both sides. */
  kind: "changed" | "added" | "removed";
  /** What the new version is compared with: a git ref. */
  since?: string;
  changes: Change[];
}

const bumps: Record<Level, Bump> = { breaking: "major", feature: "minor", fix: "patch", docs: "patch" };
const bumpOrder: Bump[] = ["none", "patch", "minor", "major"];

/** From 0.0.0 to 1.0.0: a caret range below that would not take features. */
export const firstRelease: Bump = "major";

/** The smallest bump that the users of a package must be given. */
export function bumpOf({ kind, changes }: Pick<VendorChanges, "kind" | "changes">): Bump {
  if (kind === "added") return firstRelease;
  return changes.map(({ level }) => bumps[level]).reduce(higherBump, "none");
}

export function higherBump(one: Bump, other: Bump): Bump {
  return isLower(one, other) ? other : one;
}

export function isLower(one: Bump, other: Bump): boolean {
  return bumpOrder.indexOf(one) < bumpOrder.indexOf(other);
}

/** The worse of two levels. */
export function worse(one: Level, other: Level): Level {
  return levels.indexOf(one) < levels.indexOf(other) ? one : other;
}
