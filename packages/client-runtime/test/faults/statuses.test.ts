import { answer } from "./answers.js";
import { type FaultRow, testFaults } from "./fault-table.js";
import { failed } from "./outcome.js";

const code = { code: "later" };
const now = 1_800_000_000; // where the clock of these tests stands, in seconds

/** An answer with this status and these headers, and which operations are repeated after it. */
function row(
  status: number,
  repeated: FaultRow["repeated"],
  headers: Record<string, string | number> = {},
): FaultRow {
  const shown = Object.entries(headers).map(([name, value]) => `, ${name}: ${value}`);
  const body = JSON.stringify(code);
  return {
    fault: `${status}${shown.join()}`,
    answer: answer(status, body, headers),
    outcome: failed(status, code),
    repeated,
  };
}

const pastDate = new Date((now - 60) * 1000).toUTCString();
const farDate = new Date((now + 3600) * 1000).toUTCString();

testFaults([
  // With these the server has said that it did not act.
  row(429, "always"),
  row(429, "always", { "retry-after": 0 }),
  row(429, "always", { "retry-after": pastDate }),
  row(429, "always", { "retry-after": "soon" }),
  row(429, "always", { "x-ratelimit-remaining": 0, "x-ratelimit-reset": 0 }),
  row(429, "always", { "ratelimit-reset": 0 }),
  row(503, "always", { "retry-after": 0 }),
  row(503, "always", { "retry-after": pastDate }),
  // Without such a word it may have acted.
  row(503, "if idempotent"),
  row(503, "if idempotent", { "x-ratelimit-reset": 0 }),
  row(503, "if idempotent", { "retry-after": "soon" }),
  row(408, "if idempotent"),
  row(500, "if idempotent"),
  row(500, "if idempotent", { "retry-after": 0 }),
  row(502, "if idempotent"),
  row(504, "if idempotent"),
  // These say the same every time.
  ...[300, 400, 401, 403, 404, 409, 410, 422, 425, 426, 451, 501, 505, 599].map((status) =>
    row(status, "never"),
  ),
  row(409, "never", { "retry-after": 0 }),
  // The server asks for more patience than there is.
  row(429, "never", { "retry-after": 3600 }),
  row(429, "never", { "retry-after": farDate }),
  row(429, "never", { "ratelimit-reset": 3600 }),
  row(429, "never", { "x-ratelimit-reset": now + 3600 }),
  row(429, "never", { "x-ratelimit-retry-after": 3600 }),
  row(503, "never", { "retry-after": 3600 }),
  row(500, "never", { "retry-after": 3600 }),
]);
