import { createSmartdocumentorClient } from "@guestlist/smartdocumentor";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Answer, LoopbackServer, ReceivedRequest } from "../../../scripts/testing/loopback-server.js";
import { chosenHeaders, startLoopbackServer } from "../../../scripts/testing/loopback-server.js";

const invitation = {
  body: { workspaceId: 1, users: [{ email: "user@example.com", roleName: "Administrator" }] },
};

/** The body of the vendor's curl sample, without its line breaks; the page hides the address. */
const sampleBody = '{"workspaceId":1,"users":[{"email":"user@example.com","roleName":"Administrator"}]}';

let server: LoopbackServer;
let answer: (request: ReceivedRequest) => Answer;

beforeAll(async () => {
  server = await startLoopbackServer((request) => {
    if (request.path !== "/connect/token") return answer(request);
    const issued = tokenRequests().length;
    return { status: 200, body: { access_token: `token-${issued}`, expires_in: 3600, token_type: "Bearer" } };
  });
});

beforeEach(() => {
  server.requests.length = 0;
  answer = () => ({ status: 200 });
});

afterAll(() => server.close());

function tokenRequests(): ReceivedRequest[] {
  return server.requests.filter(({ path }) => path === "/connect/token");
}

function invitations(): ReceivedRequest[] {
  return server.requests.filter(({ path }) => path.endsWith("/inviteusers"));
}

function client() {
  return createSmartdocumentorClient({ clientId: "client", clientSecret: "s&cret=1", baseUrl: server.url });
}

test("an invitation travels as in the vendor's curl sample", async () => {
  const result = await client().inviteWorkspaceUsers(invitation);

  expect(result).toMatchObject({ ok: true, status: 200, data: undefined });
  const [request] = invitations();
  expect(invitations()).toHaveLength(1);
  expect(request).toMatchObject({
    method: "POST",
    path: "/api/v1.0/external/sdworkspace/inviteusers",
    query: [],
    body: sampleBody,
  });
  expect(request && chosenHeaders(request)).toEqual({
    accept: "application/json",
    authorization: "Bearer token-1",
    "content-type": "application/json",
  });
});

test.each([
  { title: "Bad Request", status: 400, detail: "The email address 'string' is not valid." },
  { title: "Internal Server Error", status: 500, detail: "A server error occurred. Trace ID:" },
])("the vendor's problem $status comes back as it was sent", async (problem) => {
  answer = () => ({
    status: problem.status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify(problem),
  });
  const result = await client().inviteWorkspaceUsers(invitation);
  expect(result).toMatchObject({ ok: false, status: problem.status, error: problem });
});

describe("the access token", () => {
  test("is asked for with the four fields of a form", async () => {
    await client().inviteWorkspaceUsers(invitation);
    const [request] = tokenRequests();
    expect(request).toMatchObject({ method: "POST", query: [] });
    expect(request && chosenHeaders(request)).toEqual({
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: "client_credentials",
      scope: "WebAPI",
      client_id: "client",
      client_secret: "s&cret=1",
    });
  });

  test("is fetched once for 20 concurrent calls, and used again afterwards", async () => {
    const smartdocumentor = client();
    await Promise.all(Array.from({ length: 20 }, () => smartdocumentor.inviteWorkspaceUsers(invitation)));
    await smartdocumentor.inviteWorkspaceUsers(invitation);
    expect(tokenRequests()).toHaveLength(1);
    expect(invitations().map(({ headers }) => headers.authorization)).toEqual(
      Array(21).fill("Bearer token-1"),
    );
  });

  test("is fetched again after a 401, and the call is made once more", async () => {
    answer = ({ headers }) => ({ status: headers.authorization === "Bearer token-1" ? 401 : 204 });
    const result = await client().inviteWorkspaceUsers(invitation);
    expect(result).toMatchObject({ ok: true, status: 204, data: undefined });
    expect(invitations().map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  test("is not fetched a third time when the new one is refused too", async () => {
    answer = () => ({ status: 401 });
    const result = await client().inviteWorkspaceUsers(invitation);
    expect(result).toMatchObject({ ok: false, status: 401 });
    expect(tokenRequests()).toHaveLength(2);
    expect(invitations()).toHaveLength(2);
  });

  test("that the user brings is used as it is", async () => {
    const smartdocumentor = createSmartdocumentorClient({ accessToken: "own", baseUrl: server.url });
    await smartdocumentor.inviteWorkspaceUsers(invitation);
    expect(tokenRequests()).toHaveLength(0);
    expect(invitations()[0]?.headers.authorization).toBe("Bearer own");
  });
});
