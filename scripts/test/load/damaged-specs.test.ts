import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { isVague, pathsIn, withDamage } from "../support/damage.ts";
import { fixtures, problemsOf, write } from "./broken-spec.ts";

const spec: unknown = parseYaml(await readFile(path.join(fixtures, "acme/openapi.yaml"), "utf8"));

/** What the damage puts in the place of a value. */
const substitutes: readonly unknown[] = [
  null,
  5,
  "text",
  [],
  {},
  true,
  [null],
  { member: null },
  { $ref: 5 },
  { $ref: "" },
  { $ref: "#/components/schemas/User" },
  { $ref: "missing.yaml" },
  undefined, // the value is left out
];

/** How many of all damages are tried; with 1 it is every one of them, which takes half a minute. */
const sampling = 29;

test("whatever is in the place of a value, there is no other error than problems that can be mended", async () => {
  const damages = pathsIn(spec).flatMap((steps) => substitutes.map((substitute) => ({ steps, substitute })));
  const vague: unknown[] = [];
  for (const { steps, substitute } of damages.filter((_, index) => index % sampling === 0)) {
    const damaged = JSON.stringify(withDamage(spec, steps, substitute));
    const problems = await problemsOf("acme", write("openapi.yaml", damaged));
    if (isVague(problems)) vague.push({ steps, problems });
  }
  expect(vague).toEqual([]);
}, 60_000);
