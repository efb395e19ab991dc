import type {
  ProblemDetail,
  Role,
  User,
  Workspace,
  WorkspaceInvitation,
} from "@guestlist/smartdocumentor/types";
import type { LoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { startLoopbackServer } from "../../../scripts/testing/loopback-server.js";
import { mockRoutes } from "../../../scripts/testing/mock-routes.js";

const roles: Role[] = [{ name: "Administrator" }, { name: "Viewer" }];
const workspaces: Workspace[] = ["Invoices", "Interviews"].map((workspaceName, index) => ({
  workspaceId: index + 1,
  tenantId: 1,
  workspaceName,
  isDefault: index === 0,
  taskType: 1,
  workspaceType: 1,
  templateType: 1,
}));

/** A tenant of SmartDocumentor that remembers whom it has invited, and into which workspace. */
export function startSmartdocumentorMock(): Promise<LoopbackServer> {
  const users = new Map<number, User[]>(workspaces.map(({ workspaceId }) => [workspaceId, []]));
  return startLoopbackServer(
    mockRoutes({
      "POST /connect/token": () => ({
        status: 200,
        body: { access_token: "token", expires_in: 3600, token_type: "Bearer" },
      }),
      "GET /api/v1.0/external/sdworkspace/CurrentWorkspaces": () => ({ status: 200, body: workspaces }),
      "GET /api/v1.0/external/tenant/availableroles": () => ({ status: 200, body: roles }),
      "GET /api/v1.0/external/sdworkspace/allusers/{workspaceId}": ({ params: { workspaceId } }) => ({
        status: 200,
        body: users.get(Number(workspaceId)) ?? [],
      }),
      "POST /api/v1.0/external/sdworkspace/inviteusers": ({ body }) => {
        const { workspaceId, users: people } = body as WorkspaceInvitation;
        const members = users.get(workspaceId);
        if (members === undefined) return { status: 400, body: unknownWorkspace };
        members.push(
          ...people.map(({ email, roleName }, index) => invited(members.length + index, email, roleName)),
        );
        return { status: 200 };
      },
    }),
  );
}

const unknownWorkspace: ProblemDetail = {
  title: "Bad Request",
  status: 400,
  detail: "The workspace is not valid.",
};

function invited(id: number, email: string, roleName: string): User {
  return {
    id,
    roleName,
    name: email,
    userName: email,
    email,
    createdAt: "2025-12-22T15:30:00.0000000Z",
    emailConfirmed: false,
    status: "Inactive",
  };
}
