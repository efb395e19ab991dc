import type { OpenApiDocument, Parameter } from "../src/openapi.ts";
import type { DocumentedOperation } from "./documented-operations.ts";
import { ExampleValues } from "./example-values.ts";
import type { Exchange } from "./recorder.ts";
import type { SecondJudge } from "./second-judge.ts";

/** A request that breaks the spec, made from one that does not. */
export interface BrokenRequest {
  name: string;
  /** What a message about it has to name. */
  place: string;
  url: URL;
  init: RequestInit;
}

/** The requests that an operation must refuse, each wrong in one way. */
export function brokenRequests(
  document: OpenApiDocument,
  operation: DocumentedOperation,
  exchange: Exchange,
  judge: SecondJudge,
): BrokenRequest[] {
  return [
    ...operation.parameters.flatMap((parameter) => brokenParameter(document, parameter, exchange)),
    ...brokenBodies(operation, exchange, judge),
  ];
}

/** The request without anything that could be a credential. */
export function withoutCredentials({ method, url, requestHeaders, requestBody }: Exchange): Request {
  const headers = new Headers(requestHeaders);
  for (const name of [...headers.keys()]) if (/authorization|key|cookie/i.test(name)) headers.delete(name);
  return new Request(url, { method, headers, ...(requestBody === "" ? {} : { body: requestBody }) });
}

function brokenParameter(
  document: OpenApiDocument,
  parameter: Parameter,
  exchange: Exchange,
): BrokenRequest[] {
  const { in: location, name, required } = parameter;
  const place = `${location} ${name}`;
  const without = change(exchange, ({ url, headers }) => {
    url.searchParams.delete(name);
    headers.delete(name);
  });
  const { type } = new ExampleValues(document).flatten(parameter.schema ?? true);
  const isNumber = type === "integer" || type === "number" || type === "boolean";
  const wrong = change(exchange, ({ url, headers }) => {
    if (location === "query") url.searchParams.set(name, "not one");
    else headers.set(name, "not one");
  });
  return [
    ...(required && location !== "path" ? [{ name: `without ${place}`, place, ...without }] : []),
    ...(isNumber && location !== "path" ? [{ name: `with a wrong ${place}`, place, ...wrong }] : []),
  ];
}

function brokenBodies(
  { body }: DocumentedOperation,
  exchange: Exchange,
  judge: SecondJudge,
): BrokenRequest[] {
  if (body === undefined || exchange.requestBody === "") return [];
  const withBody = (name: string, text: string) => ({
    name,
    place: "body",
    ...change(exchange, () => {}, text),
  });
  const json = /\bjson$/.test(body.mediaType);
  const values = json ? brokenValues(JSON.parse(exchange.requestBody)) : [];
  const refused = values.filter(([, value]) => judge.objections(body.schema, value).length > 0);
  return [
    ...(body.required ? [withBody("without body", "")] : []),
    ...(json ? [withBody("with broken JSON", exchange.requestBody.slice(0, -1))] : []),
    {
      name: "with another content type",
      place: "header content-type",
      ...change(exchange, ({ headers }) => headers.set("content-type", "application/x-unheard-of")),
    },
    ...refused.map(([name, value]) => withBody(name, JSON.stringify(value))),
  ];
}

/** Values that differ from one in one place each. */
function brokenValues(value: unknown): [name: string, value: unknown][] {
  const whole: [string, unknown][] = [null, 5, "text", [], {}].map((other) => [
    `with ${JSON.stringify(other)} as body`,
    other,
  ]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return whole;
  const parts = Object.keys(value).flatMap((name): [string, unknown][] => {
    const { [name]: _, ...others } = value as Record<string, unknown>;
    const wrong = [5, { wrong: true }].map((other): [string, unknown] => [
      `with ${JSON.stringify(other)} as ${name}`,
      { ...others, [name]: other },
    ]);
    return [[`without ${name}`, others], ...wrong];
  });
  return [...whole, ...parts];
}

function change(
  { method, url, requestHeaders, requestBody }: Exchange,
  alter: (request: { url: URL; headers: Headers }) => void,
  body = requestBody,
): Pick<BrokenRequest, "url" | "init"> {
  const changed = { url: new URL(url), headers: new Headers(requestHeaders) };
  alter(changed);
  const init = { method, headers: changed.headers, ...(body === "" ? {} : { body }) };
  return { url: changed.url, init };
}
