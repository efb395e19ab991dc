import { beforeAll, expect, test } from "vitest";
import { chromiumPage, reportFromChromium } from "./support/chromium.ts";
import { fixtureWith } from "./support/installed.ts";
import { runtimeFolder, runtimeProgram } from "./support/runtimes.ts";
import type { StandIn } from "./support/stand-in.ts";
import { startStandIn } from "./support/stand-in.ts";
import type { Stranger } from "./support/stranger.ts";
import { reportFromWorkerd } from "./support/workerd.ts";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await fixtureWith("program", "@guestlist/awork");
});

const denoFlags = ["run", "--allow-net=127.0.0.1", "--no-lock", "--node-modules-dir=manual", "--cached-only"];

/** How the program is run on each runtime. The lowest Node is the lowest that the packages admit. */
const runtimes: Record<string, (standIn: StandIn) => Promise<unknown>> = {
  "Node 20": ({ baseUrl }) => reportFrom(runtimeProgram("node20", "node"), baseUrl),
  "Node 22": ({ baseUrl }) => reportFrom(runtimeProgram("node22", "node"), baseUrl),
  "Node 24": ({ baseUrl }) => reportFrom(process.execPath, baseUrl),
  "Node 26": ({ baseUrl }) => reportFrom(runtimeProgram("node26", "node"), baseUrl),
  Bun: ({ baseUrl }) => reportFrom(runtimeProgram("bun"), baseUrl),
  Deno: ({ baseUrl }) => reportFrom(runtimeProgram("deno"), baseUrl, denoFlags),
  workerd: ({ baseUrl }) => reportFromWorkerd(stranger.folder, baseUrl),
  Chromium: (standIn) => reportFromChromium(standIn),
};

test.for(Object.keys(runtimes))("one package, installed by name, works on %s", async (runtime) => {
  const standIn = await startStandIn(runtime === "Chromium" ? await chromiumPage(stranger.folder) : {});
  try {
    expect(await runtimes[runtime]?.(standIn)).toEqual(report);
    expect(standIn.arrivals).toEqual(arrivals);
    await standIn.abandoned;
  } finally {
    await standIn.close();
  }
});

test("a runtime that is not there is an error that says how to get it", () => {
  expect(() => runtimeFolder("node18")).toThrow(
    "node18 is not installed. It comes from npm like every other package; get it with: pnpm install",
  );
});

async function reportFrom(program: string, baseUrl: string, flags: string[] = []): Promise<unknown> {
  return JSON.parse(await stranger.run(program, [...flags, "main.mjs", baseUrl]));
}

const report = {
  invited: { userId: "u1" },
  refused: { code: "already-exist-error" },
  retried: { status: 200, data: { id: "u1" } },
  aborted: "changed my mind",
  people: ["u1", "u2", "u3"],
  thrown: { isHttpError: true, status: 401 },
};

const authorization = "Bearer secret";
const invitation = {
  request: "POST /api/invitations",
  authorization,
  contentType: "application/json",
  body: '{"email":"zoë@example.com","firstName":"Zoë","teamIds":["t1"]}',
};
const get = (path: string) => ({
  request: `GET /api/${path}`,
  authorization,
  contentType: undefined,
  body: "",
});

const arrivals = [
  invitation,
  invitation,
  get("users/flaky"),
  get("users/flaky"),
  get("users/held"),
  get("users?pageSize=2"),
  get("users?pageSize=2&page=2"),
  get("teams"),
];
