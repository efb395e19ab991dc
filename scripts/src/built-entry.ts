import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The file that Node takes for an import of a built package or of a subpath of it (`/msw`), as a URL. */
export function builtEntry(folder: string, subpath = ""): string {
  const require = createRequire(join(folder, "package.json"));
  const { name } = require("./package.json") as { name: string }; // a package refers to itself by its name
  return pathToFileURL(require.resolve(name + subpath)).href;
}
