import type { MediaType, OpenApiDocument, Operation, PathItem, Schema } from "../../src/openapi.ts";

/** How many operations a resource has. */
export const operationsPerResource = 5;

/** An API of as many operations as asked for, always the same: resources with the five usual operations each. */
export function syntheticSpec(operations: number, title = "Synthetic"): OpenApiDocument {
  const resources = Array.from({ length: operations / operationsPerResource }, (_, index) => index);
  return {
    openapi: "3.1.0",
    info: { title, version: "1", description: "An API of a given size." },
    servers: [{ url: "https://api.synthetic.test" }],
    security: [{ bearer: [] }],
    tags: [{ name: "things", description: "All that there is." }],
    paths: Object.fromEntries(resources.flatMap(pathsOf).sort(byName)),
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: "A token." } },
      schemas: Object.fromEntries(
        [["Problem", problem] as const, ...resources.flatMap(schemasOf)].sort(byName),
      ),
    },
  };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

const problem: Schema = {
  type: "object",
  description: "What went wrong.",
  properties: { code: { type: "string", description: "Its kind." } },
  required: ["code"],
};

const newThing = {
  name: "Lamp",
  email: "lamp@synthetic.test",
  state: "active",
  labels: ["light", "office"],
  size: 3,
};
const thing = { id: "thing_1", ...newThing };

function pathsOf(index: number): [path: string, item: PathItem][] {
  const name = `Thing${index}`;
  const one = reference(name);
  const id = {
    name: "id",
    in: "path",
    required: true,
    description: "Its id.",
    schema: { type: "string" },
  } as const;
  const query = (name: string, type: "string" | "integer") =>
    ({ name, in: "query", description: "Narrows the list.", schema: { type } }) as const;
  const requestBody = { required: true, content: json(reference(`New${name}`), newThing) };
  return [
    [
      `/things${index}`,
      {
        get: {
          ...operation(`listThings${index}`, 200, json({ type: "array", items: one }, [thing])),
          parameters: [query("search", "string"), query("limit", "integer")],
        },
        post: { ...operation(`createThing${index}`, 201, json(one, thing)), requestBody },
      },
    ],
    [
      `/things${index}/{id}`,
      {
        get: { ...operation(`getThing${index}`, 200, json(one, thing)), parameters: [id] },
        put: { ...operation(`updateThing${index}`, 200, json(one, thing)), parameters: [id], requestBody },
        delete: { ...operation(`deleteThing${index}`, 204), parameters: [id] },
      },
    ],
  ];
}

function operation(operationId: string, status: number, content?: Record<string, MediaType>): Operation {
  const refusal = { description: "Refused.", content: json(reference("Problem"), { code: "refused" }) };
  return {
    operationId,
    summary: "Does what its name says",
    description: "Works on things, which it takes and gives whole.",
    tags: ["things"],
    externalDocs: { url: `https://synthetic.test/docs/${operationId}` },
    "x-source": { confidence: "stated", checked: "2026-01-02" },
    responses: {
      [status]: { description: "Done.", ...(content ? { content } : {}) },
      400: refusal,
      404: refusal,
    },
  };
}

function json(schema: Schema, value: unknown): Record<string, MediaType> {
  return { "application/json": { schema, examples: { usual: { summary: "The usual", value } } } };
}

function schemasOf(index: number): [name: string, schema: Schema][] {
  const states = ["active", "invited", "gone"];
  const properties = (known: "enum" | "x-extensible-enum"): Record<string, Schema> => ({
    name: { type: "string", description: "How people call it." },
    email: { type: ["string", "null"], format: "email", description: "Where its mail goes." },
    state: { type: "string", [known]: states, description: "Where it stands." },
    labels: { type: "array", items: { type: "string" }, description: "What it is filed under." },
    size: { type: "integer", format: "int32", description: "How large it is." },
  });
  const own: Record<string, Schema> = { id: { type: "string", description: "Its id." } };
  const description = "A thing.";
  return [
    [
      `Thing${index}`,
      {
        type: "object",
        description,
        properties: { ...own, ...properties("x-extensible-enum") },
        required: ["id", "name"],
      },
    ],
    [`NewThing${index}`, { type: "object", description, properties: properties("enum"), required: ["name"] }],
  ];
}

function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
