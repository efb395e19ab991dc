import { describe, expect, test } from "vitest";
import type { DescribedOperation, DescribedVendor } from "../../src/msw/described-vendor.js";
import { isMoreLiteral } from "../../src/msw/more-literal.js";
import { routeOf } from "../../src/msw/route.js";

const paths = [
  "/users/{id}",
  "/users/me",
  "/users/{id}:restore",
  "/{kind}/me",
  "/a.b/{from}-{to}",
  "/users/{id}/teams/{team}",
];
const operation = (path: string, method = "GET"): DescribedOperation => ({
  method,
  path,
  success: { status: 200 },
});

/** A vendor whose operations are named after their paths. */
function vendorAt(server: string): DescribedVendor {
  const operations = Object.fromEntries(paths.map((path) => [path, operation(path)]));
  const other = operation("/users/everyone", "POST");
  return {
    name: "acme",
    server,
    credentials: {},
    security: [],
    operations: { ...operations, other },
    schemas: {},
  };
}

/** Which operations take a URL. */
function takers(server: string, url: string, baseUrl?: string): string[] {
  const vendor = vendorAt(server);
  const found = Object.entries(vendor.operations).filter(([, each]) =>
    routeOf(vendor, each, baseUrl).pattern.test(url),
  );
  return found.map(([name]) => name);
}

describe("exactly one operation takes a URL, the most literal one", () => {
  test.each([
    ["/users/1", "/users/{id}"],
    ["/users/me", "/users/me"],
    ["/users/everyone", "/users/{id}"],
    ["/users/mean", "/users/{id}"],
    ["/users/1:restore", "/users/{id}:restore"],
    ["/teams/me", "/{kind}/me"],
    ["/a.b/1-2", "/a.b/{from}-{to}"],
    ["/users/a%2Fb", "/users/{id}"],
    ["/users/1/teams/2", "/users/{id}/teams/{team}"],
  ])("%s", (path, want) => {
    expect(
      takers("https://api.acme.test", `https://api.acme.test${path}`).filter((name) => name !== "other"),
    ).toEqual([want]);
  });

  test.each(["/users/", "/users", "/v1/users/1", "/users/1/", "/aXb/1-2"])("none takes %s", (path) => {
    expect(takers("https://api.acme.test", `https://api.acme.test${path}`)).toEqual([]);
  });
});

describe("the server", () => {
  test.each([
    ["https://api.acme.test/", "https://api.acme.test"],
    ["https://API.Acme.test:443/v1", "https://api.acme.test/v1"],
    ["https://{tenant}.acme.test", "https://any-tenant.acme.test"],
    ["https://{tenant}.acme.test/{version}", "https://x.acme.test/v2"],
  ])("%s is found at %s", (server, base) => {
    expect(takers(server, `${base}/users/1`)).toEqual(["/users/{id}"]);
  });

  test.each([
    ["https://{tenant}.acme.test", "https://acme.test"],
    ["https://{tenant}.acme.test", "https://a.acme-test"],
    ["https://api.acme.test", "http://api.acme.test"],
  ])("%s is not found at %s", (server, base) => {
    expect(takers(server, `${base}/users/1`)).toEqual([]);
  });

  test("is somewhere else when that is asked for", () => {
    expect(
      takers("https://api.acme.test/v1", "http://localhost:3000/api/users/1", "http://localhost:3000/api/"),
    ).toEqual(["/users/{id}"]);
    expect(
      takers("https://api.acme.test/v1", "https://api.acme.test/v1/users/1", "http://localhost:3000"),
    ).toEqual([]);
  });
});

test("the parameters of a path are read as they are written", () => {
  const vendor = vendorAt("https://{tenant}.acme.test");
  const read = (path: string, url: string) => [...routeOf(vendor, operation(path)).parameters(new URL(url))];
  expect(read("/users/{id}/teams/{team}", "https://a.acme.test/users/a%2Fb/teams/%zz?id=1")).toEqual([
    ["id", "a%2Fb"],
    ["team", "%zz"],
  ]);
  expect(read("/a.b/{from}-{to}", "https://a.acme.test/a.b/1-2")).toEqual([
    ["from", "1"],
    ["to", "2"],
  ]);
});

test.each([
  ["/users/me", "/users/{id}", true],
  ["/users/{id}", "/users/me", false],
  ["/users/{id}", "/users/{userId}", false],
  ["/users/{id}:restore", "/users/{id}", true],
  ["/users/me:restore", "/users/{id}:restore", true],
  ["/users/{id}/a", "/users/{id}", false],
  ["/users/{id}/me", "/users/me/{id}", false],
  ["/users/me/{id}", "/users/{id}/me", true],
])("%s is a better match than %s: %j", (path, other, want) => {
  expect(isMoreLiteral(path, other)).toBe(want);
});
