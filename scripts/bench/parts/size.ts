import { join } from "node:path";
import { listVendors } from "../../src/load/list-vendors.ts";
import { loadSpec } from "../../src/load/load-spec.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import { bundleSize } from "../bundle/bundle-size.ts";
import { operationCost } from "../bundle/operation-cost.ts";
import { clientProgram, functionProgram } from "../bundle/vendor-programs.ts";

export const title =
  "The bytes of a program for browsers that makes one typed POST, minified and gzipped, with all it imports";

export async function run(packages: string): Promise<string[][]> {
  const rows = [["one call with", "client", "function", "a further operation"]];
  const specs = join(packages, "../specs");
  for (const slug of await listVendors(specs)) {
    const vendor = buildVendor(await loadSpec(specs, slug));
    const folder = join(packages, slug);
    rows.push([
      vendor.packageName,
      bytes(await bundleSize(clientProgram(vendor, folder))),
      bytes(await bundleSize(functionProgram(vendor, folder))),
      bytes(await operationCost(vendor)),
    ]);
  }
  for (const [name, program] of Object.entries(others)) rows.push([name, bytes(await bundleSize(program))]);
  return rows;
}

const call = `{ headers: { "X-Api-Key": "key" }, body: { users: [{ email: "jane@example.com" }] } }`;
const others = {
  "openapi-fetch": `import createClient from "openapi-fetch";
    await createClient({ baseUrl: "https://acme.test" }).POST("/users/invite", ${call});`,
  "hey-api": `import { createClient } from "@hey-api/client-fetch";
    await createClient({ baseUrl: "https://acme.test" }).post({ url: "/users/invite", ...${call} });`,
};

function bytes(count: number): string {
  return Math.round(count).toLocaleString("en");
}
