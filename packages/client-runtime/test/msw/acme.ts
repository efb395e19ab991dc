import type { Failure, ServerSentEvent, Success, UndocumentedFailure } from "@guestlist/shared-types";
import { createMock } from "../../src/msw/create-mock.js";
import type { DescribedVendor } from "../../src/msw/described-vendor.js";
import type { MockOperation } from "../../src/msw/mock-operation.js";

/** A vendor in the form that the generator gives it. */
export const acme: DescribedVendor = {
  name: "acme",
  server: "https://{tenant}.acme.test/v1",
  credentials: {
    key: { kind: "apiKey", in: "header", name: "X-Key" },
    cookie: { kind: "apiKey", in: "cookie", name: "session" },
    query: { kind: "apiKey", in: "query", name: "key" },
    basic: { kind: "basic" },
    oauth: { kind: "clientCredentials", tokenUrl: "https://auth.acme.test/token" },
  },
  security: [["key"], ["oauth"]],
  operations: {
    getUser: {
      method: "GET",
      path: "/users/{id}",
      parameters: [
        { in: "path", name: "id", required: true, schema: { $ref: "#/components/schemas/Id" } },
        { in: "query", name: "depth", schema: { type: "integer" } },
      ],
      success: { status: 200, body: { id: 9007199254740993n } },
      unauthorized: { status: 401, body: { code: "unauthorized" } },
    },
    getMe: { method: "GET", path: "/users/me", success: { status: 200, body: { id: 1 } } },
    addUser: {
      method: "POST",
      path: "/users",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewUser" },
      },
      success: { status: 201, body: { id: 1 } },
      unauthorized: { status: 401, body: { code: "unauthorized" } },
      invalid: { status: 422, body: { code: "invalid" } },
    },
    exportUsers: {
      method: "GET",
      path: "/export",
      security: [["query"], ["basic", "cookie"]],
      success: { status: 200, body: "id,name\n1,Ada\n" },
      mediaTypes: { 200: "text/csv", "4XX": "application/problem+json" },
    },
    watchUsers: {
      method: "GET",
      path: "/watch",
      security: [],
      success: { status: 200, body: "data: x\n\n" },
      mediaTypes: { 200: "text/event-stream" },
    },
    listLines: {
      method: "GET",
      path: "/lines",
      security: [],
      success: { status: 200 },
      mediaTypes: { 200: "application/jsonl" },
    },
    ping: { method: "HEAD", path: "/ping", security: [], success: { status: 204 } },
  },
  schemas: {
    Id: { type: "string", pattern: "^usr_" },
    NewUser: {
      type: "object",
      properties: { email: { type: "string", format: "email" } },
      required: ["email"],
    },
  },
};

interface User {
  id: number | bigint;
}

interface Problem {
  code: string;
}

interface AcmeMock {
  readonly getUser: MockOperation<
    { path: { id: string }; query?: { depth?: number } },
    Success<200, User> | Failure<401, Problem> | UndocumentedFailure<200 | 401>
  >;
  readonly getMe: MockOperation<object, Success<200, User> | UndocumentedFailure<200>>;
  readonly addUser: MockOperation<
    { body: { email: string } },
    | Success<201, User>
    | Failure<401 | 422, Problem>
    | Failure<429, unknown>
    | UndocumentedFailure<201 | 401 | 422 | 429>
  >;
  readonly exportUsers: MockOperation<object, Success<200, string> | UndocumentedFailure<200>>;
  readonly watchUsers: MockOperation<
    object,
    Success<200, AsyncIterable<ServerSentEvent<User>>> | UndocumentedFailure<200>
  >;
  readonly listLines: MockOperation<object, Success<200, AsyncIterable<User>> | UndocumentedFailure<200>>;
  readonly ping: MockOperation<object, Success<204, undefined> | UndocumentedFailure<204>>;
}

export const mock: AcmeMock = createMock<AcmeMock>(acme);
