import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { listVendors } from "../src/load/list-vendors.ts";

const scripts = resolve(import.meta.dirname, "..");
const vendors = await listVendors(join(scripts, "../specs"));

/** The texts of all files in a folder. */
async function texts(folder: string): Promise<string[]> {
  const entries = await readdir(join(scripts, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
}

test("turbo runs these tests when a vendor changes that they name as an example, and knows no other", async () => {
  const named = (await Promise.all(["test", "bench"].map(texts))).flat().join("\n");
  const inputs = await readFile(join(scripts, "turbo.json"), "utf8");
  const examples = vendors.filter((slug) => new RegExp(`(packages|specs|@guestlist)/${slug}\\b`).test(named));
  expect(vendors.filter((slug) => new RegExp(`packages/\\{.*\\b${slug}\\b.*\\}/src`).test(inputs))).toEqual(
    examples,
  );
  expect(vendors.filter((slug) => new RegExp(`specs/\\{.*\\b${slug}\\b.*\\}/`).test(inputs))).toEqual(
    examples,
  );
});
