import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors } from "../load/list-vendors.ts";
import { loadSpec } from "../load/load-spec.ts";
import { newSpec } from "../release/new-spec.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm new-vendor <slug>

Starts the spec of a vendor: specs/<slug>/openapi.yaml, with one operation that lints and is there to be replaced. The
slug names the folder, the package and the npm package: small letters, digits and single hyphens.

Exit codes
  0  the spec is written
  1  no package can have this slug
  2  the command line is wrong, or the vendor exists already
`,
  options: {},
  takesNames: true,
  async run({ positionals }) {
    const [slug, ...others] = positionals;
    if (slug === undefined || others.length > 0) throw new UsageError("Name one vendor by its slug.");
    if (!/^[\w-]+$/.test(slug))
      throw new UsageError(`${JSON.stringify(slug)} cannot be the name of a folder and a package.`);
    const specs = join(repositoryRoot, "specs");
    if ((await listVendors(specs)).includes(slug)) throw new UsageError(`specs/${slug} exists already.`);
    const today = new Date().toISOString().slice(0, 10); // when its statements were checked: the person who runs this is about to
    await mkdir(join(specs, slug));
    try {
      await writeFile(join(specs, slug, "openapi.yaml"), newSpec(slug, today));
      await listVendors(specs);
      await loadSpec(specs, slug);
    } catch (error) {
      await rm(join(specs, slug), { recursive: true });
      throw error;
    }
    console.log(`Wrote specs/${slug}/openapi.yaml. Describe the API there, then run "pnpm regenerate".`);
    return 0;
  },
};
