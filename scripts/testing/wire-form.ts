import type { Parameter } from "../src/openapi.ts";
import type { DocumentedOperation } from "./documented-operations.ts";
import { parseExactly } from "./exact-json.ts";
import type { Exchange } from "./recorder.ts";
import type { CallRequest } from "./trial-requests.ts";

/** The parts of a request that a call decides on, with every encoding undone. */
export interface WireForm {
  path: string;
  query: [string, string][];
  headers: Record<string, string | null>;
  body: unknown;
}

/** How a request has to arrive, by the rules of OpenAPI. */
export function expectedForm(operation: DocumentedOperation, request: CallRequest): WireForm {
  const given = (location: Parameter["in"]) =>
    operation.parameters
      .filter((parameter) => parameter.in === location)
      .flatMap((parameter) => {
        const texts = written(parameter, request[location]?.[parameter.name]);
        return texts.map((text): [string, string] => [parameter.name, text]);
      });
  const path = given("path").reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => value),
    operation.path,
  );
  return { path, query: given("query"), headers: Object.fromEntries(given("header")), body: request.body };
}

/** A parameter's value as one text, or as one for each time that its name is repeated. */
function written({ name, in: location, style, explode, content }: Parameter, value: unknown): string[] {
  const isUsual = content === undefined && (style === undefined || style === "form" || style === "simple");
  if (!isUsual || typeof [value].flat()[0] === "object")
    throw new Error(`No test knows how ${name} is written`);
  if (value === undefined) return [];
  const items = [value].flat().map(String);
  return location === "query" && explode !== false ? items : [items.join(",")];
}

/** How a request has arrived, as far as its call decides on it. */
export function actualForm(
  operation: DocumentedOperation,
  { url, requestHeaders, requestBody }: Exchange,
): WireForm {
  const headers = operation.parameters
    .filter((parameter) => parameter.in === "header")
    .map(({ name }) => name);
  const sent = headers.filter((name) => requestHeaders.has(name));
  return {
    path: decodeURIComponent(url.pathname),
    query: [...url.searchParams],
    headers: Object.fromEntries(sent.map((name) => [name, requestHeaders.get(name)])),
    body: parseBody(requestHeaders.get("content-type"), requestBody),
  };
}

/** A body as the value that its media type says it is. */
export function parseBody(contentType: string | null, text: string): unknown {
  const type = contentType?.split(";")[0]?.trim() ?? "";
  if (text === "") return undefined;
  if (type === "application/json" || type.endsWith("+json")) return parseExactly(text);
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  return text;
}
