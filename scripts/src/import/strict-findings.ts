import { BaseResolver, lintDocument } from "@redocly/openapi-core";
import { configOf } from "../load/lint.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { ruleName } from "../rules/plugin.ts";
import { authored } from "../rules/ruleset.ts";
import { SpecSource } from "../rules/spec-source.ts";

/**
 * How often each rule for specs that people write would have refused a document, most often first. Nothing of it keeps a
 * package from being made; it says what the document leaves open.
 */
export async function countStrictFindings(
  document: OpenApiDocument,
  file: string,
): Promise<Map<string, number>> {
  const source = new SpecSource(`/${file}`, JSON.stringify(document, null, 1), { file, isEntry: true });
  const parsed: unknown = JSON.parse(source.body);
  source.parsed = parsed;
  const counts = new Map<string, number>();
  for (const pass of authored.passes) {
    const config = await configOf(pass);
    const problems = await lintDocument({
      document: { source, parsed },
      config,
      externalRefResolver: new BaseResolver(),
    });
    for (const { ruleId } of problems) {
      const rule = ruleName(ruleId);
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
}
