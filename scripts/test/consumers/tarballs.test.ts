import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { projectWith } from "./support/installed.ts";

const { vendors } = inject("published");

/** What is published, for a reviewer to read: with it, a file that comes to a package or leaves it shows in a diff. */
test("what is published is what the snapshot lists", async () => {
  const project = await projectWith("@guestlist/awork");
  const scope = join(project.folder, "node_modules/@guestlist");
  const listed: string[] = [];
  for (const name of (await readdir(scope)).sort()) {
    listed.push(`@guestlist/${name}`, ...(await contents(join(scope, name))).map((file) => `  ${file}`));
  }
  await expect(`${listed.join("\n")}\n`).toMatchFileSnapshot("tarballs.txt");
});

test.for(vendors)("%s is made of the same files as every vendor", async (vendor) => {
  const project = await projectWith(`@guestlist/${vendor}`);
  const files = await contents(join(project.folder, "node_modules/@guestlist", vendor));
  const [first = ""] = vendors;
  const other = await projectWith(`@guestlist/${first}`);
  expect(files).toEqual(await contents(join(other.folder, "node_modules/@guestlist", first)));
});

/** The files of a package; a source and what is built of it are one entry. */
async function contents(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const all = new Set(files);
  const listed = files.map((file) => {
    const stem = /^src\/(.*)\.ts$/.exec(file)?.[1];
    // Of a module that is bundled into another, only the declarations are built.
    for (const endings of [["d.ts", "js"], ["d.ts"]]) {
      const built = endings.flatMap((ending) => [`dist/${stem}.${ending}`, `dist/${stem}.${ending}.map`]);
      if (stem === undefined || !built.every((path) => all.has(path))) continue;
      for (const path of built) all.delete(path);
      return `${file} -> dist/${stem}.${endings.length > 1 ? `{${endings}}` : endings}{,.map}`;
    }
    return file;
  });
  return listed.filter((file) => file.includes(" -> ") || all.has(file)).sort();
}
