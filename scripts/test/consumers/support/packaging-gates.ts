import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What publint says of a tarball. */
export async function publintMessages(path: string): Promise<string[]> {
  const { buffer } = new Uint8Array(await readFile(path));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

/** What "Are the types wrong?" says of a tarball to those who resolve modules in a way that knows ESM. */
export async function typeProblems(path: string): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(path))));
  if (result.types === false) return ["the package has no types"];
  const relevant = result.problems.filter(
    (problem) => !("resolutionKind" in problem && ["node10", "node16-cjs"].includes(problem.resolutionKind)),
  );
  return relevant.map((problem) => JSON.stringify(problem));
}
