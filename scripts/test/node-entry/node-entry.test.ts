import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Operation } from "../../src/openapi.ts";
import { loadPackage } from "../../testing/load-package.ts";
import { documentWith, emit } from "../support/document.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guestlist-node-entry-"));
});
afterAll(() => rm(folder, { recursive: true }));

function packageOf(...operationIds: string[]): Map<string, string> {
  const paths = operationIds.map((operationId): [string, { post: Operation }] => [
    `/${operationId}`,
    { post: { operationId, responses: { 204: { description: "Done." } } } },
  ]);
  return emit(documentWith({ paths: Object.fromEntries(paths) }));
}

test("operations may have the names of what is in the file", async () => {
  const ids = ["operation", "operation0", "operation1", "bind", "runtime", "named", "createClient", "table"];
  const module = await loadPackage(join(folder, "names"), packageOf(...ids));
  const { createAcmeClient, createAcmeTransport } = module as Record<string, (...rest: object[]) => object>;
  const called: string[] = [];
  const fetch = async (url: string) => {
    called.push(new URL(url).pathname.slice(1));
    return new Response(null, { status: 204 });
  };
  const client = createAcmeClient?.({ fetch }) as Record<string, () => Promise<object>>; // as it is generated
  for (const id of ids) await client[id]?.();
  expect(called).toEqual(ids);
  const transport = createAcmeTransport?.({ fetch });
  for (const id of ids) await (module[id] as (transport: unknown) => Promise<object>)(transport);
  expect(called).toEqual([...ids, ...ids]);
});

test("the exports are those of the index", async () => {
  const files = packageOf("addUser");
  const module = await loadPackage(join(folder, "exports"), files);
  const names = [...(files.get("src/index.ts") ?? "").matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list ?? "").split(",").map((name) => name.trim()),
  );
  expect(Object.keys(module)).toEqual(names.filter(Boolean).sort());
});

test.each(["() => 1", "Number.NaN", "undefined", "1n", '{ "": 1 }'])(
  "what text can't say ends the build, and nothing is written: %s",
  async (value) => {
    const files = packageOf("addUser");
    files.set("src/wire.ts", (files.get("src/wire.ts") ?? "").replace('"POST"', value));
    const target = await mkdtemp(join(folder, "refused-"));
    await expect(loadPackage(target, files)).rejects.toThrow(/src\/wire\.ts|BigInt/);
    expect(await readdir(target)).not.toContain("dist");
  },
);
