import { isRepeatable } from "../../model/repeatable.ts";
import type { Operation, Vendor } from "../../model/vendor.ts";
import type { OpenApiDocument } from "../../openapi.ts";
import type { Judge } from "../types/judge.ts";
import { compareDeprecation } from "./annotations.ts";
import { compareBodies } from "./body.ts";
import { comparePagination } from "./pagination.ts";
import { compareParameters } from "./parameters.ts";
import { compareHeaders } from "./response-headers.ts";
import { compareResponses } from "./responses.ts";
import type { SchemaComparison } from "./schema.ts";
import { compareOperationSecurity } from "./security.ts";
import type { Spot } from "./spot.ts";

/** Both versions of a vendor. */
export interface VendorPair {
  before: { vendor: Vendor; document: OpenApiDocument };
  after: { vendor: Vendor; document: OpenApiDocument };
}

/** An operation that both versions have. */
export interface OperationPair {
  before: Operation;
  after: Operation;
  spot: Spot;
}

export function operationSpot({ id, path, method }: Operation, root = ""): Spot {
  return { subject: id, root, names: [], directions: new Set(), at: ["paths", path, method] };
}

/** The operations that come, go, get another name or another address, and what changed in those that stay. */
export function compareOperations(pair: VendorPair, comparison: SchemaComparison, judge: Judge): void {
  const { recorder } = comparison;
  const [before, after] = [pair.before.vendor.operations, pair.after.vendor.operations];
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id));
  const fresh = after.filter(({ id }) => !before.some((other) => other.id === id));
  for (const operation of gone) {
    const renamed = fresh.find(({ method, path }) => method === operation.method && path === operation.path);
    const spot = operationSpot(operation);
    if (renamed) {
      const names = { before: operation.id, after: renamed.id };
      const at = { ...spot, subject: renamed.id, at: [...spot.at, "operationId"] };
      recorder.addTyped(
        "breaking",
        at,
        `The operation \`${operation.id}\` is now called \`${renamed.id}\`.`,
        names,
      );
      fresh.splice(fresh.indexOf(renamed), 1);
    } else {
      recorder.addTyped("breaking", spot, `The operation was removed: \`${requestLine(operation)}\`.`, {
        isGone: true,
      });
    }
  }
  for (const operation of fresh)
    recorder.addTyped(
      "feature",
      operationSpot(operation),
      `The operation was added: \`${requestLine(operation)}\`.`,
    );
  for (const operation of before) {
    const counterpart = after.find(({ id }) => id === operation.id);
    if (counterpart) compareOperation(pair, operation, counterpart, comparison, judge);
  }
}

function compareOperation(
  vendors: VendorPair,
  before: Operation,
  after: Operation,
  comparison: SchemaComparison,
  judge: Judge,
): void {
  const { recorder } = comparison;
  const spot = operationSpot(after, "the operation");
  const pair = { before, after, spot };
  if (requestLine(before) !== requestLine(after)) {
    const lines = { before: requestLine(before), after: requestLine(after) };
    recorder.add("breaking", spot, "The operation has another method or path.", lines);
  }
  compareDeprecation(recorder, before.deprecated, after.deprecated, spot);
  compareParameters(pair, comparison);
  compareBodies(pair, comparison);
  compareResponses(pair, comparison);
  compareHeaders(vendors, pair, comparison);
  compareOperationSecurity(vendors, pair, recorder);
  comparePagination(pair, recorder);
  if (judge.call(after.id) === "breaking") {
    const message = "The operation no longer takes the arguments or returns the promise that it did.";
    recorder.addTyped("breaking", spot, message);
  }
  if (before.method === after.method && isRepeatable(before) !== isRepeatable(after)) {
    const message = isRepeatable(after)
      ? "A call is repeated by itself when its answer is lost."
      : "A call is no longer repeated by itself when its answer is lost.";
    recorder.add(
      isRepeatable(after) ? "feature" : "fix",
      { ...spot, at: [...spot.at, "x-idempotent"] },
      message,
    );
  }
  compareTexts(pair, comparison);
}

const texts = {
  summary: "summary",
  description: "description",
  docsUrl: "link to the vendor's page",
  tag: "tag",
} as const;

function compareTexts({ before, after, spot }: OperationPair, { recorder }: SchemaComparison): void {
  const keys = { summary: "summary", description: "description", docsUrl: "externalDocs", tag: "tags" };
  for (const [member, what] of Object.entries(texts) as [keyof typeof texts, string][]) {
    if (before[member] === after[member]) continue;
    const at = { ...spot, at: [...spot.at, keys[member]] };
    recorder.add("docs", at, `The ${what} of the operation changed.`, {
      isGone: after[member] === undefined,
    });
  }
  if (JSON.stringify(before.source) !== JSON.stringify(after.source))
    recorder.add(
      "docs",
      { ...spot, at: [...spot.at, "x-source"] },
      "What the operation's description relies on changed.",
    );
}

export function requestLine({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
