import { essence } from "../model/media-types.ts";
import type { Parameter } from "../model/vendor.ts";
import type { Encoding } from "../openapi.ts";

/**
 * The runtime's export that writes a parameter, or nothing where what writes the whole location does it anyway. The names
 * follow the rule that the runtime states: location, style, `Exploded`, `Reserved`.
 */
export function serializerOf({
  in: location,
  style,
  explode,
  contentType,
  ...parameter
}: Parameter): string | undefined {
  if (parameter.isQuerystring) return `querystring${querystringForm(contentType)}`;
  if (contentType !== undefined) return location + (isJson(contentType) ? "Json" : "Text");
  const name = location + capitalise(style) + (explode && style !== "deepObject" ? "Exploded" : "");
  if (location === "query" && parameter.allowReserved) return `${name}Reserved`;
  const hasParts = parameter.mayBeObject || (location === "header" && parameter.mayBeArray);
  // What is named must not be looked for among the members that every object has, such as `constructor`.
  return defaults.has(name) && !hasParts && !(parameter.name in Object.prototype) ? undefined : name;
}

function querystringForm(mediaType = ""): string {
  if (isJson(mediaType)) return "Json";
  return essence(mediaType) === "application/x-www-form-urlencoded" ? "Form" : "Text";
}

/**
 * The runtime's export that writes a property of a form: that of a query parameter, as OpenAPI has it. Nothing where what
 * writes the whole form does it anyway.
 */
export function formSerializer(encoding: Encoding): string | undefined {
  const { contentType } = encoding;
  const styled = styleSerializer(encoding);
  if (styled !== undefined || contentType === undefined || /^text\/plain\b/i.test(contentType)) return styled;
  return isJson(contentType) ? "queryJson" : "queryText";
}

/**
 * The runtime's export that writes a property of a multipart form in a style. Nothing for the default of parameters, which
 * many descriptions state for files, lists and all else: each part says itself what it is.
 */
export function partSerializer(encoding: Encoding): string | undefined {
  const serializer = styleSerializer(encoding);
  return serializer === "queryFormExploded" ? undefined : serializer;
}

/** The runtime's export that writes a property in a style, if one is stated. */
function styleSerializer({ style, explode, allowReserved }: Encoding): string | undefined {
  if (style === undefined && explode === undefined && allowReserved === undefined) return undefined;
  const chosen = style ?? "form";
  const exploded = (explode ?? chosen === "form") && chosen !== "deepObject" ? "Exploded" : "";
  return `query${capitalise(chosen)}${exploded}${allowReserved ? "Reserved" : ""}`;
}

/** How single values, and arrays but in headers, are written without a serializer of their own. */
const defaults = new Set([
  "pathSimple",
  "pathSimpleExploded",
  "queryFormExploded",
  "headerSimple",
  "headerSimpleExploded",
]);

function isJson(mediaType: string): boolean {
  return /^(application|text)\/(x-)?json$|\+json$/.test(essence(mediaType));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
