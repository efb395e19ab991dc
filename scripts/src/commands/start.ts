import { join } from "node:path";
import { applyPlan, planGeneration } from "../generate.ts";
import { loadSpec } from "../load/load-spec.ts";
import { buildVendor } from "../model/build-vendor.ts";
import { startPrism } from "../prism.ts";
import { runTurbo } from "../run-turbo.ts";
import { columns, count, emphasise } from "../terminal.ts";
import type { TrialCall } from "../trial-call.ts";
import { callThroughPackage, describeCall } from "../trial-call.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm start

Shows the whole line at work: generates the packages, builds them, starts a mock of each vendor on loopback that refuses
every request which breaks the vendor's spec, and invites a person at all of them through the built packages. Nothing
outside this machine is contacted, but for the package registry when dependencies are missing.

Exit codes
  0  every vendor accepted its invitation
  1  a spec is invalid, a package does not build, or an invitation was refused
  2  the command line is wrong
`,
  options: {},
  async run() {
    const root = repositoryRoot;
    console.log(emphasise("1/3 Generate"));
    const plan = await planGeneration({ root }, []);
    await applyPlan({ root }, plan);
    const changed = plan.vendors.filter(({ changes }) => changes.length > 0);
    const summary =
      changed.length === 0 ? "nothing changed" : `changed: ${changed.map(({ slug }) => slug).join(", ")}`;
    console.log(`${count(plan.vendors.length, "package")}, ${summary}`);

    console.log(emphasise("\n2/3 Build"));
    const build = await runTurbo(root, ["build"]);
    if (build.exitCode !== 0) return 1;
    const { cached, attempted } = build.summary;
    console.log(
      `${count(attempted, "package")} built, ${cached === attempted ? "all" : cached} from turbo's cache`,
    );

    console.log(emphasise("\n3/3 Invite, at a mock of each vendor that validates every request"));
    const calls: TrialCall[] = [];
    for (const { slug } of plan.vendors) calls.push(await invite(root, slug));
    console.log(columns([["vendor", "request", "status", "what came back"], ...calls.map(describeCall)]));
    if (!calls.every(({ ok }) => ok)) return 1;
    console.log(next);
    return 0;
  },
};

const next = `
What to try next
  packages/awork/README.md          how to use one package
  edit specs/awork/openapi.yaml     then run "pnpm generate awork" and look at "git diff"
  pnpm test                         everything that is proven about the packages
`.trimEnd();

async function invite(root: string, slug: string): Promise<TrialCall> {
  const source = await loadSpec(join(root, "specs"), slug);
  const mock = await startPrism(source.document);
  try {
    return await callThroughPackage(join(root, "packages", slug), buildVendor(source), mock.url);
  } finally {
    await mock.close();
  }
}
