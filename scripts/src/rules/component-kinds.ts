/** The kind of component that a node of each Redocly type is when it has a name. */
const kinds: Readonly<Record<string, string>> = {
  Callback: "callbacks",
  Example: "examples",
  Header: "headers",
  Link: "links",
  Parameter: "parameters",
  PathItem: "pathItems",
  RequestBody: "requestBodies",
  Response: "responses",
  Schema: "schemas",
  SecurityScheme: "securitySchemes",
};

/** The key under `components` for a node of this type; nothing for types that OpenAPI does not let be referred to. */
export function componentKind(typeName: string): string | undefined {
  return kinds[typeName];
}
