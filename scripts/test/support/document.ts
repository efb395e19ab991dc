import { emitPackage } from "../../src/emit/package.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import type { Vendor } from "../../src/model/vendor.ts";
import type { MediaType, OpenApiDocument, Operation, Schema } from "../../src/openapi.ts";

/** A document with the parts that a test is about; the rest is the least that the generator reads. */
export function documentWith(parts: Partial<OpenApiDocument> = {}): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.test" }],
    ...parts,
  };
}

/** A document whose one operation is `addUser`, `POST /users`. */
export function documentOf(
  operation: Partial<Operation>,
  parts: Partial<OpenApiDocument> = {},
): OpenApiDocument {
  return documentWith({ paths: { "/users": { post: { operationId: "addUser", ...operation } } }, ...parts });
}

/** A document whose one operation answers with the schema `User`. */
export function documentReceiving(schemas: Record<string, Schema>): OpenApiDocument {
  return documentOf(
    { responses: { 200: { description: "Added.", content: json(named("User")) } } },
    { components: { schemas } },
  );
}

export function vendorOf(document: OpenApiDocument, slug = "acme"): Vendor {
  return buildVendor({ slug, entry: `specs/${slug}/openapi.yaml`, document });
}

/** Everything that is emitted for a document: path → text. */
export function emit(document: OpenApiDocument): Map<string, string> {
  return new Map(emitPackage(vendorOf(document), "0.0.0").map(({ path, text }) => [path, text]));
}

export function emitFile(document: OpenApiDocument, path: string): string {
  const text = emit(document).get(path);
  if (text === undefined) throw new Error(`Nothing is emitted as ${path}`);
  return text;
}

export function json(schema: Schema, media: MediaType = {}): Record<string, MediaType> {
  return { "application/json": { schema, ...media } };
}

export function named(schema: string): Schema {
  return { $ref: `#/components/schemas/${schema}` };
}
