import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { quote } from "./show.ts";
import { isWebAddress } from "./web-address.ts";

/** Every operation links to the vendor's page about it, and every link is one that a browser can follow. */
export const externalDocs: Oas3Rule = () => ({
  Operation(operation, context) {
    if (operation.externalDocs) return;
    report(context, context.location.key(), {
      found: "no `externalDocs`",
      expected: "the address of the vendor's page about this operation",
      mend: "Add `externalDocs` with the `url` of that page.",
    });
  },
  ExternalDocs({ url }, context) {
    if (isWebAddress(url)) return;
    report(context, context.location.child("url"), {
      found: quote(url),
      expected: "an absolute address with `https://` or `http://`",
      mend: "Correct the address.",
    });
  },
});
