import { head, stallAfter, stallOnceAnswered, stallOnceRead } from "./answers.js";
import { type FaultRow, testFaults } from "./fault-table.js";
import { failed, type Outcome } from "./outcome.js";

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
].map((row) => ({ ...row, outcome, repeated }));

/** The vendor has answered, so its status is the outcome, with what there is of the body. */
const refusals: readonly FaultRow[] = [
  {
    fault: "stalled before the body of a refusal",
    answer: stallOnceAnswered(attemptTimeout, head(400, { ...json, "content-length": 20 })),
    outcome: failed(400, ""),
  },
  {
    fault: "stalled in the body of a refusal",
    answer: stallOnceRead(attemptTimeout, head(400, { ...json, "content-length": 20 }), '{"code":'),
    outcome: failed(400, '{"code":'),
  },
  {
    fault: "stalled after the JSON of a refusal",
    answer: stallOnceRead(attemptTimeout, head(400, { ...json, "content-length": 20 }), '{"code":1}'),
    outcome: failed(400, { code: 1 }),
  },
].map((row) => ({ ...row, repeated: "never" }));

testFaults([...rows, ...refusals], { timeout: 4 * attemptTimeout });
