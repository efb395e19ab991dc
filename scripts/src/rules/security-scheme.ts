import type { Oas3Rule } from "@redocly/openapi-core";
import type { OAuthFlow, SecurityScheme } from "../openapi.ts";
import { type Finding, report } from "./finding.ts";
import { quote, show } from "./show.ts";
import { isWebAddress } from "./web-address.ts";
import { isHeaderName } from "./wire-names.ts";

const addresses = ["authorizationUrl", "tokenUrl", "refreshUrl"] as const;

/** Credentials are of kinds that the runtime can send, to headers, parameters and token addresses that exist. */
export const securityScheme: Oas3Rule = () => ({
  SecurityScheme(scheme, context) {
    const [path, finding] = check(scheme as SecurityScheme) ?? [];
    if (path && finding) report(context, context.location.child(path), finding);
  },
});

function check(scheme: SecurityScheme): [path: string[], finding: Finding] | undefined {
  switch (scheme.type) {
    case "apiKey": {
      if (isHeaderName(scheme.name)) return undefined; // query parameters and cookies have no other names in practice
      const expected = "the name of a header, a query parameter or a cookie";
      return [
        ["name"],
        { found: show(scheme.name), expected, mend: "Correct the name to what the vendor reads." },
      ];
    }
    case "http": {
      if (["basic", "bearer"].includes(scheme.scheme.toLowerCase())) return undefined;
      const expected = "`basic` or `bearer`, the two that the runtime can send";
      return [["scheme"], { found: show(scheme.scheme), expected, mend: "Describe another way to sign in." }];
    }
    case "oauth2":
      return checkFlows(scheme.flows);
    case "openIdConnect":
      return checkAddress(["openIdConnectUrl"], scheme.openIdConnectUrl);
    case "mutualTLS": {
      const expected = "a credential that a request carries; certificates belong to the connection";
      return [
        ["type"],
        { found: "`mutualTLS`", expected, mend: "Remove the scheme, and say so in `info.description`." },
      ];
    }
  }
}

function checkFlows(flows: Record<string, OAuthFlow & { refreshUrl?: string }>) {
  for (const [name, flow] of Object.entries(flows)) {
    for (const member of addresses) {
      const complaint = checkAddress(["flows", name, member], flow[member]);
      if (complaint) return complaint;
    }
  }
  return undefined;
}

function checkAddress(
  path: string[],
  address: string | undefined,
): [path: string[], finding: Finding] | undefined {
  if (address === undefined || isWebAddress(address)) return undefined;
  const expected = "an absolute address with `https://` or `http://`";
  return [path, { found: quote(address), expected, mend: "Correct the address." }];
}
