import type { Vendor } from "../../src/model/vendor.ts";
import { bundleSize } from "./bundle-size.ts";
import { clientProgram } from "./vendor-programs.ts";
import { withWrittenPackage } from "./written-package.ts";

/** The bytes that a further operation adds to a program with the whole client: the mean of a vendor's second half. */
export async function operationCost(vendor: Vendor): Promise<number> {
  const { operations } = vendor;
  const half = operations.slice(0, Math.ceil(operations.length / 2));
  const size = (operations: Vendor["operations"]) => {
    const part = { ...vendor, operations };
    // The same call in both, so that they differ by the operations alone.
    const called = { ...vendor, operations: half };
    return withWrittenPackage(part, (folder) => bundleSize(clientProgram(called, folder)));
  };
  return ((await size(operations)) - (await size(half))) / (operations.length - half.length);
}
