import { afterEach, expect, test, vi } from "vitest";
import { uncaughtErrors } from "../../../../scripts/testing/uncaught-errors.js";
import { failTest } from "../../src/msw/fail-test.js";

const error = new Error("broken");

afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

test("nobody can catch the error, and the answer tells of it", async () => {
  let response: Response | undefined;
  const errors = await uncaughtErrors(async () => {
    response = failTest(error);
  });
  expect(errors).toEqual([error]);
  expect([response?.status, await response?.json()]).toEqual([501, { title: "broken" }]);
});

test("fake timers don't hold it back", async () => {
  const errors = await uncaughtErrors(async () => {
    vi.useFakeTimers({ toFake: ["queueMicrotask"] });
    failTest(error);
    vi.useRealTimers();
  });
  expect(errors).toEqual([error]);
});

test("nor do those that were there before", async () => {
  vi.useFakeTimers({ toFake: ["queueMicrotask"] });
  vi.resetModules();
  const module = await import("../../src/msw/fail-test.js");
  const errors = await uncaughtErrors(async () => module.failTest(error));
  expect(errors).toEqual([error]);
});

test("what is no error is told as well", async () => {
  const errors = await uncaughtErrors(async () => {
    expect(await failTest("text").json()).toEqual({ title: "text" });
  });
  expect(errors).toEqual(["text"]);
});
