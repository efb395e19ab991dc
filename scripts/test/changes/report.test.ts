import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Change, VendorChanges } from "../../src/changes/change.ts";
import { bumpOf } from "../../src/changes/change.ts";
import { toGithub, toJson, toMarkdown } from "../../src/changes/report/machine.ts";
import { toText } from "../../src/changes/report/text.ts";
import { dedent } from "../support/dedent.ts";

const place = { file: "specs/acme/openapi.yaml", pointer: "#/paths/~1users/post", line: 12 };
const removed: Change = {
  level: "breaking",
  side: "types",
  subject: "inviteUser",
  message: "`role` of the body was removed.",
  operations: ["inviteUser"],
  place,
};
const described: Change = {
  level: "docs",
  side: "docs",
  subject: "User",
  message: "The description of `id` changed.",
  before: "Id, as 100%\nof users know it",
  operations: ["a", "b", "c", "d", "e"],
};
const server: Change = {
  level: "breaking",
  side: "wire",
  subject: "client",
  message: "The client calls another server.",
  before: "https://a.test",
  after: "https://b.test",
  operations: [],
};
const changes: VendorChanges = {
  slug: "acme",
  packageName: "@guestlist/acme",
  kind: "changed",
  since: "@guestlist/acme@1.2.0",
  changes: [
    described,
    removed,
    { ...removed, level: "feature", message: "The body became optional." },
    server,
  ],
};

test("text: the client, operations, schemas; in each the worst first", () => {
  expect(`${stripVTControlCharacters(toText([changes]))}\n`).toBe(
    dedent`
    @guestlist/acme  major since @guestlist/acme@1.2.0
      client
        breaking  The client calls another server.
                  before  https://a.test
                  after   https://b.test
      inviteUser
        breaking  \`role\` of the body was removed.
                  specs/acme/openapi.yaml:12  #/paths/~1users/post
        feature   The body became optional.
                  specs/acme/openapi.yaml:12  #/paths/~1users/post
      User (a, b, c and 2 more)
        docs      The description of \`id\` changed.
                  before  Id, as 100%
    of users know it
  `.replaceAll("\\`", "`"),
  );
});

test("a package that is new, one that is gone, and none", () => {
  const text = stripVTControlCharacters(
    toText([
      { ...changes, kind: "added", changes: [] },
      { ...changes, kind: "removed", changes: [] },
    ]),
  );
  expect(text).toContain("A new package: its first publish.");
  expect(text).toContain("The spec is gone, and with it the package.");
  expect(toText([])).toBe("No package changed.");
});

test("json holds every member, and the bump", () => {
  expect(JSON.parse(toJson([changes]))).toEqual({ version: 1, packages: [{ ...changes, bump: "major" }] });
});

test("markdown", () => {
  const text = toMarkdown([changes]);
  expect(text).toContain("### @guestlist/acme: major");
  expect(text).toContain(
    "- **breaking**: The client calls another server. (`https://a.test` → `https://b.test`)",
  );
});

test("annotations are escaped as GitHub reads them", () => {
  const lines = toGithub([changes]).split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(
    "::warning file=specs/acme/openapi.yaml,line=12,title=@guestlist/acme%3A breaking::inviteUser: `role` of the body was removed.",
  );
});

test("the worst change decides", () => {
  const bump = (...levels: Change["level"][]) =>
    bumpOf({ kind: "changed", changes: levels.map((level) => ({ ...removed, level })) });
  expect([
    bump(),
    bump("docs"),
    bump("fix", "docs"),
    bump("docs", "feature"),
    bump("feature", "breaking"),
  ]).toEqual(["none", "patch", "patch", "minor", "major"]);
});
