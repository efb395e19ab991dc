import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listVendors } from "../load/list-vendors.ts";
import { loadSpec } from "../load/load-spec.ts";
import { newSpec } from "../release/new-spec.ts";
import { columns, count } from "../terminal.ts";
import { readIfPresent } from "../write/apply-changes.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm new-vendor <slug> [--from <file or address>] [--update]

Starts the spec of a vendor: specs/<slug>/openapi.yaml, with one operation that lints and is there to be replaced. The
slug names the folder, the package and the npm package: small letters, digits and single hyphens.

Options
  --from <file or address>  take in a document that the vendor publishes instead: OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0,
                            as JSON or YAML, of one file or several. It is kept as OpenAPI 3.1 under a lenient ruleset.
  --update                  take in a newer edition of it, from where it came from or from what --from names
  -h, --help                show this text

Corrections of a document that was taken in belong into specs/<slug>/overlay.yaml (OpenAPI Overlay 1.0), which an update
leaves as it is; one that lies there already is applied to a first import as well.

Exit codes
  0  the spec is written
  1  no package can have this slug, or none can be made from the document
  2  the command line is wrong, or the vendor exists already
`,
  options: { from: { type: "string" }, update: { type: "boolean" } },
  takesNames: true,
  async run({ positionals, values, flags }) {
    const [slug, ...others] = positionals;
    if (slug === undefined || others.length > 0) throw new UsageError("Name one vendor by its slug.");
    if (!/^[\w-]+$/.test(slug))
      throw new UsageError(`${JSON.stringify(slug)} cannot be the name of a folder and a package.`);
    const specs = join(repositoryRoot, "specs");
    if (values["from"] !== undefined || flags.has("update")) {
      return takeIn({ specs, slug, from: values["from"], isUpdate: flags.has("update") });
    }
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

interface TakeIn {
  specs: string;
  slug: string;
  from: string | undefined;
  isUpdate: boolean;
}

/** Imports a document, or a newer edition of it, and says what became of it. */
async function takeIn({ specs, slug, from, isUpdate }: TakeIn): Promise<number> {
  const { importDocument, originOf } = await import("../import/import-document.ts");
  const known = await originOf(join(specs, slug));
  if (isUpdate && known === undefined)
    throw new UsageError(`specs/${slug} was not taken in from a document.`);
  if (!isUpdate && (await isSpec(join(specs, slug))))
    throw new UsageError(`specs/${slug} exists already; --update takes in a newer edition.`);
  const source = from ?? (known !== undefined && /^https?:/.test(known) ? known : undefined);
  if (source === undefined) {
    throw new UsageError(`specs/${slug} came from the file ${known}; name the newer one with --from.`);
  }
  await checkSlug(specs, slug);
  const { file, operations, repairs, warnings } = await importDocument({
    specsFolder: specs,
    slug,
    from: source,
    lint: true,
  });
  console.log(`Wrote ${file}: ${count(operations, "operation")}.`);
  if (repairs.length > 0) {
    console.log("Mended, so that a package can be made:");
    console.log(columns(repairs.map(({ what, count: times }) => [`  ${times}`, what])));
  }
  if (warnings.size > 0) {
    console.log("Warnings: what the rules for specs that people write would refuse:");
    console.log(columns([...warnings].map(([rule, times]) => [`  ${times}`, rule])));
  }
  console.log(`Corrections belong into specs/${slug}/overlay.yaml. Then run "pnpm regenerate".`);
  return 0;
}

/** What can't be the name of a package is said before anything is read. */
async function checkSlug(specs: string, slug: string): Promise<void> {
  const made = await mkdir(join(specs, slug), { recursive: true });
  try {
    await listVendors(specs);
  } finally {
    if (made !== undefined) await rm(made, { recursive: true });
  }
}

async function isSpec(folder: string): Promise<boolean> {
  const texts = await Promise.all(
    ["openapi.yaml", "openapi.json"].map((name) => readIfPresent(join(folder, name))),
  );
  return texts.some((text) => text !== undefined);
}
