import type { AtomicworkClient } from "@guestlist/atomicwork";
import { createAtomicworkClient } from "@guestlist/atomicwork";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { findUser, offboard, onboard } from "./scenario.js";
import { startAtomicworkMock } from "./stateful-mock.js";

const jane = { email: "doe@example.com", organizationRoleId: 101, workspaceId: 42, workspaceRoleId: 3 };

let mock: LoopbackServer;
let atomicwork: AtomicworkClient;

beforeEach(async () => {
  mock = await startAtomicworkMock();
  atomicwork = createAtomicworkClient({
    tenant: "acme",
    apiKey: "key",
    workspaceId: "42",
    baseUrl: mock.url,
  });
  // The search finds these too, and fills the first page with them.
  await onboard(atomicwork, { ...jane, email: "john.doe@example.com" });
  await onboard(atomicwork, { ...jane, email: "joan.doe@example.com" });
});

afterEach(() => mock.close());

test("a person is invited, and is then found with an invitation that is on its way", async () => {
  expect(await findUser(atomicwork, jane.email)).toBeUndefined();
  const user = await onboard(atomicwork, jane);
  expect(user).toMatchObject({ email: jane.email, invitation_status: "EMAIL_INVITE_SENT" });
  expect(await findUser(atomicwork, jane.email)).toEqual(user);
});

test("a person who is removed is gone, until they are restored", async () => {
  await onboard(atomicwork, jane);
  await offboard(atomicwork, jane.email);
  expect(await findUser(atomicwork, jane.email)).toBeUndefined();
  expect(await findUser(atomicwork, "joan.doe@example.com")).toBeDefined();

  const restored = await atomicwork.restoreUserByEmail({ path: { email: jane.email } });
  expect(restored.ok).toBe(true);
  expect(await findUser(atomicwork, jane.email)).toBeDefined();
});

test("who was never invited cannot be removed", async () => {
  await expect(offboard(atomicwork, "nobody@example.com")).rejects.toThrow("Nobody has the address");
});
