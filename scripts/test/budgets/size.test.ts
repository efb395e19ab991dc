import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSize } from "../../bench/bundle/bundle-size.ts";
import { operationCost } from "../../bench/bundle/operation-cost.ts";
import { functionProgram } from "../../bench/bundle/vendor-programs.ts";
import { withWrittenPackage } from "../../bench/bundle/written-package.ts";
import { syntheticSpec } from "../../bench/synthetic/synthetic-spec.ts";
import { listVendors } from "../../src/load/list-vendors.ts";
import { loadSpec } from "../../src/load/load-spec.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";

/** Bytes of a program for browsers, minified and gzipped, with all that it imports. */
const budget = 5000;
/** Bytes that a further operation may add to a program with a whole client. */
const operationBudget = 60;

const root = join(import.meta.dirname, "../../..");

test(`a client of Atomicwork with one typed POST has at most ${budget} bytes`, async () => {
  const program = `
    import { createAtomicworkClient } from ${JSON.stringify(join(root, "packages/atomicwork/src/index.ts"))};
    const client = createAtomicworkClient({ apiKey: "key", tenant: "acme" });
    await client.inviteUsers({ body: { users: [{ email: "a@b.c" }] } });`;
  expect(await bundleSize(program)).toBeLessThanOrEqual(budget);
});

test(`one function out of 1,000 operations has at most ${budget} bytes, as out of ten`, async () => {
  const size = (operations: number) => {
    const document = syntheticSpec(operations);
    const vendor = buildVendor({ slug: "synthetic", entry: "specs/synthetic/openapi.yaml", document });
    return withWrittenPackage(vendor, (folder) => bundleSize(functionProgram(vendor, folder)));
  };
  const [few, many] = [await size(10), await size(1000)];
  expect(many).toBeLessThanOrEqual(budget);
  // Nothing of the others is in it; names are spelt differently.
  expect(Math.abs(many - few)).toBeLessThan(10);
});

test(`a further operation adds at most ${operationBudget} bytes to a client`, async () => {
  const costs: Record<string, number> = {};
  for (const slug of await listVendors(join(root, "specs"))) {
    const vendor = buildVendor(await loadSpec(join(root, "specs"), slug));
    // In a small one the second half brings kinds of operations that the first lacks, which cost once.
    if (vendor.operations.length >= 50) costs[slug] = await operationCost(vendor);
  }
  console.log("bytes that a further operation adds:", costs);
  expect(Object.keys(costs)).not.toEqual([]);
  for (const [slug, cost] of Object.entries(costs)) expect(cost, slug).toBeLessThanOrEqual(operationBudget);
});
