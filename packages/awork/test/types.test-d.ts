import type { InviteUserResult, IssuedInvitation } from "@guestlist/awork";
import { createAworkClient, createAworkTransport, inviteUser, unwrap } from "@guestlist/awork";
import type { ErrorObject, TaskInvitation, User, UserInvitation } from "@guestlist/awork/types";
import { expectTypeOf } from "vitest";

const client = createAworkClient({ apiKey: "key" });

export function options(): void {
  createAworkClient({ accessToken: () => "token" });
  // @ts-expect-error one of the credentials is needed
  createAworkClient({});
  // @ts-expect-error misspelt: apiKey
  createAworkClient({ apikey: "key" });
  // @ts-expect-error misspelt: hooks
  createAworkClient({ apiKey: "key", hook: {} });
  // @ts-expect-error misspelt: onRetry
  createAworkClient({ apiKey: "key", hooks: { onretry: () => {} } });
  // @ts-expect-error misspelt: headers
  client.inviteUser({ body: {} }, { header: {} });
}

export function requests(): void {
  client.inviteUser({ body: { email: "carla@example.com", invitationFlow: "invite", workspaceId: null } });
  client.inviteUser({ body: { invitationFlow: "a_flow_that_awork_adds_later" } });
  // @ts-expect-error the body is missing
  client.inviteUser();
  // @ts-expect-error misspelt: firstName
  client.inviteUser({ body: { firstname: "Carla" } });
  // @ts-expect-error a number is wanted
  client.inviteUser({ body: { bookedSeats: "25" } });
  // @ts-expect-error not nullable, unlike the other fields
  client.inviteUser({ body: { skipSendingEmail: null } });
  const task = { taskId: "t", email: "carla@example.com", roleId: "r" };
  // @ts-expect-error no such gender in this operation's closed list
  client.inviteUserToTask({ body: { ...task, gender: "unknown" } });
  // @ts-expect-error the role is required
  client.inviteUserToTask({ body: { taskId: "t", email: "carla@example.com" } });

  client.listUsers();
  client.listUsers({ query: { page: 2, showArchived: true } });
  // @ts-expect-error misspelt: pageSize
  client.listUsers({ query: { pagesize: 50 } });
  // @ts-expect-error the path parameter is missing
  client.deactivateUser({ path: {} });
  // @ts-expect-error misspelt: userId
  client.deactivateUser({ path: { user_id: "u" } });
}

export async function results(): Promise<void> {
  const result = await client.inviteUser({ body: {} });
  expectTypeOf(result).toEqualTypeOf<InviteUserResult>();
  // @ts-expect-error no error before failure is established
  result.error;
  // @ts-expect-error 100 is not what an answer can end with
  if (result.status === 100) return;
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<IssuedInvitation>();
    expectTypeOf(result.data.invitationCode).toEqualTypeOf<string | null | undefined>();
  } else if (result.status === 404) {
    expectTypeOf(result.error).toEqualTypeOf<ErrorObject>();
  } else if (result.status === 429) {
    expectTypeOf(result.error).toBeUnknown();
  }
  const removal = await client.deleteUser({ path: { userId: "u" } });
  if (removal.status === 204) expectTypeOf(removal.data).toEqualTypeOf<undefined>();
  expectTypeOf(await unwrap(client.inviteUser({ body: {} }))).toEqualTypeOf<IssuedInvitation>();
  for await (const user of client.listUsers()) expectTypeOf(user).toEqualTypeOf<User>();
}

export async function functions(): Promise<void> {
  const transport = createAworkTransport({ apiKey: "key" });
  expectTypeOf(await inviteUser(transport, { body: {} })).toEqualTypeOf<InviteUserResult>();
  // @ts-expect-error the transport is missing
  inviteUser({ body: {} });
}

export function namedTypes(): void {
  expectTypeOf<User["resourceVersion"]>().toEqualTypeOf<number | bigint | undefined>();
  expectTypeOf<UserInvitation["roleId"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<TaskInvitation["gender"]>().toEqualTypeOf<"male" | "female" | "other" | undefined>();
}
