import type { AitronosClient } from "@guestlist/aitronos";
import { createAitronosClient } from "@guestlist/aitronos";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { findMember, offboard, onboard } from "./scenario.js";
import { startAitronosMock } from "./stateful-mock.js";

const organization = "org_xyz789";
const jane = { email: "jane@example.com", fullName: "Jane Doe", role: "Member", department: "Engineering" };

let mock: LoopbackServer;
let aitronos: AitronosClient;

beforeEach(async () => {
  mock = await startAitronosMock();
  aitronos = createAitronosClient({ accessToken: "token", baseUrl: mock.url });
});

afterEach(() => mock.close());

test("a person is invited with the role and the department of these names, and is then found", async () => {
  const user = await onboard(aitronos, organization, jane);
  expect(user).toMatchObject({
    account_state: "pending_invitation",
    role_ids: ["role_member"],
    department_ids: ["dept_engineering"],
  });
  const member = await findMember(aitronos, organization, jane.email);
  expect(member).toMatchObject({ user_id: user.id, full_name: "Jane Doe", role: { name: "Member" } });
});

test("a person who is invited twice is refused in the vendor's words", async () => {
  await onboard(aitronos, organization, jane);
  const again = onboard(aitronos, organization, jane);
  await expect(again).rejects.toThrow("An account with this email already exists.");
});

test("a department that does not exist is noticed before anybody is invited", async () => {
  const nowhere = onboard(aitronos, organization, { ...jane, department: "Nowhere" });
  await expect(nowhere).rejects.toThrow('no department "Nowhere"');
  expect(await findMember(aitronos, organization, jane.email)).toBeUndefined();
});

test("a person who is removed is gone, and can be invited again", async () => {
  await onboard(aitronos, organization, jane);
  await offboard(aitronos, organization, jane.email, "dept_support");
  expect(await findMember(aitronos, organization, jane.email)).toBeUndefined();
  await onboard(aitronos, organization, jane);
});
