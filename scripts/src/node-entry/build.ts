import { bundleIndex, bundleModule } from "./bundle.ts";

// The last step of the build of a vendor package: one file for each entry. Node takes half a millisecond for every file
// that it loads, and longer for operations as code than as text. Bundlers take the modules, of which they leave out what
// is not used.
const folder = process.cwd();
await Promise.all([bundleIndex(folder), bundleModule(folder, "openapi-fetch")]);
