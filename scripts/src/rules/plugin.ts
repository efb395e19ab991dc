import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { alphabetical } from "./alphabetical.ts";
import { bodyExamples } from "./body-examples.ts";
import { clientOption } from "./client-option.ts";
import { componentName } from "./component-name.ts";
import { coverage } from "./coverage.ts";
import { credentialParameter } from "./credential-parameter.ts";
import { described } from "./described.ts";
import { extensibleEnum } from "./extensible-enum.ts";
import { externalDocs } from "./external-docs.ts";
import { gaps } from "./gaps.ts";
import { idempotent } from "./idempotent.ts";
import { knownExtensions } from "./known-extensions.ts";
import { namedBodies } from "./named-bodies.ts";
import { openResponses } from "./open-responses.ts";
import { operationId } from "./operation-id.ts";
import { operationSummary } from "./operation-summary.ts";
import { operationTag } from "./operation-tag.ts";
import { pagination } from "./pagination.ts";
import { parameterForm } from "./parameter-form.ts";
import { pathItemOnce } from "./path-item-once.ts";
import { pathParameters } from "./path-parameters.ts";
import { pathSyntax } from "./path-syntax.ts";
import { reference } from "./reference.ts";
import { requestId } from "./request-id.ts";
import { safeNames } from "./safe-names.ts";
import { schemaPattern } from "./schema-pattern.ts";
import { securityDefined } from "./security-defined.ts";
import { securityScheme } from "./security-scheme.ts";
import { servers } from "./servers.ts";
import { source } from "./source.ts";
import { successResponse } from "./success-response.ts";
import { text } from "./text.ts";
import { typeName } from "./type-name.ts";
import { unnamedSchemaParts } from "./unnamed-schema-parts.ts";
import { unused } from "./unused.ts";

const rules: Record<string, Oas3Rule> = {
  alphabetical,
  "body-examples": bodyExamples,
  "client-option": clientOption,
  "component-name": componentName,
  coverage,
  "credential-parameter": credentialParameter,
  described,
  "extensible-enum": extensibleEnum,
  "external-docs": externalDocs,
  gaps,
  idempotent,
  "known-extensions": knownExtensions,
  "named-bodies": namedBodies,
  "open-responses": openResponses,
  "operation-id": operationId,
  "operation-summary": operationSummary,
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
  "security-defined": securityDefined,
  "security-scheme": securityScheme,
  servers,
  source,
  "success-response": successResponse,
  text,
  "type-name": typeName,
  "unnamed-schema-parts": unnamedSchemaParts,
  unused,
};

/** Our own rules, in the form in which Redocly takes them. */
export const plugin = { id: "guestlist", rules: { oas3: rules } } satisfies Plugin;

const prefix = `${plugin.id}/`;

/** The id that Redocly knows a rule of a ruleset by: it prefixes those of plugins. */
export function redoclyId(rule: string): string {
  return Object.hasOwn(rules, rule) ? prefix + rule : rule;
}

/** The name of a rule as rulesets and problems have it. */
export function ruleName(id: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}
