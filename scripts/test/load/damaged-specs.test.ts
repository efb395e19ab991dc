import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { fixtures, problemsOf, write } from "./broken-spec.ts";

type Step = string | number;

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
    const texts = problems.flatMap(({ found, expected, mend }) => [found, expected, mend]);
    if (texts.some((text) => text === "" || /undefined|\[object/.test(text))) vague.push({ steps, problems });
  }
  expect(vague).toEqual([]);
}, 60_000);

function pathsIn(value: unknown): Step[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    [key],
    ...pathsIn(member).map((steps) => [key, ...steps]),
  ]);
}

function withDamage(value: unknown, [step, ...others]: readonly Step[], substitute: unknown): unknown {
  if (step === undefined) return substitute;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[step] = withDamage(copy[step], others, substitute);
  return copy;
}
