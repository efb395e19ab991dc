import type { Document } from "@redocly/openapi-core";
import { quote, show } from "../rules/show.ts";
import { sourceOf } from "../rules/spec-source.ts";
import { SpecError } from "../spec-problem.ts";
import { locate } from "./locate.ts";

const supported = /^3\.1\.\d+(-.+)?$/;

/** Makes sure that a document says it is OpenAPI 3.1; the linter could not read another version as one. */
export function checkOpenApiVersion({ source, parsed }: Document): void {
  const version: unknown = Object(parsed).openapi;
  if (typeof version === "string" && supported.test(version)) return;
  const specSource = sourceOf({ source });
  const other = ["swagger", "asyncapi"].find((key) => Object.hasOwn(Object(parsed), key));
  const missing = other === undefined ? "no `openapi`" : `${quote(other)} instead of \`openapi\``;
  throw new SpecError([
    {
      file: specSource.file,
      ...locate({ source: specSource, pointer: "#/openapi" }),
      rule: "openapi-version",
      found:
        version === undefined
          ? missing
          : `${show(version)}${typeof version === "number" ? ", a number" : ""}`,
      expected: "`openapi: 3.1.0` or another version 3.1.x",
      mend: mend(version),
    },
  ]);
}

function mend(version: unknown): string {
  if (version === undefined) return "Add `openapi: 3.1.0` as the first line.";
  if (version === 3.1 || version === "3.1") return "Write all three numbers, `openapi: 3.1.0`.";
  return "Convert the document to OpenAPI 3.1 and write `openapi: 3.1.0`.";
}
