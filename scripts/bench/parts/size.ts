import { join } from "node:path";
import { listVendors } from "../../src/load/list-vendors.ts";
import { loadSpec } from "../../src/load/load-spec.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import { bundleSize } from "../bundle/bundle-size.ts";
import { operationCost } from "../bundle/operation-cost.ts";
import { clientProgram, functionProgram } from "../bundle/vendor-programs.ts";

/** The bytes of programs that make one typed POST, and what a further operation adds to a client. */
export async function benchSize(root: string): Promise<string[][]> {
  const rows = [["one call with", "client", "function", "a further operation"]];
  for (const slug of await listVendors(join(root, "specs"))) {
    const vendor = buildVendor(await loadSpec(join(root, "specs"), slug));
    const folder = join(root, "packages", slug);
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
