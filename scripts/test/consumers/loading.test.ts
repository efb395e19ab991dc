import { expect, inject, test } from "vitest";
import { projectWith } from "./support/installed.ts";

const { vendors } = inject("published");

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
    expect(loaded).toEqual([expect.stringMatching(/\/dist\/node\/[^/]+\.js$/)]);
  },
);

test("an error of one vendor's package is known by the classes of another", async () => {
  const known = await printed(`
    import { createAworkClient } from "@guestlist/awork";
    import { ConnectionError, isRequestError, RequestError } from "@guestlist/atomicwork";
    const awork = createAworkClient({ accessToken: "secret", baseUrl: "http://127.0.0.1:1" });
    const error = await awork.getUser({ path: { userId: ".." } }).catch((reason) => reason);
    console.log(JSON.stringify([error instanceof RequestError, isRequestError(error), error instanceof ConnectionError]));`);
  expect(known).toEqual([true, true, false]);
});
