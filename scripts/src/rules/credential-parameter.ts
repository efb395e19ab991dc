import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { quote } from "./show.ts";

interface Carrier {
  place: string;
  name: string;
}

/** A credential is a security scheme and never a parameter as well: it would be asked for at every call. */
export const credentialParameter: Oas3Rule = () => {
  const credentials = new Map<string, string>();
  const parameters: (Carrier & { location: Location })[] = [];
  return {
    NamedSecuritySchemes: {
      SecurityScheme(scheme, { key }) {
        if (scheme.type === "apiKey")
          credentials.set(identify({ place: scheme.in, name: scheme.name }), String(key));
      },
    },
    Parameter({ in: place, name }, { location }) {
      if (place) parameters.push({ place, name, location });
    },
    Root: {
      leave(_root, context) {
        for (const { place, name, location } of parameters) {
          const scheme = credentials.get(identify({ place, name }));
          if (scheme === undefined) continue;
          report(context, location.child("name"), {
            found: `the ${place} parameter ${quote(name)}`,
            expected: `no parameter for what the security scheme ${quote(scheme)} sends`,
            mend: "Remove the parameter.",
          });
        }
      },
    },
  };
};

function identify({ place, name }: Carrier): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
