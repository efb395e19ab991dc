import { expect, test } from "vitest";
import { resolve } from "../src/openapi.ts";
import { documentWith } from "./support/document.ts";

const document = documentWith({
  components: {
    responses: {
      Gone: { description: "Gone." },
      Alias: { $ref: "#/components/responses/Gone" },
      Circle: { $ref: "#/components/responses/Round" },
      Round: { $ref: "#/components/responses/Circle" },
    },
    schemas: { "a/b~c d": { type: "string" } },
  },
});

test.each([
  ["a node that is no reference", { description: "Here." }, { description: "Here." }],
  ["a reference", { $ref: "#/components/responses/Gone" }, { description: "Gone." }],
  ["a reference to a reference", { $ref: "#/components/responses/Alias" }, { description: "Gone." }],
  ["an escaped reference", { $ref: "#/components/schemas/a~1b~0c%20d" }, { type: "string" }],
])("%s is followed to its node", (_, node, want) => {
  expect(resolve<object>(document, node)).toEqual(want);
});

test("a circle of references is an error", () => {
  expect(() => resolve(document, { $ref: "#/components/responses/Circle" })).toThrow(
    "The reference #/components/responses/Circle refers to itself",
  );
});

test("a reference to nothing is an error", () => {
  expect(() => resolve(document, { $ref: "#/components/responses/None" })).toThrow(
    "The reference #/components/responses/None resolves to nothing",
  );
});
