import { defineConfig } from "vitest/config";

/** For every vendor package: the tests that each vendor has in common, and the package's own. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "../../scripts/testing/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/vitest.json" },
  },
});
