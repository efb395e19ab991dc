import type { OpenApiDocument } from "../../src/openapi.ts";

/** A document that has a text of a spec's author wherever the standard lets one stand. Each call gives another text. */
export function documentWithText(text: () => string): OpenApiDocument {
  const named = text();
  const schema = () => ({
    type: "string" as const,
    title: text(),
    description: text(),
    default: text(),
    example: text(),
    pattern: text(),
    format: text(),
  });
  return {
    openapi: "3.1.0",
    info: { title: text(), version: "1", summary: text(), description: text() },
    servers: [
      {
        url: `https://{region}.acme.test/${text().replace(/[{}]/g, "")}/{version}`,
        description: text(),
        variables: {
          region: { default: named, enum: [named, text()], description: text() },
          version: { default: text() },
        },
      },
    ],
    security: [{ key: [] }, { oauth: [] }],
    tags: [{ name: named, description: text() }],
    externalDocs: { url: `https://acme.test/${text()}`, description: text() },
    "x-request-id": { header: text(), body: `/${text()}` },
    "x-gaps": [{ subject: text(), note: text() }],
    paths: {
      [`/users/${text()}/{id}`]: {
        post: {
          operationId: "inviteUser",
          summary: text(),
          description: text(),
          tags: [named],
          externalDocs: { url: `https://acme.test/${text()}` },
          parameters: [
            { name: text(), in: "path", required: true, description: text(), schema: schema() },
            { name: text(), in: "query", description: text(), schema: schema(), example: text() },
            {
              name: text(),
              in: "header",
              description: text(),
              schema: schema(),
              "x-client-option": "workspaceId",
            },
            { name: text(), in: "cookie", content: { [text()]: { schema: schema() } } },
          ],
          requestBody: {
            required: true,
            description: text(),
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/User" },
                examples: {
                  [text()]: {
                    summary: text(),
                    value: { [text()]: text(), list: [text(), { text: text() }] },
                  },
                },
              },
            },
          },
          responses: {
            200: {
              description: text(),
              content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
            },
            409: { description: text(), content: { [`text/${text()}`]: { schema: schema() } } },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: text(), description: text() },
        oauth: {
          type: "oauth2",
          description: text(),
          flows: {
            clientCredentials: { tokenUrl: `https://acme.test/${text()}`, scopes: { [text()]: text() } },
          },
        },
      },
      schemas: {
        User: {
          type: "object",
          title: text(),
          description: text(),
          properties: { id: { ...schema(), readOnly: true }, name: schema() },
          additionalProperties: { type: "object", properties: { [text()]: schema() }, required: [named] },
          example: { [text()]: text() },
          allOf: [{ $ref: "#/components/schemas/Closed" }, { $ref: "#/components/schemas/Open" }],
        },
        Closed: { type: "string", enum: [text(), text()], description: text() },
        Open: { type: "string", "x-extensible-enum": [text(), text()], default: text() },
        Fixed: { const: text(), description: text() },
      },
    },
  };
}

/** Texts that differ from each other, made from one. */
export function numbered(text: string): () => string {
  let count = 0;
  return () => `${text}${count++}`;
}
