import { expect, test } from "vitest";
import { compileNatively } from "../../testing/corpus/native-compiler.ts";
import { documentReceiving, emit } from "../support/document.ts";

test("TypeScript 7 says what is wrong with which of several packages, and where", async () => {
  const fine = emit(documentReceiving({ User: { type: "string" } }));
  const lines = [
    "export const one: string = 1;",
    "export const two: { a: { b: string } } = { a: { b: 2 } };",
  ];
  const broken = new Map([...fine, ["src/broken.ts", lines.join("\n")]]);
  const [first, second] = await compileNatively([fine, broken]);
  expect(first).toEqual([]);
  expect(second).toEqual([
    "src/broken.ts:1 Type 'number' is not assignable to type 'string'.",
    expect.stringMatching(/^src\/broken\.ts:2 Type 'number' is not assignable to type 'string'\./),
  ]);
});
