import { head, stallAfter, stallOnceAnswered } from "./answers.js";
import { type FaultRow, testFaults } from "./fault-table.js";
import type { Outcome } from "./outcome.js";

/** What an attempt has by default. Three of them are more than a call has by default, so it is given more. */
const attemptTimeout = 30_000;

const json = { "content-type": "application/json" };
const outcome: Outcome = { thrown: "TimeoutError" };
const repeated = "if idempotent" as const;

const rows: readonly FaultRow[] = [
  { fault: "stalled before the headers", answer: stallAfter(attemptTimeout) },
  { fault: "stalled in the headers", answer: stallAfter(attemptTimeout, "HTTP/1.1 200 OK\r\ncontent-len") },
  {
    fault: "stalled after early hints",
    answer: stallAfter(attemptTimeout, "HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n"),
  },
  {
    fault: "stalled in an upgrade that nobody asked for",
    answer: stallAfter(
      attemptTimeout,
      "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: TLS/1.0\r\n",
    ),
  },
  {
    fault: "stalled before the body",
    answer: stallOnceAnswered(attemptTimeout, head(200, { ...json, "content-length": 8 })),
  },
  {
    fault: "stalled in the body",
    answer: stallOnceAnswered(attemptTimeout, head(200, { ...json, "content-length": 8 }), '{"id"'),
  },
  {
    fault: "stalled before the end of a chunked body",
    answer: stallOnceAnswered(
      attemptTimeout,
      head(200, { ...json, "transfer-encoding": "chunked" }),
      '8\r\n{"id":1}\r\n',
    ),
  },
  {
    fault: "stalled in the body of a refusal",
    answer: stallOnceAnswered(attemptTimeout, head(400, { ...json, "content-length": 20 }), '{"code":'),
  },
].map((row) => ({ ...row, outcome, repeated }));

testFaults(rows, { timeout: 4 * attemptTimeout });
