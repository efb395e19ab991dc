import { createAtomicworkClient } from "@guestlist/atomicwork";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { chosenHeaders, startLoopbackServer } from "../../../scripts/testing/loopback-server.js";

/** The body of the vendor's published sample, byte for byte. */
const sampleBody =
  '{"emails":["jane.doe@example.com","john.smith@externalpartner.com"],"org_roles":[101,205],"type":"EMPLOYEE",' +
  '"send_email":true,"workspaces":[{"id":42,"roles":[3,7]},{"id":58,"roles":[2]}],"workspace_roles":[5,9],' +
  '"workspace_ids":[42,58]}';

const invitation = {
  emails: ["jane.doe@example.com", "john.smith@externalpartner.com"],
  org_roles: [101, 205],
  type: "EMPLOYEE" as const,
  send_email: true,
  workspaces: [
    { id: 42, roles: [3, 7] },
    { id: 58, roles: [2] },
  ],
  workspace_roles: [5, 9],
  workspace_ids: [42, 58],
};

let server: LoopbackServer;

beforeAll(async () => {
  server = await startLoopbackServer(() => ({ status: 200, body: {} }));
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(() => server.close());

function client() {
  return createAtomicworkClient({
    tenant: "acme",
    apiKey: "<apiKey>",
    workspaceId: "42",
    baseUrl: server.url,
  });
}

test("an invitation travels as in the vendor's sample", async () => {
  const result = await client().inviteUsers({ body: invitation });

  expect(result).toMatchObject({ ok: true, status: 200, data: {} });
  const [request] = server.requests;
  expect(server.requests).toHaveLength(1);
  expect(request).toMatchObject({
    method: "POST",
    path: "/api/v1/users/invite",
    query: [],
    body: sampleBody,
  });
  expect(request && chosenHeaders(request)).toEqual({
    accept: "application/json",
    "content-type": "application/json",
    "x-api-key": "<apiKey>",
    "x-workspace-id": "42",
  });
});

test("a call can name another workspace than the client", async () => {
  await client().inviteUsers({ header: { "X-Workspace-Id": "58" }, body: invitation });
  expect(server.requests[0]?.headers["x-workspace-id"]).toBe("58");
});

test("without a workspace no header is sent", async () => {
  const bare = createAtomicworkClient({ tenant: "acme", apiKey: "<apiKey>", baseUrl: server.url });
  await bare.inviteUsers({ body: invitation });
  expect(server.requests[0]?.headers).not.toHaveProperty("x-workspace-id");
});

test("the tenant becomes the host", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({});
  };
  await createAtomicworkClient({ tenant: "acme", apiKey: "<apiKey>", fetch }).inviteUsers({
    body: invitation,
  });
  expect(urls).toEqual(["https://acme.atomicwork.com/api/v1/users/invite"]);
});

test("a tenant that would lead to another host is refused", () => {
  expect(() => createAtomicworkClient({ tenant: "evil.example/", apiKey: "<apiKey>" })).toThrow(/tenant/);
});

test("ids beyond 2^53 keep their digits", async () => {
  await client().inviteUsers({ body: { emails: ["jane.doe@example.com"], org_roles: [9007199254740993n] } });
  expect(server.requests[0]?.body).toBe('{"emails":["jane.doe@example.com"],"org_roles":[9007199254740993]}');
});
