import { head, raw, resetAfter, resetOnceAnswered } from "./answers.js";
import { type FaultRow, testFaults } from "./fault-table.js";
import { failed, type Outcome, succeeded } from "./outcome.js";

const json = { "content-type": "application/json" };
const noAnswer: Outcome = { thrown: "ConnectionError" };
const unreadable: Outcome = { thrown: "ResponseBodyError" };

const rows: readonly FaultRow[] = [
  { fault: "reset before the headers", answer: resetAfter(), outcome: noAnswer, repeated: "if idempotent" },
  { fault: "closed before the headers", answer: raw(), outcome: noAnswer, repeated: "if idempotent" },
  {
    fault: "reset in the headers",
    answer: resetAfter("HTTP/1.1 200 OK\r\ncontent-len"),
    outcome: noAnswer,
    repeated: "if idempotent",
  },
  {
    fault: "reset after the headers",
    answer: resetOnceAnswered(head(200, { ...json, "content-length": 8 })),
    outcome: unreadable,
    repeated: "if idempotent",
  },
  {
    fault: "reset in the body",
    answer: resetOnceAnswered(head(200, { ...json, "content-length": 8 }), '{"id"'),
    outcome: unreadable,
    repeated: "if idempotent",
  },
  {
    fault: "reset in a chunked body",
    answer: resetOnceAnswered(head(200, { ...json, "transfer-encoding": "chunked" }), '5\r\n{"id"\r\n'),
    outcome: unreadable,
    repeated: "if idempotent",
  },
  {
    fault: "reset after the body",
    answer: resetAfter(head(200, { ...json, "content-length": 8 }), '{"id":1}'),
    outcome: succeeded,
    repeated: "never",
  },
  {
    fault: "reset in the body of a refusal",
    answer: resetOnceAnswered(head(400, { ...json, "content-length": 20 }), '{"code":'),
    outcome: failed(400, '{"code":'),
    repeated: "never",
  },
  {
    fault: "reset in the body of a failure",
    answer: resetOnceAnswered(head(500, { ...json, "content-length": 20 }), '{"code":'),
    outcome: failed(500, '{"code":'),
    repeated: "if idempotent",
  },
  {
    fault: "an upgrade that nobody asked for",
    answer: raw(head(101, { connection: "upgrade", upgrade: "TLS/1.0" })),
    outcome: noAnswer,
    repeated: "if idempotent",
  },
  {
    fault: "what is no HTTP",
    answer: raw(Uint8Array.of(0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46)), // a TLS alert
    outcome: noAnswer,
    repeated: "if idempotent",
  },
];

testFaults(rows);
