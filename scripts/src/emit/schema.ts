import type { GlobalContext, SchemaObject as LibrarySchema } from "openapi-typescript";
import { resolveRef, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import { schemaPointer } from "../model/schema-walk.ts";
import type { TypeDeclaration } from "../model/vendor.ts";
import type { Schema, SchemaObject } from "../openapi.ts";
import { docComment } from "./doc-comment.ts";
import { prepareSchema } from "./prepare-schema.ts";
import { printType } from "./print-type.ts";
import type { LookUp } from "./property-lookup.ts";
import { schemaTags } from "./schema-tags.ts";
import { structuralType } from "./structural-type.ts";

/**
 * Prints schemas as TypeScript. The only module that knows openapi-typescript: it hands schemas over one at a time and
 * takes type nodes back, so that each can become a named declaration of its own.
 */
export class SchemaEmitter {
  readonly #schemas: Record<string, Schema>;
  readonly #context: GlobalContext;
  readonly #comments = new WeakMap<ts.PropertySignature, SchemaObject>();
  readonly #sharedTypes = new Set<string>();
  /** Types of our own, by schema: openapi-typescript asks twice for that of a property. */
  readonly #ownTypes = new WeakMap<object, ts.TypeNode>();
  readonly #lookUp: LookUp;

  constructor(types: TypeDeclaration[]) {
    const declared = new Map(types.map(({ name, schema }) => [name, schema]));
    this.#lookUp = (name) => declared.get(name);
    this.#schemas = Object.fromEntries(
      types.map(({ name, schema }) => [name, prepareSchema(structuredClone(schema), this.#lookUp)]),
    );
    const document = {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      components: { schemas: this.#schemas },
    };
    // Our schema type is looser than the library's (any keyword may occur), and it reads the same members.
    const library = document as Parameters<typeof resolveRef>[0];
    this.#context = {
      ...defaults,
      resolve: (reference) => resolveRef(library, reference, { silent: true }),
      transform: (schema) => this.#customType(schema),
      transformProperty: (property, schema) => {
        this.#comments.set(property, this.#documented(schema as SchemaObject));
        return property;
      },
    };
  }

  /** The declaration of a named schema. */
  component({ name, description, schema }: TypeDeclaration): string {
    const tags = typeof schema === "boolean" ? [] : schemaTags(schema);
    const comment = docComment([description], tags);
    return this.#declare(name, this.#transform(this.#schemas[name] ?? schema, schemaPointer(name)), comment);
  }

  /** `export interface User { … }` for an object, `export type RoleId = string;` for anything else. */
  declaration(name: string, schema: Schema, comment: string): string {
    return this.#declare(name, this.#transform(prepareSchema(schema, this.#lookUp), "#/"), comment);
  }

  #declare(name: string, node: ts.TypeNode, comment: string): string {
    const type = this.#print(node);
    return ts.isTypeLiteralNode(node) && node.members.length > 0
      ? `${comment}export interface ${name} ${type}\n`
      : `${comment}export type ${name} = ${type};\n`;
  }

  /** A schema as a type expression. */
  expression(schema: Schema, indent = ""): string {
    return this.#print(this.#transform(prepareSchema(schema, this.#lookUp), "#/"), indent);
  }

  #transform(schema: Schema, path: string): ts.TypeNode {
    return transformSchemaObject(schema as LibrarySchema, { path, ctx: this.#context });
  }

  #print(node: ts.TypeNode, indent = ""): string {
    const printComment = (property: ts.PropertySignature, inner: string) => {
      const schema = this.#comments.get(property);
      return schema ? docComment([schema.description ?? schema.title ?? ""], schemaTags(schema), inner) : "";
    };
    return printType(node, printComment, indent);
  }

  /** The types of `shared-types` that everything printed since the last call refers to: what a module has to import. */
  takeSharedTypes(): string[] {
    const names = [...this.#sharedTypes];
    this.#sharedTypes.clear();
    return names;
  }

  /** Types that openapi-typescript knows nothing of, or has another opinion about. */
  #customType(schema: unknown): ts.TypeNode | undefined {
    if (typeof schema !== "object" || schema === null) return undefined;
    const known = this.#ownTypes.get(schema);
    if (known) return known;
    const made = this.#ownType(schema as SchemaObject);
    if (made) this.#ownTypes.set(schema, made);
    return made;
  }

  #ownType(schema: SchemaObject): ts.TypeNode | undefined {
    const { type, format, enum: closed, "x-extensible-enum": known } = schema;
    if (Array.isArray(type)) return undefined; // it comes back once per type
    if (type === "string" && format === "binary") return reference("Blob");
    if (type === "integer" && format === "int64" && !closed) return this.#shared("Int64");
    if (known === undefined || closed) {
      const isComposed = schema.allOf ?? schema.anyOf ?? schema.oneOf;
      return isComposed
        ? undefined
        : structuralType(schema, (part) => this.#transform(part, "#/"), this.#lookUp);
    }
    const literals = known.map((value) => ts.factory.createLiteralTypeNode(literal(value)));
    return this.#shared("OpenEnum", [ts.factory.createUnionTypeNode(literals)]);
  }

  #shared(name: string, typeArguments?: ts.TypeNode[]): ts.TypeNode {
    this.#sharedTypes.add(name);
    return reference(name, typeArguments);
  }

  /** A reference is described by what stands beside it, else by its target; what the target demands is said there. */
  #documented(schema: SchemaObject): SchemaObject {
    if (schema.$ref === undefined || schema.description !== undefined) return schema;
    const description = this.#context.resolve<SchemaObject>(schema.$ref)?.description;
    return description === undefined ? schema : { ...schema, description };
  }
}

function literal(value: string | number): ts.LiteralTypeNode["literal"] {
  if (typeof value === "string") return ts.factory.createStringLiteral(value);
  if (value >= 0) return ts.factory.createNumericLiteral(value);
  const magnitude = ts.factory.createNumericLiteral(-value);
  return ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, magnitude);
}

function reference(name: string, typeArguments?: ts.TypeNode[]): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name, typeArguments);
}

const defaults: Omit<GlobalContext, "resolve" | "transform" | "transformProperty"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // The model has turned discriminators into what they say of values.
  discriminators: { objects: {}, refsHandled: [] },
  // A property with a default may be left out of what is sent, and nothing promises it in what is received.
  defaultNonNullable: false,
  // `type: object` without properties says nothing of what is in it, rather than that nothing is.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // The loader has linted and bundled the document; nothing here reads the linter's configuration.
  redoc: undefined as unknown as GlobalContext["redoc"],
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};
