import { existsSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { startLanguageServer } from "../../bench/tsserver.ts";
import { fixtureWith, projectWith } from "./support/installed.ts";
import type { Stranger } from "./support/stranger.ts";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await fixtureWith("typed", "@guestlist/awork");
});

test.for(["awork", "client-runtime", "shared-types"])(
  "the maps of %s lead to sources that are installed",
  async (name) => {
    const project = await projectWith("@guestlist/awork");
    const folder = join(project.folder, "node_modules/@guestlist", name);
    const files = await readdir(folder, { recursive: true });
    const maps = files.filter((file) => file.endsWith(".map"));
    const modules = files.filter((file) => file.endsWith(".d.ts"));
    expect(maps).toEqual(expect.arrayContaining(modules.map((module) => `${module}.map`)));
    expect(modules.length).toBeGreaterThan(0);
    for (const map of maps) {
      const { sources } = JSON.parse(await readFile(join(folder, map), "utf8")) as { sources: string[] };
      const paths = sources.map((source) => relative(folder, join(folder, dirname(map), source)));
      expect(paths).toEqual([expect.stringMatching(/^src\//)]);
      expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    }
  },
);

test("going to a definition ends in readable source", async () => {
  const file = await realpath(join(stranger.folder, "consumer.ts"));
  const text = await readFile(file, "utf8");
  const server = startLanguageServer(stranger.folder);
  try {
    server.tell("open", { file });
    const definitionOf = async (name: string) => {
      const lines = text.slice(0, text.indexOf(`${name}(`) + 1).split("\n");
      const place = { file, line: lines.length, offset: lines.at(-1)?.length };
      const found = await server.ask<Definition[]>("definition", place);
      return await Promise.all(found.map(quote));
    };
    expect(await definitionOf("createAworkClient")).toEqual([
      "awork/src/client.ts: export function createAworkClient(options: AworkOptions): AworkClient {",
    ]);
    expect(await definitionOf("inviteUser")).toEqual([
      "awork/src/client.ts: inviteUser(request: InviteUserRequest, options?: CallOptions): Promise<InviteUserResult>;",
    ]);
    expect(await definitionOf("unwrap")).toEqual([
      expect.stringMatching(/^client-runtime\/src\/unwrap\.ts: export (async )?function unwrap/),
    ]);
  } finally {
    server.close();
  }
});

interface Definition {
  file: string;
  start: { line: number };
}

/** The line that a definition starts on, behind its place below the scope's folder. */
async function quote({ file, start }: Definition): Promise<string> {
  const line = (await readFile(file, "utf8")).split("\n")[start.line - 1];
  return `${file.replace(/.*\/@guestlist\//, "")}: ${line?.trim()}`;
}
