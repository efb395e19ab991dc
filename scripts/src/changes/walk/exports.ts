import type { Judge } from "../types/judge.ts";
import type { VendorPair } from "./operations.ts";
import type { Recorder } from "./recorder.ts";
import { clientSpot } from "./security.ts";
import type { Spot } from "./spot.ts";

/** The modules that users import from, by subpath. */
export interface EntryPoints {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

/** Subpaths and names that users import. Those of an operation that comes or goes are told with it. */
export function compareExports(
  vendors: VendorPair,
  entries: EntryPoints,
  judge: Judge,
  recorder: Recorder,
): void {
  const told = new Set(recorder.changes.map(({ subject }) => subject));
  const operations = [...vendors.before.vendor.operations, ...vendors.after.vendor.operations];
  const isTold = (name: string) =>
    operations.some(({ id, pascalId }) => told.has(id) && (name === id || isNamedAfter(name, pascalId)));
  const renamed = new Set(
    vendors.before.vendor.operations
      .filter(({ id }) => !vendors.after.vendor.operations.some((other) => other.id === id))
      .flatMap(({ id, pascalId }) => [id, pascalId]),
  );
  const removed = new Map<string, string>();
  const added = new Map<string, string>();
  for (const [subpath, module] of entries.before) {
    if (!entries.after.has(subpath)) {
      recorder.addTyped("breaking", clientSpot, `The package no longer has the subpath \`${subpath}\`.`, {
        isGone: true,
      });
      continue;
    }
    const [old, current] = [judge.exportsOf("before", module), judge.exportsOf("after", module)];
    for (const name of old) if (!current.includes(name)) removed.set(name, subpath);
    for (const name of current) if (!old.includes(name)) added.set(name, subpath);
  }
  for (const subpath of entries.after.keys())
    if (!entries.before.has(subpath))
      recorder.addTyped("feature", clientSpot, `The package has the subpath \`${subpath}\`.`);
  for (const name of removed.keys())
    if (![...renamed].some((prefix) => name === prefix || isNamedAfter(name, prefix)) && !isTold(name))
      recorder.addTyped("breaking", spotOf(name, vendors.before), `\`${name}\` is no longer exported.`, {
        isGone: true,
      });
  for (const name of added.keys())
    if (!isTold(name)) recorder.addTyped("feature", spotOf(name, vendors.after), `\`${name}\` is exported.`);
}

function spotOf(name: string, { document }: VendorPair["after"]): Spot {
  const isSchema = document.components?.schemas?.[name] !== undefined;
  return { ...clientSpot, subject: name, at: isSchema ? ["components", "schemas", name] : [] };
}

function isNamedAfter(name: string, pascalId: string): boolean {
  return (
    name.startsWith(pascalId) &&
    /^(Parameters|Body|Request|Data|Error|Item|Result)$/.test(name.slice(pascalId.length))
  );
}
