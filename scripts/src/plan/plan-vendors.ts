import type { Outcome } from "./plan-vendor.ts";
import { PlanningWorker } from "./planning-worker.ts";

export interface PlanVendorsOptions {
  /** How many threads share the vendors; with fewer than two it is done in this one. */
  workers: number;
  /** Told of each vendor when its turn comes. */
  onProgress: (slug: string) => void;
}

/** Plans vendors. What came of them is in the order of the vendors, whoever was ready first. */
export async function planVendors(
  root: string,
  slugs: readonly string[],
  { workers, onProgress }: PlanVendorsOptions,
): Promise<Outcome[]> {
  if (slugs.length === 0) return [];
  const outcomes = new Map<string, Outcome>();
  const queue = slugs.values(); // one for all: whoever is free takes the next
  const work = async (plan: (slug: string) => Promise<Outcome>) => {
    for (const slug of queue) {
      onProgress(slug);
      try {
        outcomes.set(slug, await plan(slug));
      } catch (error) {
        throw new Error(`The package of ${slug} cannot be computed`, { cause: error });
      }
    }
  };
  if (workers < 2) {
    // The libraries behind it take longer to load than a small package takes to make.
    const { planVendor } = await import("./plan-vendor.ts");
    await work((slug) => planVendor(root, slug));
  } else {
    const threads = Array.from({ length: Math.min(workers, slugs.length) }, () => new PlanningWorker(root));
    try {
      await Promise.all(threads.map((thread) => work((slug) => thread.plan(slug))));
    } finally {
      await Promise.all(threads.map((thread) => thread.end()));
    }
  }
  return slugs.flatMap((slug) => outcomes.get(slug) ?? []);
}
