import { isDeepStrictEqual } from "node:util";
import type { Credential, Operation, Vendor } from "../../model/vendor.ts";
import type { OperationPair, VendorPair } from "./operations.ts";
import type { Recorder } from "./recorder.ts";
import type { Spot } from "./spot.ts";

/** How a client authenticates: the credentials, and which of them are enough. */
export function compareSecurity({ before, after }: VendorPair, recorder: Recorder): void {
  const [old, current] = [before.vendor, after.vendor];
  for (const credential of old.credentials) {
    const next = current.credentials.find(({ scheme }) => scheme === credential.scheme);
    if (next) compareCredential(credential, next, recorder);
  }
  compareAlternatives(
    alternativesOf(old, old.security, current),
    alternativesOf(current, current.security, current),
    { ...clientSpot, at: ["security"] },
    recorder,
  );
}

/** The same for an operation that has its own rule on either side. */
export function compareOperationSecurity(
  { before, after }: VendorPair,
  pair: OperationPair,
  recorder: Recorder,
): void {
  if (pair.before.security === undefined && pair.after.security === undefined) return;
  const effective = (vendor: Vendor, operation: Operation) =>
    alternativesOf(vendor, operation.security ?? vendor.security, after.vendor);
  const spot = { ...pair.spot, at: [...pair.spot.at, "security"] };
  compareAlternatives(
    effective(before.vendor, pair.before),
    effective(after.vendor, pair.after),
    spot,
    recorder,
  );
}

export const clientSpot: Spot = {
  subject: "client",
  root: "the client",
  names: [],
  directions: new Set(),
  at: [],
};

function compareAlternatives(before: string[], after: string[], spot: Spot, recorder: Recorder): void {
  const isFree = (alternatives: string[]) => alternatives.length === 0 || alternatives.includes(none);
  const removed = isFree(after) ? [] : before.filter((alternative) => !after.includes(alternative));
  const added = after.filter((alternative) => !before.includes(alternative));
  const texts = { before: list(before), after: list(after) };
  if (isFree(before) && !isFree(after))
    recorder.add("breaking", spot, "Credentials are now required.", texts);
  else if (!isFree(before) && isFree(after))
    recorder.add("feature", spot, "Credentials are no longer required.", texts);
  else if (removed.length > 0)
    recorder.add("breaking", spot, `To authenticate with ${list(removed)} is no longer enough.`, texts);
  else if (added.length > 0)
    recorder.add("feature", spot, `To authenticate with ${list(added)} is now enough.`, texts);
}

const none = "nothing";

function list(alternatives: string[]): string {
  return alternatives.length === 0 ? none : alternatives.join(" or ");
}

/** The alternatives as texts that are equal where the same is sent, whatever the schemes are called. */
function alternativesOf(vendor: Vendor, alternatives: string[][], names: Vendor): string[] {
  const nameOf = (scheme: string) => {
    const credential = vendor.credentials.find((each) => each.scheme === scheme);
    if (!credential || names.credentials.some((each) => each.scheme === scheme)) return scheme;
    return names.credentials.find((each) => isSame(each, credential))?.scheme ?? scheme;
  };
  return alternatives.map(
    (schemes) =>
      schemes
        .map((scheme) => `\`${nameOf(scheme)}\``)
        .sort()
        .join(" and ") || none,
  );
}

function isSame(one: Credential, other: Credential): boolean {
  return isDeepStrictEqual(
    { ...one, scheme: "", description: "" },
    { ...other, scheme: "", description: "" },
  );
}

function compareCredential(before: Credential, after: Credential, recorder: Recorder): void {
  const { scheme } = after;
  const spot = { ...clientSpot, at: ["components", "securitySchemes", scheme] };
  if (before.description !== after.description)
    recorder.add(
      "docs",
      { ...spot, at: [...spot.at, "description"] },
      `The description of the credential \`${scheme}\` changed.`,
    );
  const [old, current] = [sentAs(before), sentAs(after)];
  if (old !== current)
    recorder.add("breaking", spot, `The credential \`${scheme}\` is sent in another way.`, {
      before: old,
      after: current,
    });
  if (before.options.join() !== after.options.join()) {
    const names = { before: before.options.join(", "), after: after.options.join(", ") };
    recorder.addTyped(
      "breaking",
      spot,
      `The credential \`${scheme}\` is given in another option of the client.`,
      names,
    );
  }
  compareScopes(scopesOf(before), scopesOf(after), spot, recorder);
}

function compareScopes(before: string[], after: string[], spot: Spot, recorder: Recorder): void {
  const added = after.filter((scope) => !before.includes(scope));
  const removed = before.filter((scope) => !after.includes(scope));
  const texts = { before: before.join(", "), after: after.join(", ") };
  if (added.length > 0)
    recorder.add("breaking", spot, `The client asks for more scopes: ${added.join(", ")}.`, texts);
  if (removed.length > 0)
    recorder.add("fix", spot, `The client asks for fewer scopes: ${removed.join(", ")}.`, texts);
}

function scopesOf(credential: Credential): string[] {
  return credential.kind === "clientCredentials" ? credential.scopes : [];
}

function sentAs(credential: Credential): string {
  switch (credential.kind) {
    case "apiKey":
      return `${credential.in} ${credential.name}`;
    case "clientCredentials":
      return `OAuth at ${credential.tokenUrl}`;
    default:
      return credential.kind;
  }
}
