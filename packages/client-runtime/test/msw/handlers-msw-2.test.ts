import { HttpHandler } from "msw2";
import { setupServer } from "msw2/node";
import { expect, test, vi } from "vitest";
import { createHandlers } from "../../src/msw/create-mock.js";
import { acme } from "./acme.js";
import { describeHandlers, type MockServer } from "./handlers-suite.js";

vi.mock("msw", () => import("msw2"));

// The types of the two versions differ; what is used of them does not.
describeHandlers(setupServer as unknown as (...handlers: object[]) => MockServer);

test("the handlers are those of msw 2", () => {
  for (const handler of createHandlers(acme)) expect(handler).toBeInstanceOf(HttpHandler);
});
