import type {
  Department,
  ErrorEnvelope,
  Member,
  MemberSearch,
  RoleReferenceList,
  User,
  UserInvitation,
} from "@guestlist/aitronos/types";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { startLoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { mockRoutes } from "../../../scripts/testing/mock-routes.js";

const now = "2025-12-22T15:30:00";
const roles: RoleReferenceList = {
  roles: [
    { id: "role_admin", name: "Admin" },
    { id: "role_member", name: "Member" },
  ],
};

/** An organization of Aitronos that remembers whom it has invited. */
export function startAitronosMock(): Promise<LoopbackServer> {
  const users = new Map<string, User>();
  const organization = "/v1/organizations/{organization_id}";
  return startLoopbackServer(
    mockRoutes({
      [`GET ${organization}/roles`]: () => ({ status: 200, body: roles }),
      [`GET ${organization}/departments`]: ({ params: { organization_id = "" } }) => ({
        status: 200,
        body: ["Engineering", "Support"].map((name) => department(organization_id, name)),
      }),
      [`POST ${organization}/users/invite/v2`]: ({ params: { organization_id = "" }, body }) => {
        const { email } = body as UserInvitation;
        if ([...users.values()].some((user) => user.email === email)) return { status: 409, body: taken };
        const user = invited(body as UserInvitation, `usr_${users.size + 1}`, organization_id);
        users.set(user.id, user);
        return { status: 201, body: user };
      },
      [`POST ${organization}/users`]: ({ body }) => {
        const { search_term = "" } = body as MemberSearch;
        const found = [...users.values()].filter(({ email }) => email.includes(search_term)).map(asMember);
        return { status: 200, body: { users: found, total_users_count: found.length, skip: 0, take: 10 } };
      },
      [`POST ${organization}/users/{user_id}/deactivate`]: ({ params: { user_id = "" } }) => {
        const user = users.get(user_id);
        if (user === undefined) return { status: 404 };
        users.set(user_id, { ...user, account_state: "deactivated", deactivated_at: now });
        return { status: 200, body: users.get(user_id) };
      },
      [`DELETE ${organization}/users/{user_id}`]: ({ params: { user_id = "" } }) => ({
        status: users.delete(user_id) ? 204 : 404,
      }),
    }),
  );
}

const taken: ErrorEnvelope = {
  success: false,
  error: { code: "USER_ALREADY_EXISTS", message: "An account with this email already exists.", status: 409 },
};

function invited(
  { email, full_name, role_ids, department_ids }: UserInvitation,
  id: string,
  organization: string,
): User {
  return {
    id,
    full_name: full_name ?? null,
    email,
    user_name: null,
    account_state: "pending_invitation",
    role_ids: role_ids ?? [],
    department_ids: department_ids ?? [],
    organization_id: organization,
    invitation_link: null,
    invited_at: now,
    deactivated_at: null,
  };
}

function asMember({ id, email, full_name, role_ids, organization_id, account_state }: User): Member {
  const role = roles.roles.find((each) => each.id === role_ids[0]);
  return {
    id: `orgusr_${id}`,
    user_id: id,
    organization_id,
    full_name: full_name ?? "",
    email,
    username: "",
    role: role ?? { id: "", name: "" },
    status: {
      id: "status_1",
      name: account_state === "deactivated" ? "Inactive" : "Pending",
      selectable_in_ui: true,
    },
    joined_at: now,
    created_at: now,
    last_modified_at: now,
  };
}

function department(organization: string, name: string): Department {
  const id = `dept_${name.toLowerCase()}`;
  return {
    id,
    name,
    description: null,
    parent_id: null,
    path: `/${id}`,
    depth: 0,
    organization_id: organization,
    member_count: 0,
    is_active: true,
    is_default: false,
    color: null,
    created_by: "usr_0",
    created_at: now,
  };
}
