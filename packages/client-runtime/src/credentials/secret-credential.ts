import type { Secret } from "@guestlist/shared-types";
import type { RequestParts } from "../operation.js";
import type { Credential } from "./credential.js";

/** A credential that puts a secret somewhere; none without a secret. */
export function secretCredential(
  secret: Secret | undefined,
  put: (parts: RequestParts, value: string) => void,
): Credential | undefined {
  if (!secret) return;
  return (_, parts) =>
    typeof secret === "string" ? put(parts, secret) : (async () => put(parts, await secret()))();
}

/** The value of a secret. */
export async function readSecret(secret: Secret): Promise<string> {
  return typeof secret === "string" ? secret : secret();
}
