import { createAitronosClient } from "@guestlist/aitronos";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Answer, LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { chosenHeaders, startLoopbackServer } from "../../../scripts/testing/loopback-server.js";

const invitation = {
  path: { organization_id: "org_xyz789" },
  body: {
    email: "jane@example.com",
    full_name: "Jane Doe",
    role_ids: ["role_abc123"],
    department_ids: ["dept_eng001"],
    send_invitation: true,
  },
};

/** The body of the vendor's curl sample, without its line breaks. */
const sampleBody =
  '{"email":"jane@example.com","full_name":"Jane Doe","role_ids":["role_abc123"],"department_ids":["dept_eng001"],' +
  '"send_invitation":true}';

/** The vendor's sample answers. */
const invitedUser = {
  id: "usr_abc123def456",
  full_name: "Jane Doe",
  email: "jane@example.com",
  user_name: null,
  account_state: "pending_invitation",
  role_ids: ["role_abc123"],
  department_ids: ["dept_eng001"],
  organization_id: "org_xyz789",
  invitation_link: null,
  invited_at: "2025-12-22T15:30:00",
  deactivated_at: null,
};

const conflict = {
  success: false,
  error: {
    code: "USER_ALREADY_EXISTS",
    message: "An account with this email already exists.",
    system_message: "an account with this email already exists.",
    type: "client_error",
    status: 409,
    details: { email: "jane@example.com", organization_id: "org_xyz789" },
    trace_id: "abc-123-def",
    timestamp: "2025-12-22T15:30:00Z",
  },
};

let server: LoopbackServer;
let answer: Answer;

beforeAll(async () => {
  server = await startLoopbackServer(() => answer);
});

beforeEach(() => {
  server.requests.length = 0;
  answer = { status: 201, body: invitedUser };
});

afterAll(() => server.close());

test("an invitation travels as in the vendor's curl sample", async () => {
  const aitronos = createAitronosClient({ accessToken: "$ACCESS_TOKEN", baseUrl: server.url });
  const result = await aitronos.inviteUser(invitation);

  expect(result).toMatchObject({ ok: true, status: 201, data: invitedUser });
  const [request] = server.requests;
  expect(server.requests).toHaveLength(1);
  expect(request).toMatchObject({
    method: "POST",
    path: "/v1/organizations/org_xyz789/users/invite/v2",
    query: [],
    body: sampleBody,
  });
  expect(request && chosenHeaders(request)).toEqual({
    accept: "application/json",
    authorization: "Bearer $ACCESS_TOKEN",
    "content-type": "application/json",
  });
});

test("an API key is sent in its own header, and nothing else authenticates", async () => {
  await createAitronosClient({ apiKey: "your-api-key", baseUrl: server.url }).inviteUser(invitation);
  const [request] = server.requests;
  expect(request && chosenHeaders(request)).toEqual({
    accept: "application/json",
    "content-type": "application/json",
    "x-api-key": "your-api-key",
  });
});

test("the vendor's conflict comes back as it was sent", async () => {
  answer = { status: 409, body: conflict };
  const result = await createAitronosClient({ accessToken: "t", baseUrl: server.url }).inviteUser(invitation);
  expect(result).toMatchObject({ ok: false, status: 409, error: conflict });
});

test("without another base URL the vendor's own is called", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json(invitedUser, { status: 201 });
  };
  await createAitronosClient({ accessToken: "t", fetch }).inviteUser(invitation);
  expect(urls).toEqual(["https://api.aitronos.com/v1/organizations/org_xyz789/users/invite/v2"]);
});

test("an id cannot lead to another operation", async () => {
  const aitronos = createAitronosClient({ accessToken: "t", baseUrl: server.url });
  const call = aitronos.removeUser({
    path: { organization_id: "org_xyz789", user_id: ".." },
    body: { confirm: true },
  });
  await expect(call).rejects.toThrow(/user_id/);
  expect(server.requests).toEqual([]);
});
