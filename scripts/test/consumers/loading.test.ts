import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { projectWith } from "./support/installed.ts";

const { vendors } = inject("published");

/**
 * Bytes of code that an import on Node compiles: what it takes grows with them, by a time that a test can't measure. The
 * text of the operations isn't code.
 */
const codeBudget = (exported: number) => 17_000 + 40 * exported;

/** Runs a program on Node in a project that has every vendor's package; resolves to what it prints as JSON. */
async function printed(program: string): Promise<unknown> {
  const project = await projectWith(...vendors.map((vendor) => `@guestlist/${vendor}`));
  return JSON.parse(await project.run(process.execPath, ["--input-type=module", "--eval", program]));
}

test.for(vendors.flatMap((vendor) => [`@guestlist/${vendor}`, `@guestlist/${vendor}/openapi-fetch`]))(
  "Node loads one file for %s",
  async (specifier) => {
    const loaded = await printed(`
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      await import(${JSON.stringify(specifier)});
      console.log(JSON.stringify(loaded));`);
    expect(loaded).toEqual([expect.stringMatching(/\/dist\/node\/[^/]+\.mjs$/)]);
  },
);

test.for(vendors)("the code that Node compiles for %s keeps to its budget", async (vendor) => {
  const project = await projectWith(...vendors.map((vendor) => `@guestlist/${vendor}`));
  const entry = createRequire(join(project.folder, "package.json")).resolve(`@guestlist/${vendor}`);
  const program = await readFile(entry, "utf8");
  const code = program.replace(/(['`])\{"\w+":\{"method".*?\}\}\1/s, "");
  const exported = code.match(/ as \w+/g)?.length ?? 0;
  expect(exported).toBeGreaterThan(20);
  expect(program.length - code.length).toBeGreaterThan(2000);
  expect(code.length).toBeLessThan(codeBudget(exported));
});

test("a bundler leaves out operations that are not used, also of what it makes for Node", async () => {
  const project = await projectWith(...vendors.map((vendor) => `@guestlist/${vendor}`));
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { createAworkTransport, getUser } from "@guestlist/awork";',
      resolveDir: project.folder,
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
  });
  const bundled = outputFiles[0]?.text;
  expect(bundled).toContain('"/users/{userId}"');
  expect(bundled).not.toContain("/roles");
});

test("an error of one vendor's package is known by the classes of another", async () => {
  const known = await printed(`
    import { createAworkClient } from "@guestlist/awork";
    import { ConnectionError, isRequestError, RequestError } from "@guestlist/atomicwork";
    const awork = createAworkClient({ accessToken: "secret", baseUrl: "http://127.0.0.1:1" });
    const error = await awork.getUser({ path: { userId: ".." } }).catch((reason) => reason);
    console.log(JSON.stringify([error instanceof RequestError, isRequestError(error), error instanceof ConnectionError]));`);
  expect(known).toEqual([true, true, false]);
});
