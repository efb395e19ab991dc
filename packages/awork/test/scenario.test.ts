import type { AworkClient } from "@guestlist/awork";
import { createAworkClient } from "@guestlist/awork";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { findUser, offboard, onboard } from "./scenario.js";
import { startAworkMock } from "./stateful-mock.js";

const carla = {
  email: "carla@example.com",
  firstName: "Carla",
  lastName: "Creative",
  role: "Member",
  team: "Support",
};

let mock: LoopbackServer;
let awork: AworkClient;

beforeEach(async () => {
  mock = await startAworkMock();
  awork = createAworkClient({ apiKey: "key", baseUrl: mock.url });
  await onboard(awork, { ...carla, email: "first@example.com" });
});

afterEach(() => mock.close());

test("a person is invited with the role and the team of these names, and is then found", async () => {
  const user = await onboard(awork, carla);
  expect(user).toMatchObject({
    firstName: "Carla",
    status: { invitationAccepted: false },
    teams: [{ name: "Support" }],
  });
  expect(JSON.parse(mock.requests.findLast(({ path }) => path === "/invitations")?.body ?? "")).toMatchObject(
    {
      workspaceId: "workspace-1",
      roleId: "role-member",
      teamIds: ["team-Support"],
    },
  );
  expect(await findUser(awork, carla.email)).toEqual(user);
});

test("a role that does not exist is noticed before anybody is invited", async () => {
  await expect(onboard(awork, { ...carla, role: "Emperor" })).rejects.toThrow('no role "Emperor"');
  expect(await findUser(awork, carla.email)).toBeUndefined();
});

test("a person who is removed is gone", async () => {
  const { id: userId = "" } = await onboard(awork, carla);
  await offboard(awork, carla.email);
  expect(await findUser(awork, carla.email)).toBeUndefined();
  expect(await awork.getUser({ path: { userId } })).toMatchObject({ ok: false, status: 404 });
  expect(await findUser(awork, "first@example.com")).toBeDefined();
});
