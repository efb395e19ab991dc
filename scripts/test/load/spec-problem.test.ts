import { expect, test } from "vitest";
import { formatProblems, SpecError, type SpecProblem } from "../../src/spec-problem.ts";

const located: SpecProblem = {
  file: "specs/acme/openapi.yaml",
  pointer: "#/paths/~1users/get/operationId",
  line: 12,
  column: 20,
  rule: "operation-id",
  found: "`get-users`",
  expected: "a name in camel case",
  mend: "Rename it to `getUsers`.",
};

const unlocated: SpecProblem = {
  file: "specs/acme/openapi.yaml",
  pointer: "#/",
  rule: "file-empty",
  found: "an empty file",
  expected: "a map",
  mend: "Write a document.",
};

test("problems are blocks of text that an editor can jump from", () => {
  expect(formatProblems([located, unlocated])).toBe(
    [
      "specs/acme/openapi.yaml:12:20  #/paths/~1users/get/operationId  (operation-id)",
      "  found     `get-users`",
      "  expected  a name in camel case",
      "  mend      Rename it to `getUsers`.",
      "",
      "specs/acme/openapi.yaml  #/  (file-empty)",
      "  found     an empty file",
      "  expected  a map",
      "  mend      Write a document.",
    ].join("\n"),
  );
});

test("the error has the problems, and their text as its message", () => {
  const error = new SpecError([located]);
  expect(error.problems).toEqual([located]);
  expect(error.message).toBe(formatProblems([located]));
  expect(error.name).toBe("SpecError");
});
