import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { reservedWords } from "../rules/reserved-names.ts";
import { quote } from "../rules/show.ts";
import { SpecError, type SpecProblem } from "../spec-problem.ts";

/** Packages of this repository that are no vendor's. A vendor with such a slug would overwrite them. */
const ownPackages = new Set(["client-runtime", "shared-types"]);

/** Part of a package name and, in other spellings, of identifiers. */
const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longestSlug = 100; // npm allows 214 characters for the whole name

/** The vendors that have a spec, by slug, sorted: the folders in the specs folder. */
export async function listVendors(specsFolder: string): Promise<string[]> {
  const folderName = path.basename(path.resolve(specsFolder));
  const entries = (await readEntries(specsFolder, folderName)).filter((entry) => !entry.name.startsWith("."));
  const problems = entries.flatMap((entry) => problemWith(entry, folderName) ?? []);
  if (problems.length > 0) throw new SpecError(problems.sort((a, b) => (a.file < b.file ? -1 : 1)));
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readEntries(specsFolder: string, folderName: string): Promise<Dirent[]> {
  try {
    return await readdir(specsFolder, { withFileTypes: true });
  } catch (error) {
    throw new SpecError([
      {
        file: folderName,
        pointer: "#/",
        rule: "specs-folder",
        found: `no folder that can be read (${(error as NodeJS.ErrnoException).code})`,
        expected: "a folder that holds a folder for each vendor",
        mend: `Create the folder ${quote(folderName)} with a folder for each vendor.`,
      },
    ]);
  }
}

function problemWith(entry: Dirent, folderName: string): SpecProblem | undefined {
  const place = { file: `${folderName}/${entry.name}`, pointer: "#/", found: quote(entry.name) };
  if (!entry.isDirectory()) {
    if (!/\.(ya?ml|json)$/.test(entry.name)) return undefined; // a README does no harm
    const slug = path.parse(entry.name).name;
    return {
      ...place,
      rule: "specs-folder",
      expected: "a folder for each vendor",
      mend: `Move the file to ${quote(`${folderName}/${slug}/openapi.yaml`)}.`,
    };
  }
  if (ownPackages.has(entry.name)) {
    return {
      ...place,
      rule: "vendor-slug",
      expected: `a name other than those of the shared packages, ${[...ownPackages].map(quote).join(" and ")}`,
      mend: "Rename the folder to the vendor's own name.",
    };
  }
  if (!slugPattern.test(entry.name) || entry.name.length > longestSlug || reservedWords.has(entry.name)) {
    return {
      ...place,
      rule: "vendor-slug",
      expected:
        "a name for an npm package and for variables: lower-case letters and digits, a letter first, words joined " +
        "by single hyphens, no reserved word",
      mend: `Rename the folder${suggestSlug(entry.name)}.`,
    };
  }
  return undefined;
}

function suggestSlug(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const slug = words.join("-").slice(0, longestSlug);
  return slugPattern.test(slug) && !reservedWords.has(slug) ? ` to ${quote(slug)}` : "";
}
