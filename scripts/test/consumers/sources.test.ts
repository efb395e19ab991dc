import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { projectWith } from "./support/installed.ts";

test.for(["awork", "client-runtime", "shared-types"])(
  "the maps of %s lead to sources that are installed",
  async (name) => {
    const project = await projectWith("@guestlist/awork");
    const folder = join(project.folder, "node_modules/@guestlist", name);
    const files = await readdir(folder, { recursive: true });
    const maps = files.filter((file) => file.endsWith(".map"));
    const modules = files.filter((file) => file.endsWith(".d.ts"));
    expect(maps).toEqual(expect.arrayContaining(modules.map((module) => `${module}.map`)));
    expect(modules.length).toBeGreaterThan(0);
    for (const map of maps) {
      const { sources } = JSON.parse(await readFile(join(folder, map), "utf8")) as { sources: string[] };
      const own = map.startsWith("dist/node/") ? sources.filter((source) => !isBundled(source)) : sources;
      const paths = own.map((source) => relative(folder, join(folder, dirname(map), source)));
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !path.startsWith("src/"))).toEqual([]);
      expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    }
  },
);

/** Whether a source is that of another package which is bundled into this one. */
function isBundled(source: string): boolean {
  return /(^|\/)(client-runtime\/src|openapi-fetch\/src)\//.test(source);
}
