import type { AitronosClient, FlatMember, Member, User } from "@guestlist/aitronos";
import { unwrap } from "@guestlist/aitronos";

/** A person to invite, with a role and a department that are known by name. */
export interface Newcomer {
  email: string;
  fullName: string;
  role: string;
  department: string;
}

/** Invites a person to an organization. Somebody who has an account already is refused by Aitronos; see the message. */
export async function onboard(
  aitronos: AitronosClient,
  organizationId: string,
  { email, fullName, ...wanted }: Newcomer,
): Promise<User> {
  const path = { organization_id: organizationId };
  const roles = await unwrap(aitronos.listRoles({ path }));
  // Two pages of the vendor show two shapes of this list.
  const role = (Array.isArray(roles) ? roles : roles.roles).find(({ name }) => name === wanted.role);
  const departments = await unwrap(aitronos.listDepartments({ path }));
  const department = departments.find(({ name }) => name === wanted.department);
  if (!role || !department)
    throw new Error(`There is no role "${wanted.role}" or no department "${wanted.department}"`);

  const body = { email, full_name: fullName, role_ids: [role.id], department_ids: [department.id] };
  const result = await aitronos.inviteUser({ path, body });
  if (result.ok) return result.data;
  if (result.status === 409) throw new Error(result.error.error.message);
  throw new Error(`Aitronos answered ${result.status}`);
}

/** Suspends a person, hands what they own to a department, then removes them. */
export async function offboard(
  aitronos: AitronosClient,
  organizationId: string,
  email: string,
  heir: string,
): Promise<void> {
  const member = await findMember(aitronos, organizationId, email);
  if (!member) throw new Error(`Nobody has the address ${email}`);
  const path = { organization_id: organizationId, user_id: member.user_id };
  const transfer = { transfer_resources_to_department_id: heir };
  await unwrap(aitronos.deactivateUser({ path, body: transfer }));
  await unwrap(aitronos.removeUser({ path, body: { confirm: true, ...transfer } }));
}

/** Finds a member by mail address. */
export async function findMember(
  aitronos: AitronosClient,
  organizationId: string,
  email: string,
): Promise<Member | FlatMember | undefined> {
  const path = { organization_id: organizationId };
  const page = await unwrap(aitronos.listMembers({ path, body: { search_term: email } }));
  const members = "users" in page ? page.users : page.members;
  return members.find((member) => member.email === email);
}
