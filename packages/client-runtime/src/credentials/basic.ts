import type { Secret } from "@guestlist/shared-types";
import { base64 } from "./base64.js";
import type { Credential } from "./credential.js";
import { readSecret } from "./read-secret.js";

/**
 * User name and password (RFC 7617, in UTF-8); none without both. One of them may be an empty text: some vendors take a
 * key as the user name.
 */
export function basic(username: Secret | undefined, password: Secret | undefined): Credential | undefined {
  if (username === undefined || password === undefined || !(username || password)) return;
  return async (_, parts) => {
    const [name, word] = await Promise.all([
      username && readSecret(username),
      password && readSecret(password),
    ]);
    if (name.includes(":")) throw new TypeError("a user name can't have a colon");
    parts.secrets = [name, word];
    parts.headers["authorization"] = `Basic ${base64(`${name}:${word}`)}`;
  };
}
