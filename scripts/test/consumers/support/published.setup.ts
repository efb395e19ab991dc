import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { listVendors } from "../../../src/load/list-vendors.ts";
import { cloneRepository } from "../../support/clone.ts";
import { publishEverything } from "./publish.ts";
import { startRegistry } from "./registry.ts";

/** What all tests of this folder work with: every package of this repository, published. */
export interface Published {
  /** The lines of an `.npmrc` that find the packages. */
  npmrc: string;
  /** The folder with the packages as they were published. */
  packages: string;
  /** The slugs of the vendors. */
  vendors: string[];
  /** A folder for the projects of users, which is gone when the tests are over. */
  strangers: string;
}

declare module "vitest" {
  interface ProvidedContext {
    published: Published;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-published-"));
  const cleanups = [() => rm(folder, { recursive: true, maxRetries: 5 })];
  const cleanUp = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    const registry = await startRegistry(join(folder, "registry"));
    cleanups.push(registry.close);
    const clone = await cloneRepository();
    cleanups.push(clone.remove);
    await publishEverything(clone, registry);
    project.provide("published", {
      npmrc: registry.npmrc,
      packages: join(clone.root, "packages"),
      vendors: await listVendors(join(clone.root, "specs")),
      strangers: join(folder, "strangers"),
    });
  } catch (error) {
    await cleanUp();
    throw error;
  }
  return cleanUp;
}
