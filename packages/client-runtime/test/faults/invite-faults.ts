import { head, raw, resetAfter } from "./answers.js";
import type { Arrival } from "./fault-server.js";

/** How a server treats an invitation. */
export interface InviteFault {
  readonly name: string;
  /** Whether it sends the invitation before it answers. */
  readonly acts: boolean;
  readonly answer: (arrival: Arrival, giveUp: () => void) => unknown;
  /** What its caller sees of it: success, the status of a refusal, or the name of an error. */
  readonly seen: string;
  /** Which calls are repeated after it. */
  readonly repeated: "never" | "if idempotent" | "always";
}

/** A well-formed answer, after which the connection goes on: most of thousands of invitations share a few. */
function answer(status: number, body = "", headers: Readonly<Record<string, string | number>> = {}) {
  return ({ response }: Arrival) => response.writeHead(status, { ...json, ...headers }).end(body);
}

const json = { "content-type": "application/json" };
const later = { "retry-after": 0 };
const cutOff = raw(head(201, { ...json, "content-length": 20 }), '{"id":1}');
const done = answer(201, '{"id":1}');

/** What happens to an answer: whether the server has acted does not show in it. */
const unknown: readonly Omit<InviteFault, "acts">[] = [
  {
    name: "reset before the headers",
    answer: resetAfter(),
    seen: "ConnectionError",
    repeated: "if idempotent",
  },
  { name: "closed before the headers", answer: raw(), seen: "ConnectionError", repeated: "if idempotent" },
  {
    name: "reset in the headers",
    answer: resetAfter("HTTP/1.1 2"),
    seen: "ConnectionError",
    repeated: "if idempotent",
  },
  { name: "no HTTP", answer: raw("SSH-2.0-OpenSSH\r\n"), seen: "ConnectionError", repeated: "if idempotent" },
  { name: "408", answer: answer(408), seen: "refused 408", repeated: "if idempotent" },
  { name: "500", answer: answer(500), seen: "refused 500", repeated: "if idempotent" },
  { name: "500 with HTML", answer: answer(500, "<p>"), seen: "refused 500", repeated: "if idempotent" },
  { name: "502", answer: answer(502, "{}"), seen: "refused 502", repeated: "if idempotent" },
  { name: "503", answer: answer(503), seen: "refused 503", repeated: "if idempotent" },
  {
    name: "504 cut off",
    answer: raw(head(504, { "content-length": 9 }), "<p>"),
    seen: "refused 504",
    repeated: "if idempotent",
  },
  {
    name: "307",
    answer: answer(307, "", { location: "/invitations" }),
    seen: "refused 307",
    repeated: "never",
  },
  {
    name: "stalled, until the caller gives up",
    answer: (_, giveUp) => giveUp(),
    seen: "AbortError",
    repeated: "never",
  },
];

/** Everything that can go wrong with an invitation. */
export const inviteFaults: readonly InviteFault[] = [
  ...unknown.map((fault) => ({ ...fault, acts: false })),
  ...unknown.map((fault) => ({ ...fault, acts: true })),
  { name: "429", acts: false, answer: answer(429), seen: "refused 429", repeated: "always" },
  {
    name: "429 with a wait",
    acts: false,
    answer: answer(429, "{}", later),
    seen: "refused 429",
    repeated: "always",
  },
  {
    name: "503 with a wait",
    acts: false,
    answer: answer(503, "", later),
    seen: "refused 503",
    repeated: "always",
  },
  { name: "400", acts: false, answer: answer(400), seen: "refused 400", repeated: "never" },
  { name: "201 cut off", acts: true, answer: cutOff, seen: "ResponseBodyError", repeated: "if idempotent" },
  {
    name: "201 with HTML",
    acts: true,
    answer: answer(201, "<p>"),
    seen: "ResponseBodyError",
    repeated: "never",
  },
  {
    name: "201 without a body",
    acts: true,
    answer: answer(201),
    seen: "ResponseBodyError",
    repeated: "never",
  },
];

/** What may come after a fault: as often as about every third answer. */
export const inviteSuccesses: readonly InviteFault[] = [
  { name: "204", acts: true, answer: answer(204), seen: "succeeded", repeated: "never" },
  ...Array.from({ length: 12 }, () => ({
    name: "201",
    acts: true,
    answer: done,
    seen: "succeeded",
    repeated: "never" as const,
  })),
];
