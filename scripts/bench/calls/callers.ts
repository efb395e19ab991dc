import { join } from "node:path";
import { createClient as createHeyApiClient } from "@hey-api/client-fetch";
import createOpenapiFetchClient from "openapi-fetch";
import { builtEntry } from "../../src/built-entry.ts";

/** One way to make the same call: a user is invited, and the JSON of the answer is read. */
export interface Caller {
  readonly name: string;
  call(): Promise<unknown>;
}

const baseUrl = "https://acme.atomicwork.com";
const path = "/api/v1/users/invite";
const headers = { "X-Api-Key": "key", "X-Workspace-Id": "7" };
const body = { users: [{ email: "jane@example.com", first_name: "Jane", role: "REQUESTER" }] };

const answer = '{"data":[{"id":42,"email":"jane@example.com"}]}';
const answerHeaders = new Headers({ "content-type": "application/json" });

/** An answer that costs next to nothing: to make a real `Response` takes longer than all that a client does. */
const light = {
  ok: true,
  status: 200,
  headers: answerHeaders,
  json: async () => JSON.parse(answer),
  text: async () => answer,
};

/** Answers at once. */
async function fetch(): Promise<Response> {
  return light as unknown as Response; // as far as clients look at one
}

/** What the measured package is made of, as far as it is used here. */
interface Atomicwork {
  createAtomicworkClient(options: object): { inviteUsers(request: object): Promise<unknown> };
}

/**
 * The same call, made with the platform's `fetch` alone, with openapi-fetch, with hey-api's client, and with a package of
 * this repository.
 *
 * @param packages the folder with this repository's packages, built
 */
export async function createCallers(packages: string): Promise<Caller[]> {
  const entry = builtEntry(join(packages, "atomicwork"));
  const atomicwork = ((await import(entry)) as Atomicwork).createAtomicworkClient({
    // its types come with a build
    apiKey: "key",
    tenant: "acme",
    workspaceId: "7",
    fetch,
  });
  const openapiFetch = createOpenapiFetchClient<Paths>({ baseUrl, headers, fetch });
  const heyApi = createHeyApiClient({ baseUrl, headers, fetch });
  const init = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
  const send: (url: string, init: RequestInit) => Promise<Response> = fetch;
  return [
    {
      name: "fetch alone",
      call: async () => (await send(baseUrl + path, { ...init, body: JSON.stringify(body) })).json(),
    },
    { name: "openapi-fetch", call: () => openapiFetch.POST(path, { body }) },
    { name: "hey-api", call: () => heyApi.post({ url: path, body }) },
    { name: "@guestlist/atomicwork", call: () => atomicwork.inviteUsers({ body }) },
  ];
}

interface Paths {
  "/api/v1/users/invite": {
    post: {
      requestBody: { content: { "application/json": typeof body } };
      responses: { 200: { content: { "application/json": { data: { id: number; email: string }[] } } } };
    };
  };
}
