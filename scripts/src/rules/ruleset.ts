/** Rules that run in one walk and of which the findings belong together. */
export type Step = readonly string[];

/**
 * Steps that run in the same walk over a spec. When a step has findings, those of later steps are dropped, because
 * most would only follow from them. Rules of a later pass may rely on what an earlier one has checked.
 */
export type Pass = readonly Step[];

/** Which rules a spec is held to, by name: Redocly's own, and those of the plugin. */
export interface Ruleset {
  passes: readonly Pass[];
}

/** For specs that people write. */
export const authored: Ruleset = {
  passes: [
    [
      ["reference"],
      ["known-extensions"],
      ["struct", "unnamed-schema-parts"], // is it an OpenAPI 3.1 document?
    ],
    [
      [
        "bodies",
        "body-examples",
        "client-option",
        "component-name",
        "coverage",
        "credential-parameter",
        "described",
        "endless-schema",
        "extensible-enum",
        "external-docs",
        "gaps",
        "idempotent",
        "named-bodies",
        "no-duplicated-enum-values",
        "no-duplicated-tag-names",
        "no-enum-type-mismatch",
        "no-identical-paths",
        "no-mixed-number-range-constraints",
        "no-required-schema-properties-undefined",
        "no-schema-type-mismatch",
        "open-responses",
        "operation-id",
        "operation-parameters-unique",
        "operation-tag",
        "parameter-form",
        "path-item-once",
        "path-syntax",
        "request-id",
        "safe-names",
        "schema-pattern",
        "security",
        "security-scheme",
        "servers",
        "source",
        "success-response",
        "summary",
        "text",
        "type-name",
      ],
      // The next judge how parts fit together, so a part that is wrong itself would be told twice.
      [
        "alphabetical",
        "no-invalid-defaults",
        "no-invalid-header-examples",
        "no-invalid-media-type-examples",
        "no-invalid-parameter-examples",
        "no-invalid-schema-examples",
        "pagination",
        "path-parameters",
      ],
      ["unused"],
    ],
  ],
};
