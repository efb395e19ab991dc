import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { emitPackage } from "../../src/emit/package.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";
import { compile } from "./compile.ts";

/** Generates the package of a spec into a project that has what it depends on, with the declarations users see of it. */
export async function installGenerated(
  project: string,
  slug: string,
  document: OpenApiDocument,
): Promise<void> {
  const folder = join(project, "node_modules/@guestlist", slug);
  const vendor = buildVendor({ slug, entry: `specs/${slug}/openapi.yaml`, document });
  const configuration = JSON.stringify({ compilerOptions: declarationsOnly, include: ["src"] });
  const files = [...emitPackage(vendor, "1.0.0"), { path: "tsconfig.json", text: configuration }];
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await compile(folder, ["-p", "."]);
}

const declarationsOnly = {
  target: "ES2022",
  module: "NodeNext",
  strict: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: "src",
  outDir: "dist",
};
