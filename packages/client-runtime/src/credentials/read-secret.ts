import type { Secret } from "@guestlist/shared-types";

/** The value of a secret. */
export async function readSecret(secret: Secret): Promise<string> {
  const value = typeof secret === "string" ? secret : await secret();
  if (!value) throw new Error("credential is missing");
  return value;
}
