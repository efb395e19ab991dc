import type { Location, Oas3Rule } from "@redocly/openapi-core";
import type { SecurityScheme } from "../openapi.ts";
import { report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { listed, quote } from "./show.ts";

interface Requirement {
  scheme: string;
  scope?: string;
  location: Location;
}

/** It is said for every operation which credentials it needs, by schemes and scopes that exist. */
export const securityDefined: Oas3Rule = () => {
  const schemes = new Map<string, SecurityScheme>();
  const requirements = new Map<string, Requirement>();
  const unsecured: Location[] = [];
  return {
    NamedSecuritySchemes: {
      SecurityScheme(scheme, { key }) {
        schemes.set(String(key), scheme as SecurityScheme);
      },
    },
    SecurityRequirement(requirement, { location }) {
      for (const [scheme, scopes] of Object.entries(requirement)) {
        const key = JSON.stringify(scheme);
        if (!requirements.has(key)) requirements.set(key, { scheme, location: location.child(scheme).key() });
        for (const [index, scope] of scopes.entries()) {
          const scopeKey = JSON.stringify([scheme, scope]);
          if (requirements.has(scopeKey)) continue;
          requirements.set(scopeKey, { scheme, scope, location: location.child([scheme, index]) });
        }
      }
    },
    Operation({ security }, { location }) {
      if (!security) unsecured.push(location);
    },
    Root: {
      leave(root, context) {
        const [firstUnsecured] = unsecured;
        if (!root.security && firstUnsecured) {
          report(context, context.location.key(), {
            found: `no \`security\` on the root, and none on ${unsecured.length} operations`,
            expected:
              "`security` on the root, with the credentials that operations need unless they say otherwise",
            mend: "Add `security` with a list of alternatives, or `security: []` if the API needs no credentials.",
          });
        }
        for (const { scheme, scope, location } of requirements.values()) {
          const definition = schemes.get(scheme);
          const names = definition ? scopesOf(definition) : [...schemes.keys()];
          const name = scope ?? scheme;
          if (
            definition
              ? scope === undefined || names === undefined || names.includes(scope)
              : scope !== undefined
          )
            continue;
          const meant = nearest(name, names ?? []);
          const what = definition ? `scope of ${quote(scheme)}` : "security scheme";
          report(context, location, {
            found: quote(name),
            expected: names?.length ? `a ${what}: ${listed(names)}` : `a ${what} that is defined`,
            mend: meant
              ? `Correct it to ${quote(meant)}, or define it.`
              : `Define the ${what}, or remove the requirement.`,
          });
        }
      },
    },
  };
};

/** The scopes of an OAuth 2.0 scheme; nothing for schemes whose scopes are not listed anywhere. */
function scopesOf(scheme: SecurityScheme): string[] | undefined {
  if (scheme.type !== "oauth2") return undefined;
  return Object.values(scheme.flows).flatMap((flow) => Object.keys(flow.scopes ?? {}));
}
