import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compareVersions } from "../../src/changes/compare-versions.ts";
import { smallSpec } from "../support/small-spec.ts";
import { toVersion } from "./support/corpus.ts";

const root = resolve(import.meta.dirname, "../../..");

/** The small spec's package with another text in one of its modules, as another generator would have written it. */
function versionWith(module: string, from: RegExp, to: string) {
  const version = toVersion(smallSpec());
  const text = version.files.get(module) ?? "";
  expect(text).toMatch(from);
  return { ...version, files: new Map(version.files).set(module, text.replace(from, to)) };
}

test("a type that the compiler cannot judge any more counts as broken", () => {
  const before = versionWith(
    "src/types.ts",
    /^import type \{ (.*)export type ListUsersData =/ms,
    "import type { Vanished, $1export type ListUsersData = Vanished &",
  );
  const changes = compareVersions([{ slug: "acme", before, after: toVersion(smallSpec()) }], root).get(
    "acme",
  );
  expect(changes?.filter(({ level }) => level === "breaking").map(({ message }) => message)).toContain(
    "The old types cannot be compared with the new ones.",
  );
});

test("what only the emitted code shows is told, too: an argument that a call no longer takes", () => {
  const before = versionWith(
    "src/operations.ts",
    /listUsers\(client: AcmeTransport, /,
    "listUsers(client: AcmeTransport, filter: string, ",
  );
  const changes = compareVersions([{ slug: "acme", before, after: toVersion(smallSpec()) }], root).get(
    "acme",
  );
  expect(changes).toMatchObject([{ level: "breaking", subject: "listUsers" }]);
});

test("the same on both sides is no change", () => {
  const version = toVersion(smallSpec());
  expect(compareVersions([{ slug: "acme", before: version, after: version }], root).get("acme")).toEqual([]);
});
