import type { Oas3Rule } from "@redocly/openapi-core";
import type { OAuthFlow } from "../openapi.ts";
import { report } from "./finding.ts";
import { quote, show } from "./show.ts";
import { isWebAddress } from "./web-address.ts";

const addresses = ["authorizationUrl", "tokenUrl", "refreshUrl"] as const;

/** Credentials go where they can go: to headers, parameters and token addresses that exist. */
export const securityScheme: Oas3Rule = () => ({
  SecurityScheme(scheme, context) {
    if (scheme.type === "apiKey" && !/^[A-Za-z0-9!#$%&'*+.^_|~-]+$/.test(scheme.name)) {
      report(context, context.location.child("name"), {
        found: show(scheme.name),
        expected: "the name of a header, a query parameter or a cookie",
        mend: "Correct the name to what the vendor reads.",
      });
    }
    if (scheme.type !== "oauth2") return;
    for (const [name, flow] of Object.entries<OAuthFlow & { refreshUrl?: string }>(scheme.flows)) {
      for (const member of addresses) {
        const address = flow[member];
        if (address === undefined || isWebAddress(address)) continue;
        report(context, context.location.child(["flows", name, member]), {
          found: quote(address),
          expected: "an absolute address with `https://` or `http://`",
          mend: "Correct the address.",
        });
      }
    }
  },
});
