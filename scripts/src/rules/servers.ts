import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { ServerObject } from "../openapi.ts";
import { type Finding, report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { listed, quote, show } from "./show.ts";

type Complaint = [path: string[], finding: Finding];

/** The root names the servers, by addresses that a client can complete. */
export const servers: Oas3Rule = () => ({
  Root(root, context) {
    if (root.servers && root.servers.length > 0) return;
    report(context, root.servers ? context.location.child("servers") : context.location.key(), {
      found: root.servers ? "an empty list" : "no `servers`",
      expected: "at least one server, the address that requests go to",
      mend: "Add `servers` with the `url` of the vendor's API.",
    });
  },
  PathItem: refuseServers,
  Operation: refuseServers,
  Server(server, context) {
    const [path, finding] = checkVariables(server) ?? checkAddress(server) ?? [];
    if (path && finding) report(context, context.location.child(path), finding);
  },
});

/** A client has one base address; operations that live elsewhere would be sent to the wrong host. */
function refuseServers(node: { servers?: unknown }, context: UserContext): void {
  if (node.servers === undefined) return;
  report(context, context.location.child("servers").key(), {
    found: "`servers` below the root",
    expected: "one set of servers for all operations, on the root",
    mend: "Move the operations of another server to a vendor of their own, and remove `servers` here.",
  });
}

function checkVariables({ url, variables = {} }: ServerObject): Complaint | undefined {
  const names = Array.from(url.matchAll(/\{([^{}]*)\}/g), ([, name = ""]) => name);
  const unused = Object.keys(variables).filter((name) => !names.includes(name));
  const undeclared = names.find((name) => !Object.hasOwn(variables, name));
  if (undeclared !== undefined) {
    const meant = unused.length === 1 ? unused[0] : nearest(undeclared, unused);
    const finding = {
      found: `no variable ${quote(undeclared)}${unused.length > 0 ? `, but ${listed(unused)}` : ""}`,
      expected: `an entry in \`variables\` for every name between braces in ${quote(url)}`,
      mend: meant
        ? `Rename the variable ${quote(meant)} to ${quote(undeclared)}, or correct the address.`
        : `Add ${quote(undeclared)} to \`variables\`, with a default and a description.`,
    };
    return [["url"], finding];
  }
  const [extra] = unused;
  if (extra !== undefined) {
    const expected = `only variables that ${quote(url)} has between braces`;
    return [
      ["variables", extra],
      { found: quote(extra), expected, mend: "Remove the variable, or use it in the address." },
    ];
  }
  for (const [name, { default: preset, enum: values }] of Object.entries(variables)) {
    if (values && !values.includes(preset)) {
      const expected =
        values.length > 0 ? `one of the values ${listed(values)}` : "at least one value in `enum`";
      const mend =
        values.length > 0 ? "Make one of the values the default." : "List the values, or remove `enum`.";
      return [
        ["variables", name, values.length > 0 ? "default" : "enum"],
        { found: show(preset), expected, mend },
      ];
    }
  }
  return undefined;
}

function checkAddress({ url }: ServerObject): Complaint | undefined {
  const completed = url.replace(/\{[^{}]*\}/g, "x");
  if (/^https?:\/\/[^\s?#<>"'`\\*{}]+$/.test(completed) && URL.canParse(completed)) {
    if (!url.endsWith("/")) return undefined;
    const mend = `Write ${quote(url.replace(/\/+$/, ""))}.`;
    return [
      ["url"],
      { found: quote(url), expected: "an address without a slash at its end; paths begin with one", mend },
    ];
  }
  const expected = "an absolute address with `https://` or `http://`, without query and fragment";
  return [
    ["url"],
    { found: quote(url), expected, mend: "Write the address as the vendor's documentation has it." },
  ];
}
