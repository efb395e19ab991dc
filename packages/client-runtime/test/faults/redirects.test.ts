import type { ClientOptions } from "@guestlist/shared-types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  bearer,
  type Credential,
  clientCredentials,
  createTransport,
  send,
} from "../../src/index.js";
import { answer, success } from "./answers.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { subjects } from "./operations.js";
import { type AnyResult, failed, outcomeOf } from "./outcome.js";

const secret = "a-secret-that-stays-here";
const credentials: readonly (readonly [string, (origin: string) => Credential | undefined])[] = [
  ["an API key in a header", () => apiKeyHeader("x-api-key", secret)],
  ["an API key in the query", () => apiKeyQuery("key", secret)],
  ["an API key in a cookie", () => apiKeyCookie("session", secret)],
  ["basic", () => basic("ada", secret)],
  ["a bearer token", () => bearer(() => secret)],
  [
    "a token that was brought",
    (origin) => clientCredentials({ tokenUrl: `${origin}/token`, accessToken: secret }),
  ],
];
const statuses = [301, 302, 303, 307, 308];
const attempts = { retry: { baseDelay: 0 }, headers: { "x-tenant": secret } } satisfies ClientOptions;

let elsewhere: FaultServer;

beforeEach(async () => {
  elsewhere = await startFaultServer([success]);
});

afterEach(() => elsewhere.close());

describe.each(subjects)("%s", (_, { operation, request }) => {
  describe.each(statuses)("%i", (status) => {
    test.each(credentials)("to another origin, with %s", async (_, credential) => {
      const server = await startFaultServer([
        answer(status, "", { location: `${elsewhere.url}/users?next` }),
        success,
      ]);
      const config = {
        baseUrl: server.url,
        credentials: { used: credential(server.url) },
        security: [["used"]],
      };
      const outcome = await outcomeOf(
        send<Promise<AnyResult>>(createTransport(config, attempts), operation, request),
      );
      await server.close();
      expect(outcome).toEqual(failed(status, ""));
      expect(server.requests).toHaveLength(1);
      expect(elsewhere.connections, "connections to the other origin").toBe(0);
    });

    test("to the same origin: it would be another operation", async () => {
      const server = await startFaultServer([
        answer(status, '{"moved":1}', { location: "/admins" }),
        success,
      ]);
      const config = { baseUrl: server.url, credentials: { used: bearer(secret) }, security: [["used"]] };
      const outcome = await outcomeOf(
        send<Promise<AnyResult>>(createTransport(config, attempts), operation, request),
      );
      await server.close();
      expect(outcome).toEqual(failed(status, { moved: 1 }));
      expect(server.requests.map(({ url }) => url)).toEqual(["/users"]);
    });
  });
});

describe.each(["body", "basic"] as const)(
  "client id and secret in the %s of a token request",
  (authentication) => {
    test.each(statuses)("%i to another origin", async (status) => {
      const server = await startFaultServer([answer(status, "", { location: elsewhere.url })]);
      const used = clientCredentials({
        tokenUrl: `${server.url}/token`,
        clientId: "id",
        clientSecret: secret,
        authentication,
      });
      const transport = createTransport(
        { baseUrl: server.url, credentials: { used }, security: [["used"]] },
        attempts,
      );
      const [, post] = subjects[2] ?? [];
      if (!post) throw new Error("there is no POST");
      const outcome = await outcomeOf(send<Promise<AnyResult>>(transport, post.operation, post.request));
      await server.close();
      expect(outcome).toEqual({ thrown: "RequestError" });
      expect(server.requests.map(({ url }) => url)).toEqual(["/token"]);
      expect(elsewhere.connections, "connections to the other origin").toBe(0);
    });
  },
);
