import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bump } from "../changes/change.ts";
import { firstRelease } from "../changes/change.ts";

/**
 * The bump that the version in a package's manifest has over that of its last release: what changesets were turned into
 * already, when the release itself is still to come.
 */
export async function versionedBump(
  root: string,
  folder: string,
  lastTag: string | undefined,
): Promise<Bump> {
  const text = await readFile(join(root, "packages", folder, "package.json"), "utf8").catch(() => "{}");
  const { version = unreleased } = JSON.parse(text) as { version?: string }; // what changesets keeps there
  if (lastTag === undefined) return version === unreleased ? "none" : firstRelease;
  const former = lastTag.slice(lastTag.lastIndexOf("@") + 1).split(".");
  const raised = version.split(".").findIndex((part, place) => Number(part) > Number(former[place]));
  const isHigher = version.split(".").findIndex((part, place) => part !== former[place]) === raised;
  return isHigher ? ((["major", "minor", "patch"] as const)[raised] ?? "none") : "none";
}

const unreleased = "0.0.0";
