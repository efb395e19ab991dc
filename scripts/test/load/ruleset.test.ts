import { createConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import * as runtime from "../../../packages/client-runtime/src/index.ts";
import { createPlugin } from "../../src/rules/plugin.ts";
import { explanations } from "../../src/rules/redocly/explain.ts";
import { reservedOperationIds } from "../../src/rules/reserved-names.ts";
import { authored } from "../../src/rules/ruleset.ts";

const used = authored.passes.flat(2);
const { rules: own } = await createPlugin();
const config = await createConfig({});
const redocly = config.getRulesForSpecVersion("oas3").flatMap((rules) => Object.keys(rules));

test("every rule of the ruleset exists, once", () => {
  expect(used.filter((rule) => !Object.hasOwn(own.oas3, rule) && !redocly.includes(rule))).toEqual([]);
  expect(used).toHaveLength(new Set(used).size);
});

test("every rule of the plugin is in the ruleset", () => {
  expect(Object.keys(own.oas3).filter((rule) => !used.includes(rule))).toEqual([]);
});

test("every rule of Redocly's that is used is explained, and no other", () => {
  const explained = used.filter((rule) => redocly.includes(rule) || rule.startsWith("no-invalid-"));
  expect(Object.keys(explanations).sort()).toEqual(explained.sort());
});

test("no operation can hide an export of the runtime", () => {
  const functions = Object.keys(runtime).filter((name) => /^[a-z]/.test(name));
  expect(functions.filter((name) => !reservedOperationIds.has(name))).toEqual([]);
});
