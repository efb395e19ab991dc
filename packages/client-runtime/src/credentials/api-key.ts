import type { Secret } from "@guestlist/shared-types";
import { addHeaders } from "../headers.js";
import { percentEncode } from "../parameters/percent-encode.js";
import type { Credential } from "./credential.js";
import { secretCredential } from "./secret-credential.js";

/** An API key in a header; none without a key. */
export function apiKeyHeader(name: string, key: Secret | undefined): Credential | undefined {
  return secretCredential(key, (parts, value) => addHeaders(parts.headers, { [name]: value }));
}

/** An API key in the query; none without a key. */
export function apiKeyQuery(name: string, key: Secret | undefined): Credential | undefined {
  return secretCredential(key, (parts, value) => {
    parts.url += `${parts.url.includes("?") ? "&" : "?"}${percentEncode(name)}=${percentEncode(value)}`;
  });
}

/** An API key in a cookie; none without a key. Browsers don't let a page set cookies of requests. */
export function apiKeyCookie(name: string, key: Secret | undefined): Credential | undefined {
  return secretCredential(key, (parts, value) => {
    const cookies = parts.headers["cookie"];
    parts.headers["cookie"] = `${cookies ? `${cookies}; ` : ""}${name}=${encodeURIComponent(value)}`;
  });
}
