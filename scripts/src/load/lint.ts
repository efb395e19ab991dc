import { type Config, createConfig, type Document, lintDocument } from "@redocly/openapi-core";
import { createPlugin, ruleName } from "../rules/plugin.ts";
import type { Pass, Ruleset } from "../rules/ruleset.ts";
import { SpecError } from "../spec-problem.ts";
import type { SpecFiles } from "./spec-files.ts";
import { toSpecProblems } from "./to-spec-problems.ts";

/** Redocly's form of a pass, made once and shared by all vendors. */
const configs = new Map<Pass, Promise<Config>>();

/** Holds a spec to a ruleset; throws a `SpecError` with the findings of the first step that has any. */
export async function lint(document: Document, files: SpecFiles, ruleset: Ruleset): Promise<void> {
  for (const pass of ruleset.passes) {
    const config = await configOf(pass);
    const problems = await lintDocument({ document, config, externalRefResolver: files });
    for (const step of pass) {
      const failures = problems.filter(({ ruleId }) => step.includes(ruleName(ruleId)));
      if (failures.length > 0) throw new SpecError(toSpecProblems(failures));
    }
  }
}

/** Redocly's form of a pass. */
export function configOf(pass: Pass): Promise<Config> {
  let config = configs.get(pass);
  if (!config) {
    config = createPassConfig(pass);
    configs.set(pass, config);
  }
  return config;
}

async function createPassConfig(pass: Pass): Promise<Config> {
  const plugin = await createPlugin();
  const redoclyId = (rule: string) =>
    Object.hasOwn(plugin.rules.oas3, rule) ? `${plugin.id}/${rule}` : rule;
  return createConfig({
    plugins: [plugin],
    rules: Object.fromEntries(pass.flat().map((rule) => [redoclyId(rule), "error" as const])),
    // Payloads may have members called `$ref` (SCIM does), which are no references of ours.
    resolve: { doNotResolveExamples: true },
  });
}
