import type { OpenApiDocument, PathItem } from "../../src/openapi.ts";

const source = { confidence: "stated", checked: "2026-01-02" } as const;

/** A whole spec that has nothing wrong with it, of two operations. */
export function smallSpec(change: { description?: string; without?: "listUsers" } = {}): OpenApiDocument {
  const { description = "People of the organization.", without } = change;
  const listUsers: PathItem["get"] = {
    operationId: "listUsers",
    summary: "List the users",
    description: "Lists everybody.",
    tags: ["users"],
    externalDocs: { url: "https://acme.test/docs/list", description: "List users" },
    "x-source": source,
    responses: {
      200: {
        description: "The users.",
        content: {
          "application/json": {
            schema: { type: "array", items: { $ref: "#/components/schemas/User" } },
            examples: { two: { summary: "Two users", value: [{ id: "u1", email: "jane@example.com" }] } },
          },
        },
      },
    },
  };
  const inviteUser: PathItem["post"] = {
    operationId: "inviteUser",
    summary: "Invite a user",
    description: "Sends them a mail.",
    tags: ["users"],
    externalDocs: { url: "https://acme.test/docs/invite", description: "Invite a user" },
    "x-source": source,
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/User" },
          examples: { jane: { summary: "A person", value: { email: "jane@example.com" } } },
        },
      },
    },
    responses: { 204: { description: "The mail is sent." } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1", description: "Users of Acme." },
    servers: [{ url: "https://api.acme.test" }],
    security: [{ apiKey: [] }],
    tags: [{ name: "users", description }],
    paths: { "/users": { ...(without ? {} : { get: listUsers }), post: inviteUser } },
    components: {
      securitySchemes: {
        apiKey: {
          type: "apiKey",
          in: "header",
          name: "X-Api-Key",
          description: "The key from the settings.",
        },
      },
      schemas: {
        User: {
          type: "object",
          description: "A person.",
          properties: {
            id: { type: "string", description: "Their id.", readOnly: true },
            email: { type: "string", format: "email", description: "Where the mail goes." },
          },
          required: ["email"],
        },
      },
    },
  };
}
