import { isNode, type Node, walk } from "../../document/walk.ts";
import { camelCase } from "../../model/naming.ts";
import { commonClientOptions } from "../../rules/reserved-names.ts";

/**
 * Makes the address of the first server absolute, by where the document came from; an address that stays unknown is left
 * out, so that whoever makes a client has to say it. Links to documentation that are no web addresses go.
 */
export function mendServers(document: Node, origin?: string): void {
  const servers = Array.isArray(document["servers"]) ? document["servers"].filter(isNode) : [];
  document["servers"] = servers
    .map((server) => withFreeVariables(mendServer(server, origin)))
    .filter(({ url }) => url !== "");
  const base = String(Object(document["servers"])[0]?.url ?? origin ?? "");
  walk(document, (node, kind) => {
    if (node["externalDocs"] !== undefined && !isWebAddress(Object(node["externalDocs"]).url))
      delete node["externalDocs"];
    if ((kind !== "operation" && kind !== "pathItem") || !Array.isArray(node["servers"])) return;
    node["servers"] = node["servers"]
      .map((server) => mendServer(server, base))
      .filter(({ url, variables }) => url !== "" && Object.values(Object(variables)).every(hasDefault));
    if (Object(node["servers"]).length === 0) delete node["servers"];
  });
}

/** Nobody is asked for the variables of an operation's own server. */
function hasDefault(variable: unknown): boolean {
  return isNode(variable) && typeof variable["default"] === "string" && variable["default"] !== "";
}

/** Variables get names whose options collide neither with each other nor with those of every client. */
function withFreeVariables(server: Node): Node {
  const taken = new Set<string>(commonClientOptions);
  let url = String(server["url"]);
  const variables = Object.entries(Object(server["variables"])).map(([name, variable]) => {
    let free = camelCase(name) === "" ? "variable" : name;
    while (taken.has(camelCase(free))) free += "Variable";
    taken.add(camelCase(free));
    url = url.replaceAll(`{${name}}`, () => `{${free}}`);
    return [free, variable];
  });
  return { ...server, url, variables: Object.fromEntries(variables) };
}

function mendServer(server: Node, origin?: string): Node {
  const url = String(server["url"]);
  const variables = isNode(server["variables"]) ? server["variables"] : {};
  const names = Array.from(url.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
  const kept = names.map((name) => [name, variables[name] ?? { default: "" }]);
  return { ...server, url: absolute(url, origin), variables: Object.fromEntries(kept) };
}

function absolute(url: string, origin?: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || url.startsWith("{")) return url;
  if (origin === undefined || !URL.canParse(url.replace(/[{}]/g, ""), origin)) return "";
  return url.includes("{") ? "" : new URL(url, origin).href;
}

function isWebAddress(url: unknown): boolean {
  return typeof url === "string" && /^https?:\/\//i.test(url) && URL.canParse(url);
}
