import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { startLanguageServer } from "../../../bench/tsserver.ts";

/** An editor that a file is open in. Places are given as a piece of the text, `|` standing for the cursor. */
export interface Editor {
  /** What is shown for what the cursor is on. */
  hover(place: string): Promise<Hover>;
  /** What the editor proposes at the cursor. */
  complete(place: string): Promise<string[]>;
  /** Where the editor goes from what the cursor is on. */
  define(place: string): Promise<Definition[]>;
  close(): void;
}

export interface Hover {
  displayString: string;
  documentation: string;
  tags: { name: string; text: string }[];
}

export interface Definition {
  file: string;
  start: { line: number };
}

export async function openEditor(folder: string, name: string): Promise<Editor> {
  const file = await realpath(join(folder, name));
  const text = await readFile(file, "utf8");
  const server = startLanguageServer(folder);
  server.tell("open", { file });

  const at = (place: string) => {
    const [before = "", after = ""] = place.split("|");
    const start = text.indexOf(before + after);
    if (start < 0) throw new Error(`${name} has no ${before + after}`);
    const lines = text.slice(0, start + before.length).split("\n");
    return { file, line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 };
  };
  return {
    hover: (place) => server.ask("quickinfo", at(place)),
    define: (place) => server.ask("definition", at(place)),
    complete: async (place) => {
      const { entries } = await server.ask<{ entries: { name: string }[] }>("completionInfo", at(place));
      return entries.map((entry) => entry.name);
    },
    close: server.close,
  };
}
