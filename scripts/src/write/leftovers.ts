/** What tools leave in the folder of a package: neither written by people nor by the generator. */
export const leftovers: ReadonlySet<string> = new Set(["node_modules", "dist", ".turbo", ".test-results"]);
