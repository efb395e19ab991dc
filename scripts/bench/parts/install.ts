import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "../../src/load/list-vendors.ts";
import { publishEverything } from "../../test/consumers/support/publish.ts";
import { type Registry, startRegistry } from "../../test/consumers/support/registry.ts";
import { createStranger } from "../../test/consumers/support/stranger.ts";
import { cloneRepository } from "../../test/support/clone.ts";
import { installedBytes, installedPackages } from "../install-footprint.ts";

/** What `npm install @guestlist/<vendor>` adds to an empty project, from a registry that everything is published to. */
export async function benchInstall(): Promise<string[][]> {
  const clone = await cloneRepository();
  const folder = await mkdtemp(join(tmpdir(), "guestlist-registry-"));
  try {
    const registry = await startRegistry(folder);
    try {
      await publishEverything(clone, registry);
      const vendors = await listVendors(join(clone.root, "specs"));
      const rows = [["installed", "packages", "bytes"]];
      for (const vendor of vendors) rows.push(await measure(registry, `@guestlist/${vendor}`));
      return rows;
    } finally {
      await registry.close();
    }
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 });
    await clone.remove();
  }
}

async function measure(registry: Registry, name: string): Promise<string[]> {
  const stranger = await createStranger(registry, [name]);
  try {
    const packages = await installedPackages(stranger.folder);
    const bytes = await installedBytes(stranger.folder);
    return [name, String(packages.length), bytes.toLocaleString("en")];
  } finally {
    await stranger.remove();
  }
}
