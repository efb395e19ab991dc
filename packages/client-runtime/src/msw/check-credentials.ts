import type { DescribedCredential, DescribedOperation, DescribedVendor } from "./described-vendor.js";
import type { RawRequest } from "./raw-request.js";
import type { Violation } from "./violation.js";

/** Whether a request has the credentials that its operation needs. What they are worth, no mock knows. */
export function checkCredentials(
  vendor: DescribedVendor,
  operation: DescribedOperation,
  request: RawRequest,
): Violation[] {
  const alternatives = (operation.security ?? vendor.security).map((names) =>
    names.flatMap((name) => vendor.credentials[name] ?? []),
  );
  const isGiven = (credential: DescribedCredential) => isInRequest(credential, request);
  if (alternatives.length === 0 || alternatives.some((credentials) => credentials.every(isGiven))) return [];
  const given = Object.values(vendor.credentials).filter(isGiven).map(describeCredential);
  const expected = alternatives.map((credentials) => credentials.map(describeCredential).join(" and "));
  return [
    {
      place: "credentials",
      found: given.join(" and ") || "nothing",
      expected: [...new Set(expected)].join(" or "),
    },
  ];
}

function isInRequest(credential: DescribedCredential, { headers, query, cookies }: RawRequest): boolean {
  if (credential.kind !== "apiKey") {
    const scheme = credential.kind === "basic" ? /^basic \S/i : /^bearer \S/i;
    return scheme.test(headers.get("authorization") ?? "");
  }
  if (credential.in === "header") return (headers.get(credential.name) ?? "") !== "";
  const pairs = credential.in === "query" ? query : cookies;
  return pairs.some(([name, value]) => name === credential.name && value !== "");
}

function describeCredential(credential: DescribedCredential): string {
  if (credential.kind === "apiKey") return `${credential.in} ${credential.name}`;
  return `header authorization (${credential.kind === "basic" ? "Basic" : "Bearer"})`;
}
