import type { SmartdocumentorClient } from "@guestlist/smartdocumentor";
import { createSmartdocumentorClient } from "@guestlist/smartdocumentor";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { findUser, onboard } from "./scenario.js";
import { startSmartdocumentorMock } from "./stateful-mock.js";

const jane = { email: "jane@example.com", role: "Viewer", workspace: "Interviews" };

let mock: LoopbackServer;
let smartdocumentor: SmartdocumentorClient;

beforeEach(async () => {
  mock = await startSmartdocumentorMock();
  smartdocumentor = createSmartdocumentorClient({
    clientId: "id",
    clientSecret: "secret",
    baseUrl: mock.url,
  });
});

afterEach(() => mock.close());

test("a person is invited into the workspace of this name, and is then found there and nowhere else", async () => {
  expect(await onboard(smartdocumentor, jane)).toMatchObject({ email: jane.email, roleName: "Viewer" });
  expect(await findUser(smartdocumentor, 2, jane.email)).toBeDefined();
  expect(await findUser(smartdocumentor, 1, jane.email)).toBeUndefined();
});

test("a role that does not exist is noticed before anybody is invited", async () => {
  await expect(onboard(smartdocumentor, { ...jane, role: "Emperor" })).rejects.toThrow('no role "Emperor"');
  expect(await findUser(smartdocumentor, 2, jane.email)).toBeUndefined();
});

test("the whole errand needs one access token", async () => {
  await onboard(smartdocumentor, jane);
  expect(mock.requests.filter(({ path }) => path === "/connect/token")).toHaveLength(1);
});
