import type { Secret } from "@guestlist/shared-types";
import { base64 } from "./base64.js";
import type { Credential } from "./credential.js";
import { secretCredential } from "./secret-credential.js";

/** User name and password (RFC 7617, in UTF-8); none without both. The password may be empty. */
export function basic(username: string | undefined, password: Secret | undefined): Credential | undefined {
  if (username === undefined || password === undefined) return;
  return secretCredential(password || (() => ""), (parts, value) => {
    if (username.includes(":")) throw new TypeError("a user name can't have a colon");
    parts.headers["authorization"] = `Basic ${base64(`${username}:${value}`)}`;
  });
}
