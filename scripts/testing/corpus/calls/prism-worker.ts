import type { OpenApiDocument } from "../../../src/openapi.ts";
import type { PrismServer } from "../../../src/prism.ts";
import { startPrism } from "../../../src/prism.ts";

/** What the process says of a document: where Prism answers for it, or why it does not. */
export type PrismReport = { url: string } | { refusal: string } | { breakdown: string };

let prism: PrismServer | undefined;

process.on("message", async (document: OpenApiDocument | "end") => {
  await prism?.close();
  prism = undefined;
  if (document === "end") return;
  try {
    // Examples of real documents often differ from their schemas, which is for nobody here to judge.
    prism = await startPrism(document, { validateResponse: false });
    report({ url: prism.url });
  } catch (error) {
    report({ refusal: error instanceof Error ? error.message : String(error) });
  }
});

// What Prism throws while it reads a request reaches nobody else, and leaves the request without an answer.
process.on("unhandledRejection", (error) =>
  report({ breakdown: error instanceof Error ? error.message : String(error) }),
);

process.on("disconnect", () => process.exit());

function report(message: PrismReport): void {
  process.send?.(message);
}
