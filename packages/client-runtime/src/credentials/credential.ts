import type { Call } from "../call.js";
import type { RequestParts } from "../operation.js";

/** Adds a credential to a request. */
export type Credential = (call: Call, parts: RequestParts) => void | Promise<void>;
