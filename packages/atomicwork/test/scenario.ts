import type { AtomicworkClient, User } from "@guestlist/atomicwork";
import { unwrap } from "@guestlist/atomicwork";

/** A person to invite. The vendor documents no way to look up roles by name, nor the shape of its list of workspaces. */
export interface Newcomer {
  email: string;
  organizationRoleId: number;
  workspaceId: number;
  workspaceRoleId: number;
}

/** Invites a person into the organization and one of its workspaces, and looks up what became of it. */
export async function onboard(atomicwork: AtomicworkClient, person: Newcomer): Promise<User | undefined> {
  await unwrap(
    atomicwork.inviteUsers({
      body: {
        emails: [person.email],
        type: "EMPLOYEE",
        org_roles: [person.organizationRoleId],
        workspaces: [{ id: person.workspaceId, roles: [person.workspaceRoleId] }],
      },
    }),
  );
  return findUser(atomicwork, person.email);
}

/** Takes a person out of the organization; `restoreUserByEmail` brings them back. */
export async function offboard(atomicwork: AtomicworkClient, email: string): Promise<void> {
  const user = await findUser(atomicwork, email);
  if (user?.id === undefined) throw new Error(`Nobody has the address ${email}`);
  await unwrap(atomicwork.deleteUser({ path: { user_id: user.id } }));
}

/** Finds a person by mail address. The search may find others as well, and people come in pages. */
export async function findUser(atomicwork: AtomicworkClient, email: string): Promise<User | undefined> {
  for await (const user of atomicwork.listUsers({ query: { page: 1, search_key: email } })) {
    if (user.email === email) return user;
  }
  return undefined;
}
