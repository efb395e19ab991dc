import type { Location, Oas3Rule } from "@redocly/openapi-core";
import type { SecurityScheme } from "../openapi.ts";
import { type Finding, report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { listed, quote } from "./show.ts";

interface Requirement {
  scheme: string;
  scope?: string;
  location: Location;
}

/** It is said for every operation which credentials it needs, by schemes and scopes that exist. */
export const security: Oas3Rule = () => {
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
        for (const requirement of requirements.values()) {
          const finding = check(requirement, schemes);
          if (finding) report(context, requirement.location, finding);
        }
      },
    },
  };
};

function check(
  { scheme, scope }: Requirement,
  schemes: ReadonlyMap<string, SecurityScheme>,
): Finding | undefined {
  const definition = schemes.get(scheme);
  if (scope === undefined)
    return definition ? undefined : undefinedName(scheme, "security scheme", [...schemes.keys()]);
  const scopes = definition && scopesOf(definition);
  if (!scopes || scopes.includes(scope)) return undefined;
  return undefinedName(scope, `scope of ${quote(scheme)}`, scopes);
}

function undefinedName(name: string, what: string, defined: readonly string[]): Finding {
  const meant = nearest(name, defined);
  return {
    found: quote(name),
    expected: defined.length > 0 ? `a ${what}: ${listed(defined)}` : `a ${what} that is defined`,
    mend: meant
      ? `Correct it to ${quote(meant)}, or define it.`
      : `Define the ${what}, or remove the requirement.`,
  };
}

/** The scopes of an OAuth 2.0 scheme; nothing for schemes whose scopes are not listed anywhere. */
function scopesOf(scheme: SecurityScheme): string[] | undefined {
  if (scheme.type !== "oauth2") return undefined;
  return Object.values(scheme.flows).flatMap((flow) => Object.keys(flow.scopes ?? {}));
}
