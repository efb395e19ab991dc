import { enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * Lets Node keep what it compiles of the modules that are loaded after this one, beside turbo's own notes: the libraries
 * have 14 megabytes of source, and half of what it takes to start is to compile them.
 */
enableCompileCache(join(import.meta.dirname, "../../.turbo/compile-cache"));
