import type { Oas3Parameter, Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { listed, quote, show } from "./show.ts";

const styles: Readonly<Record<string, readonly string[]>> = {
  cookie: ["form"],
  header: ["simple"],
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
};

/** Headers that HTTP or the security schemes write; OpenAPI ignores parameters of these names. */
const reservedHeaders = new Set(["accept", "authorization", "content-type"]);

/**
 * Parameters, and properties of forms, can be written into a request: a name that fits its place, a style that exists
 * there.
 */
export const parameterForm: Oas3Rule = () => ({
  Encoding(encoding, context) {
    const [member, finding] = checkExplode(encoding) ?? [];
    if (member && finding) report(context, context.location.child(member), finding);
  },
  Parameter(parameter, context) {
    const [member, finding] = checkName(parameter) ?? checkForm(parameter) ?? [];
    if (!finding) return;
    report(context, member ? context.location.child(member) : context.location.key(), finding);
  },
});

function checkName({ name, in: place }: Oas3Parameter): [string, Finding] | undefined {
  const isToken = place === "header" || place === "cookie";
  if (!(isToken ? /^[A-Za-z0-9!#$%&'*+.^_|~-]+$/ : /^[^\s"'`\\/\p{Cc}]+$/u).test(name)) {
    const finding = {
      found: show(name),
      expected: "a name without spaces, quotes, slashes and line breaks",
      mend: "Correct the name to what the vendor reads.",
    };
    return ["name", finding];
  }
  if (place === "header" && reservedHeaders.has(name.toLowerCase())) {
    const finding = {
      found: `the header parameter ${quote(name)}`,
      expected: "no parameter for a header that the media types or the security schemes set",
      mend: "Remove the parameter; describe credentials as a security scheme.",
    };
    return ["name", finding];
  }
  return undefined;
}

function checkForm(parameter: Oas3Parameter): [string | undefined, Finding] | undefined {
  const { in: place = "query", style, schema, content } = parameter;
  if (place === "path" && parameter.required !== true) {
    const found = parameter.required === undefined ? "no `required`" : "`required: false`";
    const finding = {
      found,
      expected: "`required: true` on a path parameter",
      mend: "Add `required: true`.",
    };
    return [parameter.required === undefined ? undefined : "required", finding];
  }
  const allowed = styles[place] ?? [];
  if (style !== undefined && !allowed.includes(style)) {
    const expected = `${listed(allowed)} for a parameter in ${place}`;
    return [
      "style",
      { found: quote(style), expected, mend: "Use a style that exists in this place, or leave it out." },
    ];
  }
  const exploded = checkExplode(parameter);
  if (exploded) return exploded;
  const mediaTypes = Object.keys(content ?? {});
  if (content && (schema !== undefined || mediaTypes.length !== 1)) {
    const found = schema === undefined ? `${mediaTypes.length} media types` : "`schema` beside `content`";
    const expected = "either a `schema`, or a `content` with one media type";
    return ["content", { found, expected, mend: "Keep the one that says how the parameter is written." }];
  }
  return undefined;
}

/** OpenAPI leaves undefined how items would be both separated by spaces or pipes and written one by one. */
function checkExplode({
  style,
  explode,
}: {
  style?: string;
  explode?: boolean;
}): [string, Finding] | undefined {
  if (!explode || !style?.endsWith("Delimited")) return undefined;
  const finding = {
    found: `\`explode: true\` with the style ${quote(style)}`,
    expected: `no \`explode\` with ${quote(style)}, which writes the items as one text`,
    mend: "Remove `explode`, or use the style `form`, which repeats the name.",
  };
  return ["explode", finding];
}
