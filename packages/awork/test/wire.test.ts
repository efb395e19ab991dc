import { createAworkClient } from "@guestlist/awork";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { chosenHeaders, startLoopbackServer } from "../../../scripts/testing/loopback-server.js";

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";

/** Every field that the vendor describes, with the vendor's sample values. The page shows no whole request. */
const invitation = {
  workspaceId,
  invitationFlow: "invite",
  roleId: workspaceId,
  connectInviteCode: null,
  passcode: null,
  email: "carla.creative@ncnstn.com",
  password: "AC0mplexP@ssw0rd",
  firstName: "Carla",
  lastName: "Creative",
  title: "Miss",
  position: "Creative Director",
  gender: "female",
  skipSendingEmail: false,
  teamIds: [workspaceId],
  bookedSeats: 25,
};

const sampleBody =
  '{"workspaceId":"123e4567-e89b-12d3-a456-426614174000","invitationFlow":"invite",' +
  '"roleId":"123e4567-e89b-12d3-a456-426614174000","connectInviteCode":null,"passcode":null,' +
  '"email":"carla.creative@ncnstn.com","password":"AC0mplexP@ssw0rd","firstName":"Carla","lastName":"Creative",' +
  '"title":"Miss","position":"Creative Director","gender":"female","skipSendingEmail":false,' +
  '"teamIds":["123e4567-e89b-12d3-a456-426614174000"],"bookedSeats":25}';

const issued = { invitationCode: "a368cfdb4=", passwordResetCode: "f84ab34=", userId: workspaceId };

let server: LoopbackServer;

beforeAll(async () => {
  server = await startLoopbackServer(() => ({ status: 200, body: issued }));
});

beforeEach(() => {
  server.requests.length = 0;
});

afterAll(() => server.close());

test("an invitation travels with every field the vendor describes", async () => {
  const awork = createAworkClient({ apiKey: "api_key", baseUrl: `${server.url}/api/v1` });
  const result = await awork.inviteUser({ body: invitation });

  expect(result).toMatchObject({ ok: true, status: 200, data: issued });
  const [request] = server.requests;
  expect(server.requests).toHaveLength(1);
  expect(request).toMatchObject({ method: "POST", path: "/api/v1/invitations", query: [], body: sampleBody });
  expect(request && chosenHeaders(request)).toEqual({
    accept: "application/json",
    authorization: "Bearer api_key",
    "content-type": "application/json",
  });
});

test("an OAuth token is sent like an API key", async () => {
  await createAworkClient({ accessToken: "token", baseUrl: server.url }).inviteUser({ body: invitation });
  expect(server.requests[0]?.headers.authorization).toBe("Bearer token");
});

test("without another base URL the vendor's own is called", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json(issued);
  };
  await createAworkClient({ apiKey: "api_key", fetch }).inviteUser({ body: invitation });
  expect(urls).toEqual(["https://api.awork.com/api/v1/invitations"]);
});

test("filter expressions arrive as they were written", async () => {
  const filterby =
    "substringof('O''Neil & Söhne',tolower(lastName)) and createdOn ge datetime'2018-04-03T00:00'";
  await createAworkClient({ apiKey: "api_key", baseUrl: server.url }).listUsers({
    query: { page: 2, filterby },
  });
  expect(server.requests[0]).toMatchObject({ method: "GET", path: "/users" });
  expect(server.requests[0]?.query).toEqual(
    expect.arrayContaining([
      ["page", "2"],
      ["filterby", filterby],
    ]),
  );
});
