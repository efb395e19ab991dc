import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { projectWith } from "./support/installed.ts";
import { publintMessages, typeProblems } from "./support/packaging-gates.ts";

const { packages } = inject("published");

describe.for(await readdir(packages))("what is published of %s", (name) => {
  test("has nothing that publint objects to", async () => {
    expect(await publintMessages(await tarballOf(name))).toEqual([]);
  });

  test("has types that resolve as its modules do", async () => {
    expect(await typeProblems(await tarballOf(name))).toEqual([]);
  });
});

/** The tarball of a package, fetched from the registry. */
async function tarballOf(name: string): Promise<string> {
  const project = await projectWith("@guestlist/awork");
  const printed = await project.run("npm", ["pack", `@guestlist/${name}`, "--json", "--silent"]);
  const [tarball] = JSON.parse(printed) as { filename: string }[]; // npm's own format
  return join(project.folder, tarball?.filename ?? "");
}
