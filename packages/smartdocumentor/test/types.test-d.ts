import type { InviteWorkspaceUsersResult, WorkspaceInvitation } from "@guestlist/smartdocumentor";
import {
  createSmartdocumentorClient,
  createSmartdocumentorTransport,
  inviteWorkspaceUsers,
  unwrap,
} from "@guestlist/smartdocumentor";
import type { ProblemDetail, WorkspaceId } from "@guestlist/smartdocumentor/types";
import { expectTypeOf } from "vitest";

const client = createSmartdocumentorClient({ clientId: "id", clientSecret: async () => "secret" });
const users = [{ email: "user@example.com", roleName: "Administrator" }];

export function options(): void {
  createSmartdocumentorClient({ accessToken: "token" });
  // @ts-expect-error one way to authenticate is needed
  createSmartdocumentorClient({});
  // @ts-expect-error the secret that goes with the id is missing
  createSmartdocumentorClient({ clientId: "id" });
  // @ts-expect-error misspelt: clientSecret
  createSmartdocumentorClient({ clientId: "id", secret: "secret" });
  // @ts-expect-error misspelt: timeout
  createSmartdocumentorClient({ accessToken: "token", timeoutMs: 1000 });
  // @ts-expect-error misspelt: retry
  client.inviteWorkspaceUsers({ body: { workspaceId: 1, users } }, { retries: 1 });
}

export function requests(): void {
  client.inviteWorkspaceUsers({ body: { workspaceId: 1, users } });
  // @ts-expect-error the workspace is missing
  client.inviteWorkspaceUsers({ body: { users } });
  const email = "user@example.com";
  // @ts-expect-error misspelt: roleName
  client.inviteWorkspaceUsers({ body: { workspaceId: 1, users: [{ email, role: "Viewer" }] } });
  // @ts-expect-error the workspace's id is a number
  client.inviteWorkspaceUsers({ body: { workspaceId: "1", users } });
  // @ts-expect-error the body is missing
  client.inviteWorkspaceUsers({});
  client.listWorkspaceUsers({ path: { workspaceId: 1 } });
  // @ts-expect-error the path parameter is missing
  client.listWorkspaceUsers({ path: {} });
  // @ts-expect-error misspelt: workspaceId
  client.listWorkspaceUsers({ path: { workspaceID: 1 } });
}

export async function results(): Promise<void> {
  const result = await client.inviteWorkspaceUsers({ body: { workspaceId: 1, users } });
  expectTypeOf(result).toEqualTypeOf<InviteWorkspaceUsersResult>();
  // @ts-expect-error 0 is no status
  if (result.status === 0) return;
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200 | 204>();
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    // @ts-expect-error success has another status
    if (result.status === 400) return;
  } else if (result.status === 400 || result.status === 500) {
    expectTypeOf(result.error).toEqualTypeOf<ProblemDetail>();
    // @ts-expect-error misspelt: detail
    result.error.details.length;
  } else {
    expectTypeOf(result.error).toBeUnknown();
  }
  expectTypeOf(
    await unwrap(client.inviteWorkspaceUsers({ body: { workspaceId: 1, users } })),
  ).toEqualTypeOf<undefined>();
}

export async function defaultResponse(): Promise<void> {
  const result = await client.listAvailableRoles();
  if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>();
  else expectTypeOf(result.error).toEqualTypeOf<ProblemDetail>();
}

export async function functions(): Promise<void> {
  const transport = createSmartdocumentorTransport({ accessToken: "token" });
  const result = await inviteWorkspaceUsers(transport, { body: { workspaceId: 1, users } });
  expectTypeOf(result).toEqualTypeOf<InviteWorkspaceUsersResult>();
  // @ts-expect-error a transport has no methods
  transport.inviteWorkspaceUsers;
}

export function namedTypes(): void {
  expectTypeOf<WorkspaceInvitation["workspaceId"]>().toEqualTypeOf<WorkspaceId>();
}
