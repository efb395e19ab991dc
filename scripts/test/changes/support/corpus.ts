import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import type { Bump } from "../../../src/changes/change.ts";
import type { VendorVersion } from "../../../src/changes/compare-vendor.ts";
import { emitPackage } from "../../../src/emit/package.ts";
import { buildVendor } from "../../../src/model/build-vendor.ts";
import type {
  Components,
  OpenApiDocument,
  Operation,
  Parameter,
  ResponseObject,
  Schema,
} from "../../../src/openapi.ts";

/** A change of a spec, with the bump that a careful reviewer gives it. */
export interface CorpusPair {
  /** Its file: `body/became-required`. */
  name: string;
  why: string;
  bump: Bump;
  /** For a major bump: whether the compiler shows it, or only the wire does. */
  by?: "types" | "wire";
  /** Statements of a user that the mechanical program of the pair does not have. */
  program?: string;
  before: OpenApiDocument;
  after: OpenApiDocument;
}

/** What a file of the corpus says of a version; the rest is the same for all. */
interface Fragment {
  parameters?: Parameter[];
  /** The schema of the body, as `Invitation`. */
  sent?: Schema;
  /** The schema of the answer, as `Answer`. */
  received?: Schema;
  responses?: Record<string, ResponseObject>;
  operation?: Partial<Operation>;
  paths?: OpenApiDocument["paths"];
  schemas?: Components["schemas"];
  securitySchemes?: Components["securitySchemes"];
  root?: Partial<OpenApiDocument>;
}

const folder = join(import.meta.dirname, "../corpus");

/** Every pair of the corpus, by name. */
export function readCorpus(): CorpusPair[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".yaml"),
  );
  return files.sort().map((file) => {
    const pair = parseYaml(readFileSync(join(folder, file), "utf8")) as PairFile; // files of this repository, in this form
    const name = file.replaceAll("\\", "/").replace(/\.yaml$/, "");
    return { ...pair, name, before: toDocument(pair.before), after: toDocument(pair.after) };
  });
}

type PairFile = Omit<CorpusPair, "before" | "after"> & { before: Fragment; after: Fragment };

/** A pair's name as that of a vendor. */
export function slugOf({ name }: CorpusPair): string {
  return name.replaceAll("/", "-");
}

/** A version as the comparison takes it: the model, and what is generated from it. */
export function toVersion(document: OpenApiDocument): VendorVersion {
  const vendor = buildVendor({ slug: "acme", entry: "specs/acme/openapi.yaml", document });
  const files = new Map(emitPackage(vendor, "1.0.0").map(({ path, text }) => [path, text]));
  return { document, vendor, files };
}

function toDocument(fragment: Fragment): OpenApiDocument {
  const { parameters, sent, received, responses, operation, paths, schemas, securitySchemes, root } =
    fragment;
  const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
  const content = (name: string) => ({ "application/json": { schema: named(name) } });
  const addUser: Operation = {
    operationId: "addUser",
    ...(parameters ? { parameters } : {}),
    ...(sent === undefined ? {} : { requestBody: { required: true, content: content("Invitation") } }),
    responses:
      responses ??
      (received === undefined
        ? { 204: { description: "Done." } }
        : { 200: { description: "Ok.", content: content("Answer") } }),
    ...operation,
  };
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.test" }],
    paths: paths ?? { "/users": { post: addUser } },
    components: {
      schemas: {
        ...schemas,
        ...(sent === undefined ? {} : { Invitation: sent }),
        ...(received === undefined ? {} : { Answer: received }),
      },
      ...(securitySchemes ? { securitySchemes } : {}),
    },
    ...root,
  };
}
