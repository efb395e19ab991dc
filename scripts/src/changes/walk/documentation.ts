import type { Vendor } from "../../model/vendor.ts";
import type { VendorPair } from "./operations.ts";
import type { Recorder } from "./recorder.ts";
import { clientSpot } from "./security.ts";

/** What the package's README and comments take from the head of the spec. */
const parts: { what: string; at: string[]; read: (vendor: Vendor) => unknown }[] = [
  { what: "title", at: ["info", "title"], read: ({ title }) => title },
  { what: "description", at: ["info", "description"], read: ({ description }) => description },
  { what: "link to the vendor's documentation", at: ["externalDocs"], read: ({ docsUrl }) => docsUrl },
  { what: "list of tags", at: ["tags"], read: ({ tags }) => tags },
  { what: "list of gaps", at: ["x-gaps"], read: ({ gaps }) => gaps },
  { what: "statement of coverage", at: ["x-coverage"], read: ({ coverage }) => coverage },
  { what: "description of the server", at: ["servers", "0"], read: ({ server }) => server.description },
];

export function compareDocumentation({ before, after }: VendorPair, recorder: Recorder): void {
  for (const { what, at, read } of parts) {
    if (JSON.stringify(read(before.vendor)) === JSON.stringify(read(after.vendor))) continue;
    recorder.add("docs", { ...clientSpot, at }, `The ${what} changed.`, {
      isGone: read(after.vendor) === undefined,
    });
  }
}
