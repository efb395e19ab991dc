import { resolveIn } from "../../document/resolve.ts";
import { isNode, type Node } from "../../document/walk.ts";
import { camelCase } from "../../model/naming.ts";
import { commonClientOptions } from "../../rules/reserved-names.ts";

/** Leaves only security schemes that exist and that a client knows, and gives each credential an option of its own. */
export function mendSecurity(document: Node): void {
  const components = isNode(document["components"]) ? document["components"] : {};
  const schemes = isNode(components["securitySchemes"]) ? components["securitySchemes"] : {};
  for (const [name, scheme] of Object.entries(schemes)) {
    const resolved = isNode(scheme) ? resolveIn(document, scheme) : {};
    if (!isKnown(resolved)) delete schemes[name];
    else if (resolved["type"] === "http") mendHttpScheme(resolved);
    else if (resolved["type"] === "oauth2") mendFlows(resolved, document);
  }
  nameOptions(document, schemes);
  const owners = [document, ...operationNodes(document)];
  for (const owner of owners) {
    if (!Array.isArray(owner["security"])) continue;
    owner["security"] = owner["security"].map((requirement: unknown) =>
      Object.fromEntries(
        Object.entries(Object(requirement)).filter(([name]) => Object.hasOwn(schemes, name)),
      ),
    );
  }
}

/** Whether a client knows what to do with a scheme. */
function isKnown({ type, in: location }: Node): boolean {
  if (type === "apiKey") return /^(header|query|cookie)$/.test(String(location));
  return type === "http" || type === "oauth2" || type === "openIdConnect" || type === "mutualTLS";
}

/** Tokens come from an absolute address; without one the client is given a token. */
function mendFlows(scheme: Node, document: Node): void {
  const flows = isNode(scheme["flows"]) ? scheme["flows"] : {};
  scheme["flows"] = flows;
  const base: unknown = Object(Object(document["servers"])[0]).url;
  for (const [name, flow] of Object.entries(flows)) {
    const { tokenUrl } = Object(flow);
    if (typeof tokenUrl === "string" && /^https?:\/\//i.test(tokenUrl)) continue;
    const isResolvable =
      typeof base === "string" && !base.includes("{") && URL.canParse(String(tokenUrl), base);
    if (typeof tokenUrl === "string" && isResolvable) Object(flow).tokenUrl = new URL(tokenUrl, base).href;
    else delete flows[name];
  }
}

/** Schemes of HTTP that a client can't compute are given whole: `Digest username="jane", …`. */
function mendHttpScheme(scheme: Node): void {
  const name = String(scheme["scheme"]);
  if (/^(basic|bearer)$/i.test(name)) return;
  Object.assign(scheme, { type: "apiKey", in: "header", name: "Authorization" });
  scheme["description"] ??= `The whole header, which begins with \`${name}\`.`;
}

/** Two API keys, or two user names, are two options: named after their schemes where there are several. */
function nameOptions(document: Node, schemes: Node): void {
  const foreign = new Set<string>([...commonClientOptions, ...serverOptions(document)]);
  const taken = new Set(foreign);
  const resolved = Object.entries(schemes).map(([name, scheme]) => ({
    name,
    scheme: resolveIn(document, Object(scheme)),
  }));
  for (const { name, scheme } of resolved) {
    if (scheme["x-client-option"] !== undefined) continue;
    const usual = usualOptions(scheme);
    if (usual[0] === "accessToken" && !foreign.has("accessToken")) continue; // tokens of all kinds are one credential
    const isAlone = resolved.every((other) => other.scheme === scheme || !isRival(other.scheme, scheme));
    if (isAlone && usual.every((option) => !taken.has(option))) {
      for (const option of usual) taken.add(option);
      continue;
    }
    const stem = camelCase(name) || "credential";
    const options = usual.map((option) =>
      free(usual.length === 1 ? stem : stem + option.charAt(0).toUpperCase() + option.slice(1), taken),
    );
    scheme["x-client-option"] = options;
    for (const option of options) taken.add(option);
  }
}

function usualOptions(scheme: Node): string[] {
  if (scheme["type"] === "apiKey") return ["apiKey"];
  if (scheme["type"] === "http" && String(scheme["scheme"]).toLowerCase() === "basic")
    return ["username", "password"];
  const flows = isNode(scheme["flows"]) ? scheme["flows"] : {};
  return isNode(flows["clientCredentials"]) ? ["clientId", "clientSecret"] : ["accessToken"];
}

/** Whether two schemes would be given by the same option although they are sent in different ways. */
function isRival(one: Node, other: Node): boolean {
  const [option] = usualOptions(one);
  return option !== "accessToken" && option === usualOptions(other)[0];
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let option = /^[a-z_$]/i.test(wanted) ? wanted : `key${wanted}`;
  while (taken.has(option)) option += "Credential";
  return option;
}

function serverOptions(document: Node): string[] {
  const [server] = Array.isArray(document["servers"]) ? document["servers"] : [];
  const variables = isNode(server) && isNode(server["variables"]) ? server["variables"] : {};
  return Object.keys(variables).map(camelCase);
}

function operationNodes(document: Node): Node[] {
  const paths = isNode(document["paths"]) ? document["paths"] : {};
  return Object.values(paths).flatMap((item) => (isNode(item) ? Object.values(item).filter(isNode) : []));
}
