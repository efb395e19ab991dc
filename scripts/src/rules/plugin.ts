import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { alphabetical } from "./alphabetical.ts";
import { bodies } from "./bodies.ts";
import { bodyExamples } from "./body-examples.ts";
import { clientOption } from "./client-option.ts";
import { componentName } from "./component-name.ts";
import { coverage } from "./coverage.ts";
import { credentialParameter } from "./credential-parameter.ts";
import { described } from "./described.ts";
import { endlessSchema } from "./endless-schema.ts";
import { extensibleEnum } from "./extensible-enum.ts";
import { externalDocs } from "./external-docs.ts";
import { gaps } from "./gaps.ts";
import { idempotent } from "./idempotent.ts";
import { knownExtensions } from "./known-extensions.ts";
import { namedBodies } from "./named-bodies.ts";
import { openResponses } from "./open-responses.ts";
import { operationId } from "./operation-id.ts";
import { operationTag } from "./operation-tag.ts";
import { pagination } from "./pagination.ts";
import { parameterForm } from "./parameter-form.ts";
import { pathItemOnce } from "./path-item-once.ts";
import { pathParameters } from "./path-parameters.ts";
import { pathSyntax } from "./path-syntax.ts";
import { moreExampleRules } from "./redocly/more-examples.ts";
import { reference } from "./reference.ts";
import { requestId } from "./request-id.ts";
import { safeNames } from "./safe-names.ts";
import { schemaPattern } from "./schema-pattern.ts";
import { security } from "./security.ts";
import { securityScheme } from "./security-scheme.ts";
import { servers } from "./servers.ts";
import { source } from "./source.ts";
import { successResponse } from "./success-response.ts";
import { summary } from "./summary.ts";
import { text } from "./text.ts";
import { typeName } from "./type-name.ts";
import { unnamedSchemaParts } from "./unnamed-schema-parts.ts";
import { unused } from "./unused.ts";

const rules: Record<string, Oas3Rule> = {
  alphabetical,
  bodies,
  "body-examples": bodyExamples,
  "client-option": clientOption,
  "component-name": componentName,
  coverage,
  "credential-parameter": credentialParameter,
  described,
  "endless-schema": endlessSchema,
  "extensible-enum": extensibleEnum,
  "external-docs": externalDocs,
  gaps,
  idempotent,
  "known-extensions": knownExtensions,
  "named-bodies": namedBodies,
  "open-responses": openResponses,
  "operation-id": operationId,
  "operation-tag": operationTag,
  pagination,
  "parameter-form": parameterForm,
  "path-item-once": pathItemOnce,
  "path-parameters": pathParameters,
  "path-syntax": pathSyntax,
  reference,
  "request-id": requestId,
  "safe-names": safeNames,
  "schema-pattern": schemaPattern,
  security,
  "security-scheme": securityScheme,
  servers,
  source,
  "success-response": successResponse,
  summary,
  text,
  "type-name": typeName,
  "unnamed-schema-parts": unnamedSchemaParts,
  unused,
};

const id = "guestlist";

/** The rules that Redocly does not have, in the form in which it takes them. */
export async function createPlugin() {
  return { id, rules: { oas3: { ...rules, ...(await moreExampleRules()) } } } satisfies Plugin;
}

/** The name of a rule as rulesets and problems have it; Redocly prefixes those of plugins. */
export function ruleName(ruleId: string): string {
  return ruleId.startsWith(`${id}/`) ? ruleId.slice(id.length + 1) : ruleId;
}
