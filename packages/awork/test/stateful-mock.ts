import type { CurrentUser, ErrorObject, Role, Team, User, UserInvitation } from "@guestlist/awork/types";
import type { Answer, LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { startLoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { mockRoutes } from "../../../scripts/testing/mock-routes.js";

const roles: Role[] = [
  { id: "role-admin", name: "Admin" },
  { id: "role-member", name: "Member" },
];
const teams: Team[] = [{ name: "Sales" }, { name: "Design" }, { name: "Support" }].map(({ name }) => ({
  id: `team-${name}`,
  name,
}));
const me: CurrentUser = { id: "user-0", firstName: "Ada", workspace: { id: "workspace-1", name: "NCNSTN" } };
const notFound: ErrorObject = {
  code: "not-found",
  description: "No such user",
  link: "https://developers.awork.com",
};

/** A workspace of awork that remembers whom it has invited. Pages hold two items, so that nothing is found on the first. */
export function startAworkMock(): Promise<LoopbackServer> {
  const users = new Map<string, User>([["user-0", me]]);
  const withUser = (userId: string, act: (user: User) => Answer) => {
    const user = users.get(userId);
    return user === undefined ? { status: 404, body: notFound } : act(user);
  };
  return startLoopbackServer(
    mockRoutes({
      "GET /me": () => ({ status: 200, body: me }),
      "GET /roles": () => ({ status: 200, body: roles }),
      "GET /teams": ({ query }) => page(teams, query.page),
      "GET /users": ({ query }) => page([...users.values()], query.page),
      "GET /users/{userId}": ({ params: { userId = "" } }) =>
        withUser(userId, (user) => ({ status: 200, body: user })),
      "POST /invitations": ({ body }) => {
        const user = invited(body as UserInvitation, `user-${users.size}`);
        users.set(user.id, user);
        return { status: 200, body: { userId: user.id, invitationCode: "code" } };
      },
      "POST /users/{userId}/deactivate": ({ params: { userId = "" } }) =>
        withUser(userId, (user) => {
          users.set(userId, { ...user, isDeactivated: true });
          return { status: 204 };
        }),
      "DELETE /users/{userId}": ({ params: { userId = "" } }) =>
        withUser(userId, () => {
          users.delete(userId);
          return { status: 204 };
        }),
    }),
  );
}

function page(items: object[], number = "1"): Answer {
  const start = (Number(number) - 1) * 2;
  const headers = { "aw-totalitems": String(items.length), "aw-page": number, "aw-pagesize": "2" };
  return { status: 200, headers, body: items.slice(start, start + 2) };
}

function invited({ email, firstName, lastName, teamIds }: UserInvitation, id: string): User & { id: string } {
  return {
    id,
    firstName: firstName ?? null,
    lastName: lastName ?? null,
    status: { invitationAccepted: false, isDeactivated: false },
    userContactInfos: [{ type: "email", value: email ?? null }],
    teams: teams.flatMap(({ id: teamId, name }) =>
      teamId && teamIds?.includes(teamId) ? [{ id: teamId, name }] : [],
    ),
  };
}
