import { expect, test } from "vitest";
import { listSmallDocuments } from "../../testing/corpus/documents.ts";
import { tryDocument } from "../../testing/corpus/try-document.ts";

/** Each is there as JSON and as YAML; `pnpm corpus` tries both, and some thousand larger ones. */
const documents = (await listSmallDocuments()).filter(({ name }) => !/oas-examples\/.*\/yaml\//.test(name));

test("the sample is one", () => {
  expect(documents.length).toBeGreaterThan(60);
});

test.each(documents)(
  "$name makes a package whose types accept its examples and refuse broken ones",
  async ({ name, file }) => {
    const { outcome, messages } = await tryDocument(name, file);
    expect({ outcome, messages }).toEqual({ outcome: "passed", messages: [] });
  },
);
