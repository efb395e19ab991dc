/** `agent-groups` → `AgentGroups`, `inviteUser` → `InviteUser`. */
export function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `X-Workspace-Id` → `xWorkspaceId`, `tenant` → `tenant`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** The text of a property name in an object literal or a type: bare where that is possible. */
export function propertyName(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/**
 * Names that a vendor package exports or refers to besides its own types. A schema with one of them gets the suffix
 * `Schema`, so that neither hides the other.
 */
const reservedTypeNames = new Set([
  "AsyncIterable",
  "ServerSentEvent",
  "ArrayBuffer",
  "ArrayBufferView",
  "FormData",
  "Partial",
  "Pick",
  "Required",
  "Uint8Array",
  "SuccessStatus",
  "ServerErrorStatus",
  "RedirectionStatus",
  "Paged",
  "ClientErrorStatus",
  "Blob",
  "CallOptions",
  "ClientOptions",
  "ConnectionError",
  "Error",
  "Exclude",
  "Failure",
  "FetchClient",
  "HttpError",
  "HttpStatus",
  "Int64",
  "Omit",
  "OpenEnum",
  "Promise",
  "ReadableStream",
  "Record",
  "RequestError",
  "Response",
  "ResponseBodyError",
  "Secret",
  "Success",
  "TimeoutError",
  "Transport",
  "UndocumentedFailure",
]);

/** The exported name of a component schema. */
export function typeName(schemaName: string): string {
  return reservedTypeNames.has(schemaName) ? `${schemaName}Schema` : schemaName;
}
