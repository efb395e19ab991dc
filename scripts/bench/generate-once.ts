import { applyPlan, planGeneration } from "../src/generate.ts";
import { rememberUpToDate } from "../src/up-to-date.ts";

/** What `pnpm generate` does, for a workspace that is not this repository. */
const [root = ""] = process.argv.slice(2);
const plan = await planGeneration({ root }, []);
await applyPlan({ root }, plan);
await rememberUpToDate(root, plan);
