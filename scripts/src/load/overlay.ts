import { BaseResolver, bundleDocument, createConfig, getTypes, Source } from "@redocly/openapi-core";
import type { Node } from "../document/walk.ts";
import { SpecError } from "../spec-problem.ts";

/** A document with the actions of an overlay applied, in their order. */
export async function applyOverlay(
  content: Node,
  file: string,
  text: string,
  overlay: string,
  relative: (file: string) => string,
): Promise<Node> {
  const document = { source: new Source(file, text), parsed: content };
  const { bundle, problems } = await bundle31(document, overlay, relative);
  const failures = problems.filter(({ ruleId }) => ruleId === "overlay");
  if (failures.length === 0) return bundle.parsed as Node; // the document that was given
  throw new SpecError(
    failures.map(({ message, location: [place] }) => ({
      file: relative(overlay),
      pointer: place?.pointer ?? "#/",
      rule: "overlay",
      found: message,
      expected: "an action that the document can take",
      mend: "Correct the action, or remove it.",
    })),
  );
}

async function bundle31(
  document: { source: Source; parsed: Node },
  overlay: string,
  relative: (file: string) => string,
) {
  try {
    return await bundleDocument({
      document,
      config: await createConfig({ resolve: { doNotResolveExamples: true } }),
      types: getTypes("oas3_1"),
      externalRefResolver: new BaseResolver(),
      overlays: [overlay],
    });
  } catch (error) {
    const found =
      error instanceof Error ? error.message.replaceAll(overlay, relative(overlay)) : String(error);
    throw new SpecError([
      {
        file: relative(overlay),
        pointer: "#/",
        rule: "overlay",
        found,
        expected: "an OpenAPI Overlay 1.0 document with `overlay`, `info` and `actions`",
        mend: "Correct the overlay; https://spec.openapis.org/overlay/v1.0.0.html has examples.",
      },
    ]);
  }
}
