import type { Vendor } from "../model/vendor.ts";
import type { Level } from "./change.ts";
import { worse } from "./change.ts";
import { mergeReach, reachOf } from "./reach.ts";
import type { Direction, Judge, Verdict } from "./types/judge.ts";
import type { VendorPair } from "./walk/operations.ts";
import { operationSpot } from "./walk/operations.ts";
import type { FoundChange, Recorder } from "./walk/recorder.ts";
import { levelOf, shorten } from "./walk/recorder.ts";
import { clientSpot } from "./walk/security.ts";
import type { Spot } from "./walk/spot.ts";

/**
 * Has the compiler decide. Where it says that a type breaks programs, some change of that type is breaking; where it says
 * that none does, no change of it is; and what it sees that no sentence tells gets one.
 */
export function reconcile(vendors: VendorPair, judge: Judge, recorder: Recorder): void {
  for (const { spot, verdict } of [...declaredVerdicts(vendors, judge), ...statusVerdicts(judge)]) {
    const told = recorder.changes.filter(({ type, side }) => side === "types" && isSameType(type, spot.type));
    settle(told, verdict, spot, judge, recorder);
  }
}

interface SpotVerdict {
  spot: Spot;
  verdict: Verdict;
}

function settle(told: FoundChange[], verdict: Verdict, spot: Spot, judge: Judge, recorder: Recorder): void {
  const level = levelOf(verdict);
  if (verdict !== "breaking") {
    for (const change of told) if (change.level === "breaking") change.level = level;
    if (told.length > 0 || verdict === "same") return;
  } else if (told.some((change) => change.level === "breaking")) {
    return;
  } else if (told.length > 0) {
    for (const change of told) change.level = "breaking";
    return;
  }
  const { type } = spot;
  const texts = type && "declaration" in type ? judge.describe(type.declaration, []) : undefined;
  const shown = texts ? { before: shorten(texts.before), after: shorten(texts.after) } : {};
  const what = spot.root === "" ? `The type \`${spot.subject}\`` : spot.root;
  recorder.addTyped(
    level,
    spot,
    `${what} changed${level === "breaking" ? " in a way that programs do not compile with" : ""}.`,
    shown,
  );
}

function* declaredVerdicts(vendors: VendorPair, judge: Judge): Generator<SpotVerdict> {
  const reach = { before: reachOf(vendors.before.vendor), after: reachOf(vendors.after.vendor) };
  const roles = rolesOf(vendors.after.vendor);
  const schemas = new Set(vendors.after.vendor.types.map(({ name }) => name));
  for (const name of judge.isolation.changed) {
    const isSchema = schemas.has(name);
    const role = isSchema
      ? { ...clientSpot, subject: name, root: "", ...mergeReach(reach.before, reach.after, name) }
      : roles.get(name);
    if (!role) continue;
    const spot: Spot = {
      ...role,
      at: isSchema ? ["components", "schemas", name] : role.at,
      type: { declaration: name, path: [] },
    };
    yield {
      spot,
      verdict: worstOf([...role.directions].map((direction) => judge.declaration(name, direction))),
    };
  }
}

/** What is asked of the declarations that are named after an operation or the vendor. */
function rolesOf({ operations, pascalName }: Vendor): Map<string, Spot> {
  const spots = operations.flatMap((operation) => {
    const { pascalId } = operation;
    const role = (suffix: string, direction: Direction, root: string): [string, Spot] => [
      pascalId + suffix,
      { ...operationSpot(operation, root), directions: new Set([direction]) },
    ];
    return [
      role("Parameters", "in", "The parameters"),
      role("Body", "in", "The body"),
      role("Request", "in", "What a call takes"),
      role("Item", "out", "What the pages hold"),
    ];
  });
  const options: Spot = { ...clientSpot, root: "The options of the client", directions: new Set(["in"]) };
  return new Map([...spots, [`${pascalName}Options`, options], [`${pascalName}Credentials`, options]]);
}

function* statusVerdicts(judge: Judge): Generator<SpotVerdict> {
  for (const { id, pascalId, statuses } of judge.operations) {
    if (!judge.isolation.changed.includes(`${pascalId}Result`)) continue;
    for (const status of statuses) {
      const type = { operation: id, status };
      const spot: Spot = {
        ...clientSpot,
        subject: id,
        root: `What is known of an answer with ${status}`,
        type,
      };
      yield { spot, verdict: judge.status(id, status) };
    }
  }
}

function isSameType(one: Spot["type"], other: Spot["type"]): boolean {
  if (!one || !other) return false;
  if ("declaration" in one) return "declaration" in other && one.declaration === other.declaration;
  return "operation" in other && one.operation === other.operation && one.status === other.status;
}

function worstOf(verdicts: Verdict[]): Verdict {
  const order: Verdict[] = ["breaking", "compatible", "same"];
  return order.find((verdict) => verdicts.includes(verdict)) ?? "same";
}

/**
 * The last word: each operation as a whole, with everything that it refers to. Asked only while nothing is known to
 * break, so that what the changes one by one do not show is still found.
 */
export function proveCompatible(vendors: VendorPair, judge: Judge, recorder: Recorder): void {
  const level = recorder.changes.map((change) => change.level).reduce<Level>(worse, "docs");
  if (level === "breaking") return;
  for (const problem of judge.unresolved())
    recorder.addTyped("breaking", clientSpot, "The old types cannot be compared with the new ones.", {
      before: problem,
    });
  if (judge.isolation.changed.length === 0) return;
  for (const operation of judge.operations) {
    if (judge.whole(operation) !== "breaking") continue;
    const after = vendors.after.vendor.operations.find(({ id }) => id === operation.id);
    const spot = after ? operationSpot(after) : clientSpot;
    recorder.addTyped("breaking", spot, "Programs that call the operation may not compile any more.");
  }
}
