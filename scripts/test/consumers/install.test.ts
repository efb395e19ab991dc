import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { installedPackages } from "../../bench/install-footprint.ts";
import { projectWith } from "./support/installed.ts";

const { packages, vendors } = inject("published");

describe.for(vendors)("npm install @guestlist/%s", (vendor) => {
  test("brings at most five packages, none with an install script, and everything it exports loads", async () => {
    const stranger = await projectWith(`@guestlist/${vendor}`);
    const installed = await installedPackages(stranger.folder);
    expect(installed.map(({ name }) => name)).toContain(`@guestlist/${vendor}`);
    expect(installed.length).toBeLessThanOrEqual(5);
    expect(installed.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);

    const imports = (await subpaths(vendor)).map((path) => `await import("@guestlist/${vendor}${path}");`);
    await stranger.run(process.execPath, ["--input-type=module", "--eval", imports.join("\n")]);
  });
});

/** The modules that a package exports, without those that need something which the user may have or not. */
async function subpaths(vendor: string): Promise<string[]> {
  const text = await readFile(join(packages, vendor, "package.json"), "utf8");
  const { exports, peerDependencies = {} } = JSON.parse(text) as {
    exports: Record<string, unknown>;
    peerDependencies?: Record<string, string>;
  };
  const paths = Object.keys(exports).map((path) => path.slice(1));
  return paths.filter((path) => !path.endsWith(".json") && !(path.slice(1) in peerDependencies));
}
