import { beforeAll, describe, expect, test } from "vitest";
import {
  apiKeyHeader,
  createTransport,
  inHeader,
  isConnectionError,
  isResponseBodyError,
  json,
  none,
  type Operation,
  send,
} from "../../src/index.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { type InviteFault, inviteFaults, inviteSuccesses } from "./invite-faults.js";
import type { AnyResult } from "./outcome.js";
import { choiceOf, randomOf } from "./random.js";

/** To see a failure again, run with the seed that it was printed with. */
const seed = Number(process.env.GUESTLIST_SEED ?? Math.floor(Math.random() * 2 ** 31));
const count = 10_100;
const concurrency = 24;
const attempts = 3;
const shared = {
  method: "POST",
  path: "/invitations",
  parameters: [inHeader],
  body: json,
  success: { 201: json, 204: none },
};
const invite: Operation = shared;
const inviteWithKey: Operation = { ...shared, idempotent: true };

interface Invitation {
  readonly id: string;
  /** Whether the server tells a repeated invitation from a new one, by its key. */
  readonly hasKey: boolean;
  /** What the server does with the first attempt, the second, and so on. */
  readonly faults: readonly InviteFault[];
}

const invitations = Array.from({ length: count }, (_, index): Invitation => {
  const id = `invitation-${index}`;
  const faults = Array.from({ length: attempts }, (_, attempt) =>
    choiceOf(attempt ? [...inviteFaults, ...inviteSuccesses] : inviteFaults, seed, `${id}/${attempt}`),
  );
  return { id, hasKey: randomOf(seed, `${id}/key`) < 0.3, faults };
});

const byId = new Map(invitations.map((invitation) => [invitation.id, invitation]));
/** By the id of an invitation: how many requests there were for it, how often it was sent, what its caller saw. */
const requests = new Map<string, number>();
const delivered = new Map<string, number>();
const seen = new Map<string, string>();
const callers = new Map<string, AbortController>();

describe(`${count} faulted invitations, seed ${seed}`, () => {
  beforeAll(async () => {
    const knownKeys = new Set<unknown>();
    const server: FaultServer = await startFaultServer([
      (arrival) => {
        const { id } = JSON.parse(arrival.body) as { id: string }; // this test has written it
        const attempt = requests.get(id) ?? 0;
        requests.set(id, attempt + 1);
        const fault = byId.get(id)?.faults[attempt];
        const key = arrival.headers["idempotency-key"];
        if (fault?.acts && !knownKeys.has(key)) delivered.set(id, (delivered.get(id) ?? 0) + 1);
        if (fault?.acts && key !== undefined) knownKeys.add(key);
        return fault?.answer(arrival, () => callers.get(id)?.abort());
      },
    ]);
    const config = {
      baseUrl: server.url,
      credentials: { key: apiKeyHeader("x-key", "secret") },
      security: [["key"]],
    };
    const transport = createTransport(config, { retry: { baseDelay: 1 } });
    const rest = invitations.values();
    const work = async () => {
      for (const { id, hasKey } of rest) {
        const request = { body: { id }, ...(hasKey && { header: { "Idempotency-Key": `key of ${id}` } }) };
        const caller = new AbortController();
        callers.set(id, caller);
        const options = { signal: caller.signal };
        seen.set(
          id,
          await sightOf(
            send<Promise<AnyResult>>(transport, hasKey ? inviteWithKey : invite, request, options),
          ),
        );
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    await server.close();
  }, 600_000); // on a machine that has better things to do

  test("none is sent twice", () => {
    expect(invitations.filter(({ id }) => (delivered.get(id) ?? 0) > 1)).toEqual([]);
  });

  test("what is seen as a success is sent once, and what was refused is not sent", () => {
    const contradicted = invitations.filter(({ id }) => {
      const times = delivered.get(id) ?? 0;
      const sight = seen.get(id) ?? "";
      if (sight === "succeeded" || sight === "ResponseBodyError") return times !== 1;
      return sight === "refused 400" && !byId.get(id)?.hasKey && times !== 0;
    });
    expect(contradicted).toEqual([]);
  });

  test("each is requested as often as the policy says, and its caller sees how the last attempt went", () => {
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    for (const { id, hasKey, faults } of invitations) {
      const ended = faults.findIndex(
        ({ repeated }) => repeated === "never" || (repeated === "if idempotent" && !hasKey),
      );
      const last = ended < 0 ? attempts - 1 : ended;
      const made = faults.slice(0, last + 1);
      const times = Math.min(1, made.filter(({ acts }) => acts).length); // twice is never right
      found.push({ id, seen: seen.get(id), requests: requests.get(id), delivered: delivered.get(id) ?? 0 });
      wanted.push({ id, seen: faults[last]?.seen, requests: last + 1, delivered: times });
    }
    expect(found).toEqual(wanted);
  });
});

/** What the caller of an invitation gets to know. */
async function sightOf(call: Promise<AnyResult>): Promise<string> {
  try {
    const result = await call;
    return result.ok ? "succeeded" : `refused ${result.status}`;
  } catch (error) {
    if (isConnectionError(error) || isResponseBodyError(error) || isAbort(error)) return error.name;
    throw error;
  }
}

function isAbort(error: unknown): error is DOMException {
  return error instanceof DOMException && error.name === "AbortError";
}
