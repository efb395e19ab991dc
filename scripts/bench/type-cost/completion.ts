import { join } from "node:path";
import { startLanguageServer } from "../tsserver.ts";
import type { Style } from "./measure.ts";
import type { SyntheticProject } from "./project.ts";

/** Where the completion is asked for: what may stand among the path parameters of a call. */
const callSites: Record<Style, string> = {
  methods: `
import { createSyntheticClient } from "@guestlist/synthetic";
const client = createSyntheticClient({ accessToken: "token" });
client.getThing0({ path: { | } });
`,
  pathKeyed: `
import createClient from "openapi-fetch";
import type { paths } from "./paths.js";
const client = createClient<paths>({ baseUrl: "https://api.synthetic.test" });
client.GET("/things0/{id}", { params: { path: { | } } });
`,
};

/** Milliseconds that an editor waits for the completion at a call site, each time after an edit, sorted. */
export async function completionTimes(
  project: SyntheticProject,
  style: Style,
  times: number,
): Promise<number[]> {
  const file = join(project.folder, `completion-${style}.ts`);
  const text = callSites[style];
  const lines = text.slice(0, text.indexOf("|")).split("\n");
  const place = { file, line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 };
  await project.write(`completion-${style}.ts`, text.replace("|", ""));
  await project.write("tsconfig.json", JSON.stringify({ compilerOptions: editorOptions, files: [file] }));
  const server = startLanguageServer(project.folder);
  try {
    server.tell("open", { file });
    const measured: number[] = [];
    for (let time = 0; time <= times; time++) {
      // A comment more in the first line: what was known of the file's types is no longer.
      server.tell("change", { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: "//" });
      const start = performance.now();
      const { entries } = await server.ask<{ entries: { name: string }[] }>("completionInfo", place);
      measured.push(performance.now() - start);
      if (entries[0]?.name !== "id")
        throw new Error(`The completion is of something else: ${entries[0]?.name}`);
    }
    return measured.slice(1).sort((a, b) => a - b); // the first one has the whole project to read
  } finally {
    server.close();
  }
}

const editorOptions = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
