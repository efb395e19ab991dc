import type { OpenApiDocument, Operation, PathItem, Schema } from "../../src/openapi.ts";

/** How many operations a resource has. */
export const operationsPerResource = 5;

/** An API of as many operations as asked for, always the same: resources with the five usual operations each. */
export function syntheticSpec(operations: number): OpenApiDocument {
  const resources = Array.from({ length: operations / operationsPerResource }, (_, index) => index);
  return {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1", description: "An API of a given size." },
    servers: [{ url: "https://api.synthetic.test" }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(resources.flatMap(pathsOf)),
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: "A token." } },
      schemas: {
        Problem: {
          type: "object",
          description: "What went wrong.",
          properties: { code: { type: "string", description: "Its kind." } },
          required: ["code"],
        },
        ...Object.fromEntries(resources.flatMap(schemasOf)),
      },
    },
  };
}

function pathsOf(index: number): [path: string, item: PathItem][] {
  const thing = `Thing${index}`;
  const id = {
    name: "id",
    in: "path",
    required: true,
    description: "Its id.",
    schema: { type: "string" },
  } as const;
  const query = (name: string, type: "string" | "integer") =>
    ({ name, in: "query", description: "Narrows the list.", schema: { type } }) as const;
  const body = (schema: string) => ({
    required: true,
    content: { "application/json": { schema: reference(schema) } },
  });
  const list: Schema = { type: "array", items: reference(thing) };
  return [
    [
      `/things${index}`,
      {
        get: {
          ...operation(`listThings${index}`, 200, list),
          parameters: [query("search", "string"), query("limit", "integer")],
        },
        post: {
          ...operation(`createThing${index}`, 201, reference(thing)),
          requestBody: body(`New${thing}`),
        },
      },
    ],
    [
      `/things${index}/{id}`,
      {
        get: { ...operation(`getThing${index}`, 200, reference(thing)), parameters: [id] },
        put: {
          ...operation(`updateThing${index}`, 200, reference(thing)),
          parameters: [id],
          requestBody: body(`New${thing}`),
        },
        delete: { ...operation(`deleteThing${index}`, 204), parameters: [id] },
      },
    ],
  ];
}

function operation(operationId: string, status: number, schema?: Schema): Operation {
  const json = (schema: Schema) => ({ "application/json": { schema } });
  const refusal = { description: "Refused.", content: json(reference("Problem")) };
  return {
    operationId,
    summary: "Does what its name says",
    responses: {
      [status]: { description: "Done.", ...(schema ? { content: json(schema) } : {}) },
      400: refusal,
      404: refusal,
    },
  };
}

function schemasOf(index: number): [name: string, schema: Schema][] {
  const properties: Record<string, Schema> = {
    name: { type: "string", description: "How people call it." },
    email: { type: ["string", "null"], format: "email", description: "Where its mail goes." },
    state: { type: "string", enum: ["active", "invited", "gone"], description: "Where it stands." },
    labels: { type: "array", items: { type: "string" }, description: "What it is filed under." },
    size: { type: "integer", format: "int32", description: "How large it is." },
  };
  const own: Record<string, Schema> = { id: { type: "string", description: "Its id." } };
  const description = "A thing.";
  return [
    [
      `Thing${index}`,
      { type: "object", description, properties: { ...own, ...properties }, required: ["id", "name"] },
    ],
    [`NewThing${index}`, { type: "object", description, properties, required: ["name"] }],
  ];
}

function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
