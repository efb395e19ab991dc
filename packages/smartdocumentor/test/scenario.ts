import type { SmartdocumentorClient, User } from "@guestlist/smartdocumentor";
import { unwrap } from "@guestlist/smartdocumentor";

/** A person to invite, with a role and a workspace that are known by name. */
export interface Newcomer {
  email: string;
  role: string;
  workspace: string;
}

/** Invites a person into a workspace. The vendor documents no way to take the invitation back, or to remove a person. */
export async function onboard(
  smartdocumentor: SmartdocumentorClient,
  { email, ...wanted }: Newcomer,
): Promise<User | undefined> {
  const workspaces = await unwrap(smartdocumentor.listWorkspaces());
  const workspace = workspaces.find(({ workspaceName }) => workspaceName === wanted.workspace);
  const roles = await unwrap(smartdocumentor.listAvailableRoles());
  const role = roles.find(({ name }) => name === wanted.role);
  if (!workspace || !role)
    throw new Error(`There is no role "${wanted.role}" or no workspace "${wanted.workspace}"`);

  const { workspaceId } = workspace;
  await unwrap(
    smartdocumentor.inviteWorkspaceUsers({ body: { workspaceId, users: [{ email, roleName: role.name }] } }),
  );
  return findUser(smartdocumentor, workspaceId, email);
}

/** Finds a person of a workspace by mail address. Whether this shows open invitations is not documented. */
export async function findUser(
  smartdocumentor: SmartdocumentorClient,
  workspaceId: number,
  email: string,
): Promise<User | undefined> {
  const users = await unwrap(smartdocumentor.listWorkspaceUsers({ path: { workspaceId } }));
  return users.find((user) => user.email === email);
}
