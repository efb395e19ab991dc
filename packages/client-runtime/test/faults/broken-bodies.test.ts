import { answer, head, raw } from "./answers.js";
import { type FaultRow, testFaults } from "./fault-table.js";
import { done, failed, type Outcome, succeeded } from "./outcome.js";

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const page = "<!doctype html><title>Sorry</title>";
const huge = `{"id":1,"name":"${"a".repeat(20_000_000)}"}`;
const invalidUtf8 = Buffer.concat([Buffer.from('{"name":"'), Buffer.of(0xff, 0xc3), Buffer.from('"}')]);
const unreadable: Outcome = { thrown: "ResponseBodyError" };
const noAnswer: Outcome = { thrown: "ConnectionError" };

/** What is a success by its status, but breaks off: the vendor has acted, so the caller has to hear of it. */
const cutOff: readonly FaultRow[] = [
  {
    fault: "a body shorter than its length",
    answer: raw(head(200, { ...json, "content-length": 9 }), '{"id":1}'),
  },
  {
    fault: "chunks without a last one",
    answer: raw(head(200, { ...json, "transfer-encoding": "chunked" }), '8\r\n{"id":1}\r\n'),
  },
  {
    fault: "a chunk whose size is no number",
    answer: raw(head(200, { ...json, "transfer-encoding": "chunked" }), 'eight\r\n{"id":1}\r\n0\r\n\r\n'),
  },
  {
    fault: "what is called gzip and is none",
    answer: answer(200, '{"id":1}', { "content-encoding": "gzip" }),
  },
].map((row) => ({ ...row, outcome: unreadable, repeated: "if idempotent" }));

/** What has come whole, and is malformed: it would be so again. */
const malformed: readonly FaultRow[] = [
  { fault: "JSON that breaks off", answer: answer(200, '{"id":1') },
  { fault: "a length that cuts JSON off", answer: answer(200, '{"id":1}', { "content-length": 7 }) },
  { fault: "HTML", answer: answer(200, page, html) },
  { fault: "HTML that is called JSON", answer: answer(200, page) },
  { fault: "an empty body", answer: answer(200) },
  { fault: "an empty body without a length", answer: raw(head(200, json)) },
  {
    fault: "invalid UTF-8 between the tokens",
    answer: answer(200, Buffer.concat([invalidUtf8, Buffer.of(0xff)])),
  },
].map((row) => ({ ...row, outcome: unreadable, repeated: "never" }));

const readable: readonly FaultRow[] = [
  { fault: "JSON that is called HTML", answer: answer(200, '{"id":1}', html), outcome: succeeded },
  { fault: "a body without a length", answer: raw(head(200, json), '{"id":1}'), outcome: succeeded },
  {
    fault: "a body longer than its length",
    answer: answer(200, '{"id":1}!', { "content-length": 8 }),
    outcome: succeeded,
  },
  {
    fault: "invalid UTF-8 in a string", // as the platform reads text
    answer: answer(200, invalidUtf8),
    outcome: done(200, { name: "\ufffd\ufffd" }),
  },
  { fault: "a huge body", answer: answer(200, huge), outcome: done(200, JSON.parse(huge)) },
  { fault: "204 with a body", answer: answer(204, '{"id":1}'), outcome: done(204, undefined) },
  {
    fault: "204 with the length of a body that does not come",
    answer: answer(204, "", { "content-length": 8 }),
    outcome: done(204, undefined),
  },
  {
    fault: "a success that is not documented",
    answer: answer(201, '{"id":1}'),
    outcome: failed(201, { id: 1 }),
  },
].map((row) => ({ ...row, repeated: "never" }));

/** What the vendor refused stays refused, whatever its body looks like. */
const refusals: readonly FaultRow[] = [
  { fault: "400 with an empty body", answer: answer(400), outcome: failed(400, "") },
  { fault: "404 with HTML", answer: answer(404, page, html), outcome: failed(404, page) },
  {
    fault: "422 with JSON that breaks off",
    answer: answer(422, '{"code":'),
    outcome: failed(422, '{"code":'),
  },
  {
    fault: "400 with JSON that is called text",
    answer: answer(400, '{"a":1}', html),
    outcome: failed(400, { a: 1 }),
  },
  {
    fault: "400 with invalid UTF-8",
    answer: answer(400, invalidUtf8),
    outcome: failed(400, { name: "\ufffd\ufffd" }),
  },
  { fault: "400 with a huge body", answer: answer(400, huge), outcome: failed(400, JSON.parse(huge)) },
  {
    fault: "400 with a body shorter than its length",
    answer: raw(head(400, { ...json, "content-length": 20 }), '{"code":'),
    outcome: failed(400, '{"code":'),
  },
  {
    fault: "400 with chunks without a last one",
    answer: raw(head(400, { ...json, "transfer-encoding": "chunked" }), '8\r\n{"code":\r\n'),
    outcome: failed(400, '{"code":'),
  },
].map((row) => ({ ...row, repeated: "never" }));

const failures: readonly FaultRow[] = [
  { fault: "500 with an empty body", answer: answer(500), outcome: failed(500, "") },
  { fault: "500 with HTML", answer: answer(500, page, html), outcome: failed(500, page) },
  { fault: "502 with a huge body", answer: answer(502, huge), outcome: failed(502, JSON.parse(huge)) },
  {
    fault: "a length that is no number",
    answer: answer(200, '{"id":1}', { "content-length": "eight" }),
    outcome: noAnswer,
  },
  {
    fault: "two lengths",
    answer: answer(200, '{"id":1}', { "Content-Length": 7 }),
    outcome: noAnswer,
  },
  {
    fault: "a length, and chunks",
    answer: raw(
      head(200, { ...json, "content-length": 8, "transfer-encoding": "chunked" }),
      '8\r\n{"id":1}\r\n0\r\n\r\n',
    ),
    outcome: noAnswer,
  },
].map((row) => ({ ...row, repeated: "if idempotent" }));

testFaults([...cutOff, ...malformed, ...readable, ...refusals, ...failures]);
