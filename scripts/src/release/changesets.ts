import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import type { Bump } from "../changes/change.ts";
import { higherBump } from "../changes/change.ts";

/** A file of the folder `.changeset`: which packages it releases, and how. */
export interface Changeset {
  /** Its name in the folder. */
  file: string;
  releases: Map<string, Bump>;
  text: string;
}

/** The changesets that wait for a release, sorted by name. */
export async function readChangesets(root: string): Promise<Changeset[]> {
  const folder = join(root, ".changeset");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  return Promise.all(
    files.map(async (file) => parseChangeset(file, await readFile(join(folder, file), "utf8"))),
  );
}

function parseChangeset(file: string, text: string): Changeset {
  const [, head = ""] = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const releases = parseYaml(head) as Record<string, Bump> | null | undefined; // the form that changesets itself checks
  return { file, releases: new Map(Object.entries(releases ?? {})), text };
}

/** The changeset of a vendor that the tool writes and keeps; others are people's. */
export function automaticFile(slug: string): string {
  return `auto-${slug}.md`;
}

/** Whether a changeset is one that people wrote. */
export function isByHand({ file }: Changeset): boolean {
  return !file.startsWith("auto-");
}

/** The highest bump that the changesets give a package. */
export function declaredBump(changesets: Changeset[], packageName: string): Bump {
  return changesets.map(({ releases }) => releases.get(packageName) ?? "none").reduce(higherBump, "none");
}
