import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { emitPackage } from "../../../src/emit/package.ts";
import type { Imported } from "../../../src/import/import-document.ts";
import { importDocument } from "../../../src/import/import-document.ts";
import { loadSpec } from "../../../src/load/load-spec.ts";
import { buildVendor } from "../../../src/model/build-vendor.ts";
import type { Vendor } from "../../../src/model/vendor.ts";
import { compile } from "../../support/compile.ts";

/** A workspace of its own, with documents beside it that can be taken in. */
export class Workspace {
  readonly specs: string;
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
    this.specs = join(root, "specs");
  }

  static async create(): Promise<Workspace> {
    return new Workspace(await mkdtemp(join(tmpdir(), "import-")));
  }

  /** Writes a file outside of the specs, and resolves to its path. */
  async write(name: string, content: object | string): Promise<string> {
    const file = join(this.#root, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
    return file;
  }

  import(from: string, slug = "acme"): Promise<Imported> {
    return importDocument({ specsFolder: this.specs, slug, from });
  }

  async vendor(slug = "acme"): Promise<Vendor> {
    return buildVendor(await loadSpec(this.specs, slug));
  }

  async remove(): Promise<void> {
    await rm(this.#root, { recursive: true });
  }
}

export interface ImportedPackage extends Imported {
  vendor: Vendor;
  /** Path → text. */
  files: Map<string, string>;
}

/** Takes a document in and makes its package. */
export async function importedPackage(
  document: object | string,
  others: Record<string, object | string> = {},
): Promise<ImportedPackage> {
  const workspace = await Workspace.create();
  try {
    for (const [name, content] of Object.entries(others)) await workspace.write(name, content);
    const name = typeof document === "string" ? "upstream.yaml" : "upstream.json";
    const imported = await workspace.import(await workspace.write(name, document));
    const vendor = await workspace.vendor();
    const files = new Map(emitPackage(vendor, "0.0.0").map(({ path, text }) => [path, text]));
    return { ...imported, vendor, files };
  } finally {
    await workspace.remove();
  }
}

/** Values of a type as TypeScript writes them: `accepts` must be, `refuses` must not. */
export interface Values {
  accepts?: readonly string[];
  refuses?: readonly string[];
}

/** What the compiler says of a package, and of values as those of a type. */
export function compileWith(files: ReadonlyMap<string, string>, type: string, values: Values): string[] {
  return compile(new Map([...files, ["src/values.ts", valuesModule(type, values)]]));
}

/** What the compiler says of each of several packages, and of values, in one program for all. */
export function compileEach(
  cases: readonly { files: ReadonlyMap<string, string>; type?: string; values?: Values }[],
): string[][] {
  const sources = cases.flatMap(({ files, type, values = {} }, index) => {
    const claims = type === undefined ? [] : [["src/values.ts", valuesModule(type, values)] as const];
    return [...files, ...claims].map(([path, text]) => [`${index}/${path}`, text] as const);
  });
  const messages = compile(new Map(sources));
  return cases.map((_, index) => messages.filter((message) => message.startsWith(`${index}/`)));
}

/** What the compiler says of a package, and of values of several of its types, each in `src/values<index>.ts`. */
export function compileTypes(
  files: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, Values>,
): string[] {
  const modules = [...types].map(
    ([type, values], index) => [`src/values${index}.ts`, valuesModule(type, values)] as const,
  );
  return compile(new Map([...files, ...modules]));
}

function valuesModule(type: string, { accepts = [], refuses = [] }: Values): string {
  return [
    `import type { ${type} as Type } from "./types.js";`,
    ...accepts.map((value, index) => `export const accepted${index}: Type = ${value};`),
    ...refuses.flatMap((value, index) => [
      "// @ts-expect-error",
      `export const refused${index}: Type = ${value};`,
    ]),
  ].join("\n");
}

/** A document with one operation that answers with the schema `User`. */
export function documentOfSchemas(schemas: Record<string, unknown>, openapi = "3.1.0"): object {
  return documentOf({ $ref: "#/components/schemas/User" }, schemas, openapi);
}

/** A document with one operation that answers with one of all schemas. */
export function documentAnswering(schemas: Record<string, unknown>): object {
  const anyOf = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return documentOf({ anyOf }, schemas, "3.1.0");
}

function documentOf(schema: object, schemas: Record<string, unknown>, openapi: string): object {
  return {
    openapi,
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.test" }],
    paths: {
      "/user": {
        get: {
          operationId: "getUser",
          responses: {
            200: { description: "The user.", content: { "application/json": { schema } } },
          },
        },
      },
    },
    components: { schemas },
  };
}
