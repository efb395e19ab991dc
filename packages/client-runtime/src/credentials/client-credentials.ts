import type { FetchFunction, Secret } from "@guestlist/shared-types";
import type { Call } from "../call.js";
import { base64 } from "./base64.js";
import type { Credential } from "./credential.js";
import { readSecret } from "./read-secret.js";

/** What an OAuth 2.0 client needs to get its tokens, or a token that the user brings instead. */
export interface ClientCredentialsConfig {
  /** Where tokens are issued. If the user moves the base URL, a token URL of the same origin moves with it. */
  readonly tokenUrl: string;
  /** The scopes to ask for. */
  readonly scopes?: readonly string[];
  readonly clientId?: Secret | undefined;
  readonly clientSecret?: Secret | undefined;
  /** A token that is used as it is; nothing is fetched then. */
  readonly accessToken?: Secret | undefined;
  /** Where the client's id and secret go: into the form or into an `Authorization: Basic` header. Default: `"body"`. */
  readonly authentication?: "body" | "basic";
}

/** Milliseconds before its expiry from which a token is not used any more. */
const margin = 30_000;

/** OAuth 2.0 client credentials (RFC 6749, 4.4); none without client id and secret, or a token. */
export function clientCredentials(config: ClientCredentialsConfig): Credential | undefined {
  const { accessToken, clientId, clientSecret } = config;
  if (!accessToken && !(clientId && clientSecret)) return;
  /** The token, or the request that is going to give it; the same for all callers. */
  let current: Promise<Token> | undefined;

  return async (call, parts) => {
    if (accessToken) {
      parts.headers["authorization"] = `Bearer ${await readSecret(accessToken)}`;
      return;
    }
    const known = current;
    if (known && (await known).expires < Date.now() && current === known) current = undefined;
    if (!current) {
      const requested = requestToken(call, config);
      current = requested;
      requested.catch(() => {
        if (current === requested) current = undefined;
      });
    }
    const used = current;
    parts.headers["authorization"] = `Bearer ${(await used).value}`;
    parts.renew = (status) => {
      if (status !== 401) return false;
      if (current === used) current = undefined;
      return !call.operation.body?.once;
    };
  };
}

interface Token {
  readonly value: string;
  /** When it is not to be used any more, in milliseconds since 1970. */
  readonly expires: number;
}

async function requestToken(call: Call, config: ClientCredentialsConfig): Promise<Token> {
  const { client } = call;
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  if (config.scopes?.length) form.set("scope", config.scopes.join(" "));
  const id = await readSecret(config.clientId as Secret); // clientCredentials has checked both
  const secret = await readSecret(config.clientSecret as Secret);
  const headers: Record<string, string> = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  };
  if (config.authentication === "basic") {
    headers["authorization"] = `Basic ${base64(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)}`;
  } else {
    form.set("client_id", id);
    form.set("client_secret", secret);
  }
  const url = tokenUrlFor(config.tokenUrl, call.config.baseUrl, client.baseUrl);
  return readToken(client.fetch ?? fetch, url, {
    method: "POST",
    headers,
    body: form.toString(),
    redirect: "manual",
  });
}

/** Milliseconds that a token endpoint has for its answer. */
const limit = 30_000;

async function readToken(fetch: FetchFunction, url: string, init: RequestInit): Promise<Token> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), limit);
  try {
    const [response, text] = await Promise.race([
      fetch(url, { ...init, signal }).then(async (response) => [response, await response.text()] as const),
      // Not every fetch heeds its signal, and all calls would wait for it.
      new Promise<never>((_, reject) => signal.addEventListener("abort", reject)),
    ]).catch((cause) => {
      const within = signal.aborted ? ` within ${limit / 1000} s` : "";
      throw new TypeError(`the token endpoint did not answer${within}`, signal.aborted ? {} : { cause });
    });
    const { access_token: value, expires_in: lifetime, error } = membersOf(text);
    if (!response.ok || typeof value !== "string" || !value) {
      // The codes of RFC 6749; anything else might repeat a secret.
      const reason = typeof error === "string" && /^[a-z_]{1,40}$/.test(error) ? `: ${error}` : "";
      throw new TypeError(`the token endpoint answered ${response.status}${reason}`);
    }
    const seconds = Number(lifetime) || 3600;
    return { value, expires: Date.now() + Math.max(seconds * 1000 - margin, seconds * 500) };
  } finally {
    clearTimeout(timer);
  }
}

/** The members of what RFC 6749 says is an object in JSON; none of what is not. */
function membersOf(text: string): Partial<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Moves a token URL of the described server's origin to where the user has moved the server. */
function tokenUrlFor(tokenUrl: string, described: string, used: string | undefined): string {
  const url = new URL(tokenUrl);
  if (used === undefined || !`${described}/`.startsWith(`${url.origin}/`)) return tokenUrl;
  return new URL(url.pathname + url.search, used).href;
}
