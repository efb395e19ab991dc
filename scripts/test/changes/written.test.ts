import { expect, test } from "vitest";
import { bumpOf } from "../../src/changes/change.ts";
import { compareRepository } from "../../src/changes/compare-repository.ts";
import { createGitRepository } from "./support/git-repository.ts";

const manifest = JSON.stringify({
  name: "@guestlist/shared-types",
  exports: { ".": { types: "./dist/index.d.ts" } },
});

const before = `
declare const brand: unique symbol;
export interface Transport<Vendor extends string> { readonly [brand]?: Vendor }
export interface Options { timeout?: number }
export interface Success<Data> { readonly data: Data }
export class Failure extends Error { readonly #secret = 1; readonly status: number = 400; reveal(): number { return this.#secret; } }
export function connect(options: Options): Transport<"acme"> { return { ...options } as Transport<"acme">; }
`;

async function changesOf(after: string): Promise<[string, string[]]> {
  const repository = await createGitRepository({});
  await repository.write("packages/shared-types/package.json", manifest);
  await repository.write("packages/shared-types/src/index.ts", 'export * from "./all.js";\n');
  await repository.write("packages/shared-types/src/all.ts", before);
  repository.commit("shared types");
  await repository.write("packages/shared-types/src/all.ts", after);
  const [found] = await compareRepository({ root: repository.root, slugs: [], since: "HEAD" });
  return [found ? bumpOf(found) : "none", found?.changes.map(({ message }) => message) ?? []];
}

test.each<[string, string, string, string[]]>([
  ["nothing", before, "none", []],
  ["a comment", `/** Options. */${before}`, "patch", ["The code changed."]],
  ["code", before.replace("return this.#secret", "return -this.#secret"), "patch", ["The code changed."]],
  ["a private member", before.replaceAll("#secret", "#hidden"), "patch", ["The code changed."]],
  ["a new export", `${before}export type Extra = string;\n`, "minor", ["`Extra` is exported."]],
  [
    "an option more",
    before.replace("timeout?: number", "timeout?: number; retries?: number"),
    "minor",
    ["`Options` accepts or promises more."],
  ],
  [
    "an export less",
    before.replace("export function connect", "function connect"),
    "major",
    ["`connect` is no longer exported."],
  ],
  [
    "a method more",
    before.replace("reveal()", "more(): void {} reveal()"),
    "minor",
    ["`Failure` accepts or promises more."],
  ],
  [
    "a method less",
    before.replace(/reveal\(\).*\} \}/, "}"),
    "major",
    ["`Failure` changed in a way that programs do not compile with."],
  ],
  [
    "another member of a generic type",
    before.replace("readonly data: Data", "readonly body: Data"),
    "major",
    ["`Success` changed in a way that programs do not compile with."],
  ],
  [
    "a further parameter",
    before.replace("options: Options)", "options: Options, strict: boolean)"),
    "major",
    ["`connect` changed in a way that programs do not compile with."],
  ],
  [
    "a further parameter that may be left out",
    before.replace("options: Options)", "options: Options, strict?: boolean)"),
    "minor",
    ["`connect` accepts or promises more."],
  ],
])("%s", async (_, after, bump, messages) => {
  const [found, told] = await changesOf(after);
  expect([found, told]).toEqual([bump, expect.arrayContaining(messages)]);
});
