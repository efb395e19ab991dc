import type { AworkClient, Team, User } from "@guestlist/awork";
import { unwrap } from "@guestlist/awork";

/** A person to invite, with a role and a team that are known by name. */
export interface Newcomer {
  email: string;
  firstName: string;
  lastName: string;
  role: string;
  team: string;
}

/** Invites a person into the caller's workspace, and looks up what became of it. */
export async function onboard(awork: AworkClient, { role, team, ...person }: Newcomer): Promise<User> {
  const { workspace } = await unwrap(awork.getMe());
  const roles = await unwrap(awork.listRoles());
  const roleId = roles.find(({ name }) => name === role)?.id;
  const teamId = (await findTeam(awork, team))?.id;
  if (!workspace?.id || !roleId || !teamId)
    throw new Error(`There is no role "${role}" or no team "${team}"`);

  const { userId } = await unwrap(
    awork.inviteUser({
      body: { ...person, invitationFlow: "invite", workspaceId: workspace.id, roleId, teamIds: [teamId] },
    }),
  );
  if (!userId) throw new Error("awork does not say who was invited");
  return unwrap(awork.getUser({ path: { userId } }));
}

/** Ends a person's access, then removes them. */
export async function offboard(awork: AworkClient, email: string): Promise<void> {
  const user = await findUser(awork, email);
  if (!user?.id) throw new Error(`Nobody has the address ${email}`);
  await unwrap(awork.deactivateUser({ path: { userId: user.id } }));
  await unwrap(awork.deleteUser({ path: { userId: user.id } }));
}

/** Finds a person by mail address, which awork keeps among the contact infos. */
export async function findUser(awork: AworkClient, email: string): Promise<User | undefined> {
  for await (const user of awork.listUsers()) {
    if (user.userContactInfos?.some(({ type, value }) => type === "email" && value === email)) return user;
  }
  return undefined;
}

async function findTeam(awork: AworkClient, name: string): Promise<Team | undefined> {
  for await (const team of awork.listTeams()) if (team.name === name) return team;
  return undefined;
}
