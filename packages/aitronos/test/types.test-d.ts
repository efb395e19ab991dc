import type { InviteUserBody, InviteUserResult } from "@guestlist/aitronos";
import { createAitronosClient, createAitronosTransport, inviteUser, unwrap } from "@guestlist/aitronos";
import type { AccountState, ErrorEnvelope, RoleId, User } from "@guestlist/aitronos/types";
import { expectTypeOf } from "vitest";

const client = createAitronosClient({ accessToken: async () => "token" });
const path = { organization_id: "org_xyz789" };

export function options(): void {
  createAitronosClient({ apiKey: "key" });
  createAitronosClient({ apiKey: "key", accessToken: "token" });
  // @ts-expect-error one of the credentials is needed
  createAitronosClient({});
  // @ts-expect-error undefined is no credential
  createAitronosClient({ apiKey: undefined });
  // @ts-expect-error misspelt: accessToken
  createAitronosClient({ token: "token" });
  // @ts-expect-error misspelt: attemptTimeout
  createAitronosClient({ apiKey: "key", attemptTimeOut: 1000 });
  // @ts-expect-error misspelt: signal
  client.inviteUser({ path, body: { email: "jane@example.com" } }, { abort: AbortSignal.timeout(1000) });
}

export function requests(): void {
  client.inviteUser({ path, body: { email: "jane@example.com", role_ids: ["role_abc123"] } });
  // @ts-expect-error the path parameter is missing
  client.inviteUser({ path: {}, body: { email: "jane@example.com" } });
  // @ts-expect-error the path is missing
  client.inviteUser({ body: { email: "jane@example.com" } });
  // @ts-expect-error the address is required
  client.inviteUser({ path, body: {} });
  // @ts-expect-error misspelt: full_name
  client.inviteUser({ path, body: { email: "jane@example.com", fullName: "Jane Doe" } });
  // @ts-expect-error a list is wanted
  client.inviteUser({ path, body: { email: "jane@example.com", role_ids: "role_abc123" } });
  // @ts-expect-error not nullable
  client.inviteUser({ path, body: { email: "jane@example.com", full_name: null } });
  // @ts-expect-error a removal has to be confirmed
  client.removeUser({ path: { ...path, user_id: "usr_abc123" }, body: { confirm: false } });
  // @ts-expect-error an operation that takes nothing has options only
  client.listCapabilities({ query: {} });
}

export async function results(): Promise<void> {
  const result = await client.inviteUser({ path, body: { email: "jane@example.com" } });
  expectTypeOf(result).toEqualTypeOf<InviteUserResult>();
  // @ts-expect-error no data before success is established
  result.data;
  // @ts-expect-error 600 is no status
  if (result.status === 600) return;
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<201>();
    expectTypeOf(result.data).toEqualTypeOf<User>();
    // @ts-expect-error success is 201
    if (result.status === 200) return;
    // @ts-expect-error misspelt: account_state
    result.data.state;
  } else if (result.status === 409) {
    expectTypeOf(result.error).toEqualTypeOf<ErrorEnvelope>();
    expectTypeOf(result.error.error.code).toEqualTypeOf<string>();
  } else {
    expectTypeOf(result.error).toBeUnknown();
    // @ts-expect-error an undocumented status has an unknown body
    result.error.message;
  }
  if (result.status === 201) expectTypeOf(result.data.email).toEqualTypeOf<string>();
  expectTypeOf(
    await unwrap(client.inviteUser({ path, body: { email: "jane@example.com" } })),
  ).toEqualTypeOf<User>();
}

export async function functions(): Promise<void> {
  const transport = createAitronosTransport({ apiKey: "key" });
  const result = await inviteUser(transport, { path, body: { email: "jane@example.com" } });
  expectTypeOf(result).toEqualTypeOf<InviteUserResult>();
  // @ts-expect-error the request is missing
  inviteUser(transport);
}

export function namedTypes(state: AccountState): void {
  expectTypeOf<RoleId>().toEqualTypeOf<string>();
  expectTypeOf<InviteUserBody["email"]>().toEqualTypeOf<string>();
  expectTypeOf<User["user_name"]>().toEqualTypeOf<string | null>();
  expectTypeOf("suspended").toExtend<AccountState>();
  // @ts-expect-error an open enumeration is still text
  if (state === 1) return;
}
