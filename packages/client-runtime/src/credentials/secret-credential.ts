import type { Secret } from "@guestlist/shared-types";
import type { RequestParts } from "../operation.js";
import type { Credential } from "./credential.js";

/** A credential that puts a secret somewhere; none without a secret. */
export function secretCredential(
  secret: Secret | undefined,
  put: (parts: RequestParts, value: string) => void,
): Credential | undefined {
  if (!secret) return;
  return async (_, parts) => put(parts, await readSecret(secret));
}

/** The value of a secret. */
export function readSecret(secret: Secret): string | Promise<string> {
  return typeof secret === "string" ? secret : secret();
}
