import { afterAll, expect, test } from "vitest";
import { PrismProcess } from "../../testing/corpus/calls/prism-process.ts";
import { listSmallDocuments } from "../../testing/corpus/documents.ts";
import { compileNatively } from "../../testing/corpus/native-compiler.ts";
import { explainMessages, tryDocument } from "../../testing/corpus/try-document.ts";

/** Each is there as JSON and as YAML; `pnpm corpus` tries both, and some thousand larger ones. */
const documents = (await listSmallDocuments()).filter(({ name }) => !/oas-examples\/.*\/yaml\//.test(name));

const packages = new Map<string, ReadonlyMap<string, string>>();
const calls = new PrismProcess();

afterAll(() => calls.stop());

test("the sample is one", () => {
  expect(documents.length).toBeGreaterThan(60);
});

test.each(documents)(
  "$name makes a package whose types accept its examples and refuse broken ones, and whose operations can be called",
  async ({ name, file }) => {
    const options = { compilers: ["5.9"], examples: true, calls } as const;
    const { outcome, messages } = await tryDocument(name, file, options, (files) =>
      packages.set(name, files),
    );
    expect({ outcome, messages }).toEqual({ outcome: "passed", messages: [] });
  },
);

test("TypeScript 7 says the same of all packages", async () => {
  expect(packages.size).toBe(documents.length);
  const found = await compileNatively([...packages.values()]);
  const messages = [...packages.keys()].map((name, index) => [name, explainMessages(found[index] ?? [])]);
  expect(messages.filter(([, list]) => list?.length !== 0)).toEqual([]);
});
