import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { camelCase } from "../model/naming.ts";
import type { SecurityScheme } from "../openapi.ts";
import { type Finding, report } from "./finding.ts";
import { commonClientOptions } from "./reserved-names.ts";
import { listed, quote, show } from "./show.ts";

const extension = "x-client-option";

/** The options that a spec adds to its client have names that work, and no two kinds of them share one. */
export const clientOption: Oas3Rule = () => {
  const owners = new Map<string, string>();
  const check = (option: string, owner: string): Finding | undefined => {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(option)) {
      const mend = `Rename it to ${quote(camelCase(option) || "workspaceId")}.`;
      return { found: quote(option), expected: "a name in camel case, such as `workspaceId`", mend };
    }
    if (commonClientOptions.has(option)) {
      const expected = `a name other than the options of every client: ${listed([...commonClientOptions])}`;
      return { found: quote(option), expected, mend: "Rename it to what the vendor calls it." };
    }
    const other = owners.get(option);
    owners.set(option, owner);
    if (other === undefined || other === owner) return undefined;
    const expected = `a name that is not taken, as this one is by a ${other}`;
    return { found: `${quote(option)} for a ${owner}`, expected, mend: "Rename one of the two options." };
  };
  return {
    ServerVariable(_variable, context) {
      const finding = check(camelCase(String(context.key)), "server variable");
      if (finding) report(context, context.location.key(), finding);
    },
    SecurityScheme(scheme, context) {
      const value = scheme[extension];
      if (value === undefined) return;
      const location: Location = context.location.child(extension);
      const options = Array.isArray(value) ? value : [value];
      const parts = credentialParts(scheme as SecurityScheme);
      if (options.length !== parts.length || !options.every((option) => typeof option === "string")) {
        report(context, location, {
          found: show(value),
          expected:
            parts.length === 1
              ? "one name, as a text"
              : `a list of ${parts.length} names, for ${parts.join(" and ")}`,
          mend: parts.length === 1 ? "Write the name of the option." : "Name an option for each.",
        });
        return;
      }
      for (const [index, option] of options.entries()) {
        const finding = check(option, "credential");
        if (finding) report(context, Array.isArray(value) ? location.child(index) : location, finding);
      }
    },
    Parameter(parameter, context) {
      const value: unknown = Object(parameter)[extension];
      if (value === undefined) return;
      if (parameter.name in Object.prototype) {
        report(context, context.location.child(extension), {
          found: `an option for the parameter ${quote(parameter.name)}`,
          expected: "a parameter whose name is not that of a member of every object",
          mend: `Remove \`${extension}\`, so that each call says the value.`,
        });
        return;
      }
      const finding =
        typeof value === "string"
          ? check(value, "parameter")
          : {
              found: show(value),
              expected: "the name of the option, as a text",
              mend: "Write the name of the option.",
            };
      if (finding) report(context, context.location.child(extension), finding);
    },
  };
};

/** What a user has to give for a scheme. */
function credentialParts(scheme: SecurityScheme): string[] {
  if (scheme.type === "http" && scheme.scheme.toLowerCase() === "basic") return ["user name", "password"];
  if (scheme.type === "oauth2" && scheme.flows.clientCredentials) return ["client id", "client secret"];
  return ["the credential"];
}
