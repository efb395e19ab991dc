import { defineConfig } from "vitest/config";

/** For every vendor package: the tests that each vendor has in common, and the package's own. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "../../scripts/testing/**/*.test.ts"],
    // Prism and the spec take longer to load than most tests to run: they are loaded once, and turbo runs the packages
    // beside each other.
    isolate: false,
    maxWorkers: 1,
    // Some tests compile and run programs, which a busy machine does slowly.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/vitest.json" },
  },
});
