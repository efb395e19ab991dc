import type { ErrorBody, User, UserInvitation } from "@guestlist/atomicwork/types";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { startLoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { mockRoutes } from "../../../scripts/testing/mock-routes.js";

const notFound: ErrorBody = { error: "User not found", code: "NOT_FOUND" };

/** An organization of Atomicwork that remembers whom it has invited. Pages hold two people. */
export function startAtomicworkMock(): Promise<LoopbackServer> {
  const users = new Map<number, User>();
  let lastId = 1023;
  return startLoopbackServer(
    mockRoutes({
      "POST /api/v1/users/invite": ({ body }) => {
        for (const email of (body as UserInvitation).emails ?? []) {
          lastId += 1;
          users.set(lastId, { id: lastId, email, invitation_status: "EMAIL_INVITE_SENT", is_deleted: false });
        }
        return { status: 200, body: {} };
      },
      "GET /api/v1/users/list": ({ query }) => {
        const found = [...users.values()].filter(
          ({ email, is_deleted }) => !is_deleted && email?.includes(query.search_key ?? ""),
        );
        const start = (Number(query.page) - 1) * 2;
        return {
          status: 200,
          body: { data: found.slice(start, start + 2), total_pages: Math.ceil(found.length / 2) },
        };
      },
      "DELETE /api/v1/users/{user_id}": ({ params: { user_id } }) => {
        const user = users.get(Number(user_id));
        if (user === undefined) return { status: 404, body: notFound };
        users.set(Number(user_id), { ...user, is_deleted: true });
        return { status: 200, body: {} };
      },
      "PATCH /api/v1/users/{email}/restore-by-email": ({ params: { email } }) => {
        const [id, user] = [...users].find(([, each]) => each.email === email) ?? [];
        if (id === undefined) return { status: 404, body: notFound };
        users.set(id, { ...user, is_deleted: false });
        return { status: 200, body: {} };
      },
    }),
  );
}
