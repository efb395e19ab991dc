import type { Secret } from "@guestlist/shared-types";
import type { RequestParts } from "../operation.js";
import type { Credential } from "./credential.js";

/** A credential that puts a secret somewhere; none without a secret. */
export function secretCredential(
  secret: Secret | undefined,
  put: (parts: RequestParts, value: string) => void,
): Credential | undefined {
  if (!secret) return;
  // A text is put at once, since waiting costs.
  if (typeof secret === "string") return (_, parts) => put(parts, secret);
  return async (_, parts) => {
    const value = await secret();
    if (!value) throw new Error("credential is missing");
    put(parts, value);
  };
}
