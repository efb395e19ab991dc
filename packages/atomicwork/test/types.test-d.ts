import type { CallOptions, InviteUsersResult, UserInvitation } from "@guestlist/atomicwork";
import {
  createAtomicworkClient,
  createAtomicworkTransport,
  inviteUsers,
  unwrap,
} from "@guestlist/atomicwork";
import type { InvitationStatus, User, UserId, UserType } from "@guestlist/atomicwork/types";
import { expectTypeOf } from "vitest";

const client = createAtomicworkClient({ tenant: "acme", apiKey: () => "key", workspaceId: "42" });

export function options(): void {
  // @ts-expect-error the tenant is missing
  createAtomicworkClient({ apiKey: "key" });
  // @ts-expect-error the credential is missing
  createAtomicworkClient({ tenant: "acme" });
  // @ts-expect-error a secret is a string or a function
  createAtomicworkClient({ tenant: "acme", apiKey: 42 });
  // @ts-expect-error misspelt: workspaceId
  createAtomicworkClient({ tenant: "acme", apiKey: "key", workspaceid: "42" });
  // @ts-expect-error misspelt: baseUrl
  createAtomicworkClient({ tenant: "acme", apiKey: "key", baseURL: "http://localhost" });
  // @ts-expect-error misspelt: retries
  createAtomicworkClient({ tenant: "acme", apiKey: "key", retry: { retrys: 1 } });
  // @ts-expect-error misspelt: timeout
  client.inviteUsers({ body: {} }, { timeOut: 1000 });
  expectTypeOf<CallOptions>().toHaveProperty("signal");
}

export function requests(): void {
  client.inviteUsers({
    body: { emails: ["jane@example.com"], type: "EMPLOYEE", org_roles: [101, 9007199254740993n] },
  });
  // @ts-expect-error the body is missing
  client.inviteUsers({});
  // @ts-expect-error misspelt: emails
  client.inviteUsers({ body: { email: ["jane@example.com"] } });
  // @ts-expect-error no such kind of user
  client.inviteUsers({ body: { type: "MANAGER" } });
  // @ts-expect-error ids are integers
  client.inviteUsers({ body: { org_roles: ["101"] } });
  // @ts-expect-error with exact optional properties, undefined is no value
  client.inviteUsers({ body: { type: undefined } });
  // @ts-expect-error misspelt: X-Workspace-Id
  client.inviteUsers({ header: { "X-Workspace": "42" }, body: {} });

  client.getUser({ path: { user_id: 1024 } });
  client.getUser({ path: { user_id: 9007199254740993n } });
  // @ts-expect-error the path parameter is missing
  client.getUser({ path: {} });
  // @ts-expect-error the path is missing
  client.getUser({});
  // @ts-expect-error misspelt: user_id
  client.getUser({ path: { userId: 1024 } });
  // @ts-expect-error no such order
  client.listUsers({ query: { page: 1, sort_order: "NAME_ASC" } });
  // @ts-expect-error page is required
  client.listUsers({ query: {} });
}

export async function results(): Promise<void> {
  const result = await client.inviteUsers({ body: {} });
  expectTypeOf(result).toEqualTypeOf<InviteUsersResult>();
  // @ts-expect-error no data before success is established
  result.data;
  // @ts-expect-error 99 is no status
  if (result.status === 99) return;
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    // @ts-expect-error success has another status
    if (result.status === 404) return;
  } else if (result.status === 404) {
    expectTypeOf(result.error.code).toEqualTypeOf<string>();
    // @ts-expect-error misspelt: error
    result.error.message;
  } else if (result.status === 418) {
    expectTypeOf(result.error).toBeUnknown();
  }
  expectTypeOf(await unwrap(client.inviteUsers({ body: {} }))).not.toBeAny();
}

export async function functions(): Promise<void> {
  const transport = createAtomicworkTransport({ tenant: "acme", apiKey: "key" });
  expectTypeOf(await inviteUsers(transport, { body: {} })).toEqualTypeOf<InviteUsersResult>();
  expectTypeOf(await inviteUsers(client, { body: {} })).toEqualTypeOf<InviteUsersResult>();
  // @ts-expect-error a transport has no methods
  transport.inviteUsers({ body: {} });
}

export function namedTypes(user: User): void {
  expectTypeOf<UserId>().toEqualTypeOf<number | bigint>();
  expectTypeOf<UserType>().toEqualTypeOf<"EMPLOYEE" | "EXTERNAL" | "AI_EMPLOYEE">();
  expectTypeOf<UserInvitation["send_email"]>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf(user.id).toEqualTypeOf<number | bigint | undefined>();
  const future: InvitationStatus = "EXPIRED";
  expectTypeOf(future).toExtend<InvitationStatus>();
  // @ts-expect-error an open enumeration is still text
  const wrong: InvitationStatus = 1;
  expectTypeOf(wrong).not.toBeAny();
}
