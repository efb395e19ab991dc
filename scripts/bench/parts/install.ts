import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "../../src/load/list-vendors.ts";
import { publishEverything } from "../../test/consumers/support/publish.ts";
import { startRegistry } from "../../test/consumers/support/registry.ts";
import { createStranger } from "../../test/consumers/support/stranger.ts";
import { cloneRepository } from "../../test/support/clone.ts";
import { installedBytes, installedPackages } from "../install-footprint.ts";

export const title = 'What "npm install" adds to an empty project';

/** Everything is published to a registry of its own, and installed from there by name. */
export async function run(): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-published-"));
  const cleanups = [() => rm(folder, { recursive: true, maxRetries: 5 })];
  try {
    const registry = await startRegistry(join(folder, "registry"));
    cleanups.push(registry.close);
    const clone = await cloneRepository();
    cleanups.push(clone.remove);
    await publishEverything(clone, registry);
    const rows = [["package", "packages", "bytes"]];
    for (const vendor of await listVendors(join(clone.root, "specs"))) {
      const name = `@guestlist/${vendor}`;
      const project = await createStranger(join(folder, vendor), registry, [name]);
      const installed = await installedPackages(project.folder);
      const bytes = await installedBytes(project.folder);
      rows.push([name, String(installed.length), bytes.toLocaleString("en")]);
    }
    return rows;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}
