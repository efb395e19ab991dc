import type { GenerationPlan } from "../generate.ts";
import { applyPlan, planGeneration } from "../generate.ts";
import { listVendors } from "../load/list-vendors.ts";
import type { VendorPlan } from "../plan/plan-vendor.ts";
import { columns, count, dim, emphasise, printError } from "../terminal.ts";
import { rememberUpToDate } from "../up-to-date.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm generate [vendor...] [--check]

Turns specs/<vendor>/openapi.yaml into packages/<vendor>, for the vendors named or for all. Every spec is linted and
validated first; only files that differ are written, and nothing is written unless every spec is valid.

Options
  --check     write nothing; report files that are missing, extra or different, and fail if there are any
  -h, --help  show this text

Exit codes
  0  the packages are up to date
  1  a spec is invalid, or with --check a package is not up to date
  2  the command line is wrong
`,
  options: { check: { type: "boolean" } },
  takesNames: true,
  async run({ flags, positionals }) {
    const root = repositoryRoot;
    await requireVendors(root, positionals);
    const plan = await planGeneration({ root }, positionals, {
      onProgress: (slug) => process.stdout.isTTY && console.log(dim(`reading ${slug}`)),
      afresh: flags.has("check"),
    });
    if (flags.has("check")) {
      const exitCode = reportCheck(plan);
      if (exitCode === 0) await rememberUpToDate(root, plan);
      return exitCode;
    }
    await applyPlan({ root }, plan);
    await rememberUpToDate(root, plan);
    reportWritten(plan);
    return 0;
  },
};

async function requireVendors(root: string, slugs: string[]): Promise<void> {
  const known = await listVendors(`${root}/specs`);
  const unknown = slugs.filter((slug) => !known.includes(slug));
  if (unknown.length > 0) {
    throw new UsageError(
      `No folder under specs/ is named ${unknown.join(", ")}. There is: ${known.join(", ")}.`,
    );
  }
}

function reportWritten({ vendors, orphans }: GenerationPlan): void {
  const rows = vendors.map((vendor) => [vendor.slug, count(vendor.files, "file"), describeChanges(vendor)]);
  console.log(columns(rows));
  for (const slug of orphans) {
    console.log(`${slug}  removed: specs/${slug} is gone.`);
    console.log(
      `  What is on the registry stays there; tell its users: npm deprecate "@guestlist/${slug}" "No longer maintained."`,
    );
  }
  const changed = vendors.filter(({ changes }) => changes.length > 0);
  const manifests = changed.some(({ changes }) =>
    changes.some(({ path, kind }) => path === "package.json" && kind === "missing"),
  );
  if (manifests || orphans.length > 0)
    console.log('Run "pnpm install" to record the change of packages in pnpm-lock.yaml.');
  console.log(emphasise(summarise(changed, orphans)));
}

function summarise(changed: VendorPlan[], orphans: string[]): string {
  const written = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  const parts = [
    ...(written === 0 ? [] : [`${count(written, "file")} changed in ${count(changed.length, "package")}`]),
    ...(orphans.length === 0 ? [] : [`${count(orphans.length, "package")} removed`]),
  ];
  return `${parts.join(", ") || "Nothing changed"}.`;
}

function describeChanges({ changes }: VendorPlan): string {
  if (changes.length === 0) return "unchanged";
  const verbs = { missing: "added", different: "updated", extra: "removed" };
  return changes.map(({ path, kind }) => `${verbs[kind]} ${path}`).join(", ");
}

export function reportCheck({ vendors, orphans }: GenerationPlan): number {
  const outdated = vendors.filter(({ changes }) => changes.length > 0);
  for (const { slug, changes } of outdated) {
    for (const { path, kind } of changes) {
      printError(`packages/${slug}/${path} is ${kind}; mend it with: pnpm generate ${slug}`);
    }
  }
  for (const slug of orphans) printError(`packages/${slug} has no spec; remove it with: pnpm generate`);
  if (outdated.length > 0 || orphans.length > 0) return 1;
  console.log(`${count(vendors.length, "package")} up to date.`);
  return 0;
}
