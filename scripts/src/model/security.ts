import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "../openapi.ts";
import { resolve } from "../openapi.ts";
import { camelCase } from "./naming.ts";
import type { Credential } from "./vendor.ts";

/**
 * What a client must be given to authenticate. Schemes that come to the same (two kinds of tokens that are both sent as a
 * bearer token) are one credential; mutual TLS is none, since the certificate is the runtime's affair.
 */
export class Security {
  /** By what carries them and the options that they are given in. */
  readonly #credentials = new Map<string, Credential>();
  readonly #credentialOf = new Map<string, Credential>();

  constructor(document: OpenApiDocument, required: SecurityRequirement[]) {
    const used = new Set(required.flatMap((requirement) => Object.keys(requirement)));
    for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
      if (used.has(name)) this.#add(name, resolve<SecurityScheme>(document, scheme));
    }
  }

  get credentials(): Credential[] {
    return [...this.#credentials.values()];
  }

  /**
   * `[{ a: [], b: [] }, { c: [] }]` → `[["a", "b"], ["c"]]`. An empty alternative means that none is needed. It is the
   * last, since the runtime takes the first for which it has all credentials.
   */
  alternatives(requirements: SecurityRequirement[]): string[][] {
    const alternatives = requirements.map((requirement) => [
      ...new Set(Object.keys(requirement).flatMap((name) => this.#credentialOf.get(name)?.scheme ?? [])),
    ]);
    const distinct = new Map(alternatives.map((alternative) => [alternative.join(" "), alternative]));
    return [...distinct.values()].sort((one, other) => Number(one.length === 0) - Number(other.length === 0));
  }

  #add(name: string, scheme: SecurityScheme): void {
    const credential = toCredential(name, scheme);
    if (credential === undefined) return;
    const key = `${carrier(credential)} ${credential.options.join()}`;
    const twin = this.#credentials.get(key);
    this.#credentialOf.set(name, twin ?? credential);
    if (twin) return;
    this.#credentials.set(key, scheme["x-client-option"] ? credential : this.#withOwnOptions(credential));
  }

  /** Where another credential has the usual options already, the scheme names those of this one. */
  #withOwnOptions(credential: Credential): Credential {
    const { kind, scheme, options } = credential;
    const taken = this.credentials.flatMap((other) => (other.kind === kind ? other.options : []));
    if (!options.some((option) => taken.includes(option))) return credential;
    const own = camelCase(scheme);
    const isEnough = options.length === 1 && !taken.includes(own);
    return {
      ...credential,
      options: isEnough ? [own] : options.map((option) => camelCase(`${scheme}-${option}`)),
    };
  }
}

/** What carries a credential in a request, and where it comes from. */
function carrier(credential: Credential): string {
  switch (credential.kind) {
    case "apiKey": {
      const name = credential.in === "header" ? credential.name.toLowerCase() : credential.name;
      return `${credential.in} ${name}`;
    }
    case "clientCredentials":
      return `token of ${credential.tokenUrl}`;
    default:
      return credential.kind;
  }
}

function toCredential(scheme: string, declared: SecurityScheme): Credential | undefined {
  const shared = { scheme, description: declared.description ?? "" };
  const named = [declared["x-client-option"] ?? []].flat();
  const options = (...usual: string[]) => (named.length > 0 ? named : usual);
  switch (declared.type) {
    case "apiKey":
      return { ...shared, kind: "apiKey", in: declared.in, name: declared.name, options: options("apiKey") };
    case "http":
      return declared.scheme.toLowerCase() === "basic"
        ? { ...shared, kind: "basic", options: options("username", "password") }
        : { ...shared, kind: "bearer", options: options("accessToken") };
    case "oauth2": {
      const flow = declared.flows.clientCredentials;
      if (flow?.tokenUrl === undefined) return { ...shared, kind: "bearer", options: options("accessToken") };
      const scopes = Object.keys(flow.scopes ?? {});
      const pair = options("clientId", "clientSecret");
      return { ...shared, kind: "clientCredentials", tokenUrl: flow.tokenUrl, scopes, options: pair };
    }
    case "openIdConnect":
      return { ...shared, kind: "bearer", options: options("accessToken") };
    case "mutualTLS":
      return undefined;
  }
}
