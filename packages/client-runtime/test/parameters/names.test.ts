import { describe, expect, test } from "vitest";
import {
  inCookie,
  inPath,
  inQuery,
  none,
  type Operation,
  type OperationRequest,
  type Serializer,
} from "../../src/index.js";
import { acme, call, recordingFetch } from "../support/acme.js";

/** The request of a call, with what its operation is about. */
async function sent(operation: Partial<Operation>, request: OperationRequest) {
  const { sent, fetch } = recordingFetch();
  const usual: Operation = { method: "GET", path: "/users", success: { 204: none } };
  await call(acme("https://acme.test", { fetch }), { ...usual, ...operation }, request);
  return sent[0];
}

describe.each(["constructor", "toString", "valueOf", "__proto__"])("a parameter may be called %s", (name) => {
  /** An object with such a member of its own. */
  function having<Value>(value: Value): Record<string, Value> {
    return Object.fromEntries([[name, value]]);
  }

  test("in a path", async () => {
    const operation = { path: `/users/{${name}}`, parameters: [inPath] };
    expect((await sent(operation, { path: having("a") }))?.url).toBe("https://acme.test/users/a");
  });

  test("in a query", async () => {
    const request = await sent({ parameters: [inQuery] }, { query: having("a") });
    expect(request?.url).toBe(`https://acme.test/users?${name}=a`);
  });

  test("in a query, with a serializer of its own", async () => {
    const styles = { query: having<Serializer>((key) => `${key}!`) };
    const request = await sent({ parameters: [inQuery], styles }, { query: having("a") });
    expect(request?.url).toBe(`https://acme.test/users?${name}!`);
  });

  test("in a cookie", async () => {
    const request = await sent({ parameters: [inCookie] }, { cookie: having("a") });
    expect(request?.init.headers).toMatchObject({ cookie: `${name}=a` });
  });
});
