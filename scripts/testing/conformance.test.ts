import { mkdir, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismServer } from "../src/prism.ts";
import { startPrism } from "../src/prism.ts";
import type { DocumentedResponse } from "./documented-operations.ts";
import { documentedOperations } from "./documented-operations.ts";
import { expectConformance } from "./judge.ts";
import { countPrismLimits } from "./prism-limits.ts";
import { SecondJudge } from "./second-judge.ts";
import type { Try, WantedAnswer } from "./trial.ts";
import { connect } from "./trial.ts";
import { trialRequests } from "./trial-requests.ts";
import { loadVendorUnderTest } from "./vendor-under-test.ts";

const vendorUnderTest = await loadVendorUnderTest();
const { document, vendor } = vendorUnderTest;
const operations = documentedOperations(document);
const secondJudge = new SecondJudge(document);
const covered = new Set<string>();

let prism: PrismServer;
let call: Try;

beforeAll(async () => {
  prism = await startPrism(document);
  call = connect(vendorUnderTest, prism.url);
});

afterAll(async () => {
  await prism.close();
  await reportCoverage();
});

describe.each(operations)("$id, $method $path", (operation) => {
  const requests = trialRequests(document, operation);

  test.each(operation.responses)("$key", async (response) => {
    for (const [index, { name, request }] of requests.entries()) {
      // One request is enough to see every answer that is documented; the others get the one that Prism chooses.
      for (const answer of index === 0 ? documentedAnswers(response) : [{ response }]) {
        const outcome = await call(operation, request, answer);
        expectConformance({ operation, request, answer, name }, outcome, secondJudge);
      }
    }
    covered.add(`${operation.id} ${response.key}`);
  });
});

/** A response without asking for more, then each example of each of its media types. */
function documentedAnswers(response: DocumentedResponse): WantedAnswer[] {
  const examples = response.contents.flatMap((content) =>
    content.examples.map((example) => ({ response, example, mediaType: content.mediaType })),
  );
  return [{ response }, ...examples];
}

async function reportCoverage(): Promise<void> {
  const documented = operations.flatMap(({ id, responses }) => responses.map(({ key }) => `${id} ${key}`));
  const missing = documented.filter((pair) => !covered.has(pair));
  const limits = Object.entries(countPrismLimits(document)).map(([name, count]) => `${name} ${count}`);
  const coverage = `${vendor.slug}: operations x statuses covered: ${covered.size} of ${documented.length}`;
  const report = `${coverage} (Prism's limits met: ${limits.join(", ")})`;
  console.log(report);
  await mkdir(".test-results", { recursive: true });
  await writeFile(".test-results/coverage.txt", `${report}\n`);
  expect(missing.length, `${report}; missing: ${missing.slice(0, 10).join(", ")}`).toBe(0);
}
