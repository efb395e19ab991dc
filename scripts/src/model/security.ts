import type { OpenApiDocument, SecurityRequirement, SecurityScheme } from "../openapi.ts";
import { resolve } from "../openapi.ts";
import type { Credential } from "./vendor.ts";

/**
 * What a client must be given to authenticate. Schemes that come to the same (an API key and an OAuth token that are both
 * sent as a bearer token) are one credential; mutual TLS is none, since the certificate is the runtime's affair.
 */
export class Security {
  readonly credentials: Credential[] = [];
  readonly #credentialOf = new Map<string, Credential | undefined>();

  constructor(document: OpenApiDocument, required: SecurityRequirement[]) {
    const used = new Set(required.flatMap((requirement) => Object.keys(requirement)));
    for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
      if (used.has(name)) this.#add(name, resolve<SecurityScheme>(document, scheme));
    }
  }

  /** `[{ a: [], b: [] }, { c: [] }]` → `[["a", "b"], ["c"]]`; an empty alternative means that none is needed. */
  alternatives(requirements: SecurityRequirement[]): string[][] {
    const alternatives = requirements.map((requirement) => [
      ...new Set(Object.keys(requirement).flatMap((name) => this.#credentialOf.get(name)?.scheme ?? [])),
    ]);
    const distinct = new Map(alternatives.map((alternative) => [alternative.join(" "), alternative]));
    return [...distinct.values()];
  }

  #add(name: string, scheme: SecurityScheme): void {
    const credential = toCredential(name, scheme);
    const twin = this.credentials.find((other) => credential && sameOptions(other, credential));
    if (credential && !twin) this.credentials.push(credential);
    this.#credentialOf.set(name, twin ?? credential);
  }
}

function sameOptions(one: Credential, other: Credential): boolean {
  return one.kind === other.kind && one.options.join() === other.options.join();
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
