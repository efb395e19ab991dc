import { defineConfig } from "vitest/config";

const consumers = "test/consumers/**";

export default defineConfig({
  test: {
    // A busy machine is no failure: what hangs is ended, what is slow is waited for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/vitest.json" },
    projects: [
      {
        extends: true,
        test: {
          name: "scripts",
          include: ["test/**/*.test.ts"],
          exclude: [consumers],
          // Most wait for programs that they have started, so none of two processors is left to vitest itself.
          maxWorkers: "100%",
        },
      },
      {
        extends: true,
        test: {
          name: "consumers",
          include: [`${consumers}/*.test.ts`],
          globalSetup: "test/consumers/support/published.setup.ts",
          // These tests start compilers and browsers: one file at a time, when the others are done. What a compiler has
          // parsed is kept from file to file.
          maxWorkers: 1,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
