import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listVendors } from "../../src/load/list-vendors.ts";
import { SpecError } from "../../src/spec-problem.ts";

let root: string;
let specsFolder: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "guestlist-"));
  specsFolder = path.join(root, "specs");
  await mkdir(specsFolder);
});

afterEach(() => rm(root, { recursive: true }));

test("the folders are the vendors, sorted", async () => {
  await makeVendors("smartdocumentor", "atomicwork", "two-words");
  await writeFile(path.join(specsFolder, "README.md"), "How to write a spec\n");
  await mkdir(path.join(specsFolder, ".cache"));
  expect(await listVendors(specsFolder)).toEqual(["atomicwork", "smartdocumentor", "two-words"]);
});

const pattern =
  "a name for an npm package and for variables: lower-case letters and digits, a letter first, words joined by " +
  "single hyphens, no reserved word";

test.each([
  ["AcmeCorp", pattern, "Rename the folder to `acme-corp`."],
  ["acme corp", pattern, "Rename the folder to `acme-corp`."],
  ["1password", pattern, "Rename the folder."],
  ["acme_corp", pattern, "Rename the folder to `acme-corp`."],
  ["node_modules", pattern, "Rename the folder to `node-modules`."],
  ["acme--corp", pattern, "Rename the folder to `acme-corp`."],
  ["delete", pattern, "Rename the folder."],
  ["a".repeat(120), pattern, `Rename the folder to \`${"a".repeat(59)}…\`.`],
  [
    "client-runtime",
    "a name other than those of the shared packages, `client-runtime` and `shared-types`",
    "Rename the folder to the vendor's own name.",
  ],
])("a folder %s is no vendor", async (slug, expected, mend) => {
  await makeVendors("acme", slug);
  const [problem, ...others] = await problemsOfListing();
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: `specs/${slug}`,
    pointer: "#/",
    rule: "vendor-slug",
    expected,
    mend,
  });
});

test("a spec beside the folders is told, since nothing would read it", async () => {
  await writeFile(path.join(specsFolder, "acme.yaml"), "openapi: 3.1.0\n");
  expect(await problemsOfListing()).toEqual([
    {
      file: "specs/acme.yaml",
      pointer: "#/",
      rule: "specs-folder",
      found: "`acme.yaml`",
      expected: "a folder for each vendor",
      mend: "Move the file to `specs/acme/openapi.yaml`.",
    },
  ]);
});

test("all wrong folders are told at once, sorted", async () => {
  await makeVendors("Beta", "Alpha");
  expect((await problemsOfListing()).map(({ file }) => file)).toEqual(["specs/Alpha", "specs/Beta"]);
});

test("no specs folder", async () => {
  await rm(specsFolder, { recursive: true });
  expect(await problemsOfListing()).toEqual([
    {
      file: "specs",
      pointer: "#/",
      rule: "specs-folder",
      found: "no folder that can be read (ENOENT)",
      expected: "a folder that holds a folder for each vendor",
      mend: "Create the folder `specs` with a folder for each vendor.",
    },
  ]);
});

async function makeVendors(...slugs: string[]): Promise<void> {
  for (const slug of slugs) await mkdir(path.join(specsFolder, slug));
}

async function problemsOfListing() {
  const error = await listVendors(specsFolder).catch((reason: unknown) => reason);
  if (error instanceof SpecError) return error.problems;
  throw new Error(`Expected a SpecError, got ${JSON.stringify(error)}`);
}
