import type { Secret } from "@guestlist/shared-types";
import type { Credential } from "./credential.js";
import { secretCredential } from "./secret-credential.js";

/** A bearer token (RFC 6750); none without a token. */
export function bearer(token: Secret | undefined): Credential | undefined {
  return secretCredential(token, (parts, value) => {
    parts.headers["authorization"] = `Bearer ${value}`;
  });
}
