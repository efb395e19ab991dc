import { cp, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { Stranger } from "./stranger.ts";
import { createStranger, strangerIn } from "./stranger.ts";

const projects = new Map<string, Promise<Stranger>>();

/** A project that packages have been installed in; the same one for the same packages, since npm is slow. */
export function projectWith(...packages: string[]): Promise<Stranger> {
  const key = packages.join(" ");
  const known = projects.get(key);
  if (known !== undefined) return known;
  const { strangers } = inject("published");
  const project = createStranger(join(strangers, String(projects.size)), inject("published"), packages);
  projects.set(key, project);
  return project;
}

/** Such a project, in a folder of which are the files of a fixture. */
export async function fixtureWith(
  fixture: "commonjs" | "program" | "typed" | "types-only" | "typing",
  ...packages: string[]
): Promise<Stranger> {
  const project = await projectWith(...packages);
  const folder = await mkdtemp(join(project.folder, `${fixture}-`));
  await cp(join(import.meta.dirname, "../fixtures", fixture), folder, { recursive: true });
  return strangerIn(folder);
}
