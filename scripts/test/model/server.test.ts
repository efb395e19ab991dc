import { expect, test } from "vitest";
import { buildServer } from "../../src/model/server.ts";
import type { ServerObject } from "../../src/openapi.ts";
import { documentWith } from "../support/document.ts";

function serverOf(...servers: ServerObject[]) {
  return buildServer(documentWith({ servers }));
}

test("the first server counts", () => {
  expect(serverOf({ url: "https://one.test" }, { url: "https://two.test" }).url).toBe("https://one.test");
});

test("without a server there is no address", () => {
  expect(serverOf()).toEqual({ url: "", description: "", variables: [] });
});

test.each([
  ["https://api.acme.test/", "https://api.acme.test"],
  ["https://api.acme.test/v1/", "https://api.acme.test/v1"],
  ["https://api.acme.test/v1", "https://api.acme.test/v1"],
])("%s ends without a slash: %s", (url, want) => {
  expect(serverOf({ url }).url).toBe(want);
});

test("a variable in the host is a label of it, with a placeholder as its default", () => {
  const variables = { tenant: { default: "example", description: "Your tenant." } };
  expect(serverOf({ url: "https://{tenant}.acme.test", variables }).variables).toEqual([
    { name: "tenant", option: "tenant", description: "Your tenant.", values: [], isHostLabel: true },
  ]);
});

test("a variable in the path is none", () => {
  const variables = { api_version: { default: "v1" } };
  expect(serverOf({ url: "https://acme.test/{api_version}", variables }).variables).toMatchObject([
    { name: "api_version", option: "apiVersion", isHostLabel: false },
  ]);
});

test("a default among stated values is a choice", () => {
  const variables = { region: { default: "eu", enum: ["eu", "us"] } };
  expect(serverOf({ url: "https://{region}.acme.test", variables }).variables).toMatchObject([
    { values: ["eu", "us"], default: "eu" },
  ]);
});
