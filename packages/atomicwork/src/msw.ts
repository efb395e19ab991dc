// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
import { createHandlers, createMock } from "@guestlist/client-runtime/msw";
import type { HandlerOptions, HttpHandler, MockOperation } from "@guestlist/client-runtime/msw";
import { vendor } from "./mock-data.js";
import type {
  AddAgentGroupMembersRequest,
  AddAgentGroupMembersResult,
  CreateUserRequest,
  CreateUserResult,
  DeleteUserRequest,
  DeleteUserResult,
  FindUserByEmailRequest,
  FindUserByEmailResult,
  GetUserRequest,
  GetUserResult,
  GetWorkspaceRequest,
  GetWorkspaceResult,
  InviteUsersRequest,
  InviteUsersResult,
  InviteUsersToWorkspacesRequest,
  InviteUsersToWorkspacesResult,
  ListAgentGroupMembersRequest,
  ListAgentGroupMembersResult,
  ListAgentGroupsRequest,
  ListAgentGroupsResult,
  ListSegmentUsersRequest,
  ListSegmentUsersResult,
  ListUsersRequest,
  ListUsersResult,
  ListWorkspaceMembersRequest,
  ListWorkspaceMembersResult,
  ListWorkspacesRequest,
  ListWorkspacesResult,
  RemoveAgentGroupMemberRequest,
  RemoveAgentGroupMemberResult,
  ReplaceUserRequest,
  ReplaceUserResult,
  RestoreUserRequest,
  RestoreUserResult,
  RestoreUserByEmailRequest,
  RestoreUserByEmailResult,
  SearchUsersRequest,
  SearchUsersResult,
  SetUserPropertiesRequest,
  SetUserPropertiesResult,
  UpdateUserRequest,
  UpdateUserResult,
} from "./types.js";

export type {
  HandlerOptions,
  HttpHandler,
  MockAnswer,
  MockedCall,
  MockOperation,
  MockOptions,
  MockResolver,
} from "@guestlist/client-runtime/msw";

/** For each operation of Atomicwork, a function that makes a mock of it. */
export interface AtomicworkMock {
  /**
   * Add members to an agent group.
   *
   * `POST /api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members`
   */
  readonly addAgentGroupMembers: MockOperation<AddAgentGroupMembersRequest, AddAgentGroupMembersResult>;
  /**
   * Create a user.
   *
   * `POST /api/v1/users`
   */
  readonly createUser: MockOperation<CreateUserRequest, CreateUserResult>;
  /**
   * Delete a user.
   *
   * `DELETE /api/v1/users/{user_id}`
   */
  readonly deleteUser: MockOperation<DeleteUserRequest, DeleteUserResult>;
  /**
   * Find a user by e-mail address.
   *
   * `GET /api/v1/users/{email}/email-lookup`
   */
  readonly findUserByEmail: MockOperation<FindUserByEmailRequest, FindUserByEmailResult>;
  /**
   * Get a user.
   *
   * `GET /api/v1/users/{user_id}`
   */
  readonly getUser: MockOperation<GetUserRequest, GetUserResult>;
  /**
   * Get a workspace.
   *
   * `GET /api/v1/workspaces/{id}`
   */
  readonly getWorkspace: MockOperation<GetWorkspaceRequest, GetWorkspaceResult>;
  /**
   * Invite users to the organization.
   *
   * `POST /api/v1/users/invite`
   */
  readonly inviteUsers: MockOperation<InviteUsersRequest, InviteUsersResult>;
  /**
   * Invite users to workspaces.
   *
   * `POST /api/v1/users/workspaces/invite`
   */
  readonly inviteUsersToWorkspaces: MockOperation<InviteUsersToWorkspacesRequest, InviteUsersToWorkspacesResult>;
  /**
   * List the members of an agent group.
   *
   * `GET /api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members`
   */
  readonly listAgentGroupMembers: MockOperation<ListAgentGroupMembersRequest, ListAgentGroupMembersResult>;
  /**
   * List the agent groups of a workspace.
   *
   * `GET /api/v1/workspaces/{workspace_id}/agent-groups`
   */
  readonly listAgentGroups: MockOperation<ListAgentGroupsRequest, ListAgentGroupsResult>;
  /**
   * List the users of a segment.
   *
   * `GET /api/v1/users/{segment_id}/list`
   */
  readonly listSegmentUsers: MockOperation<ListSegmentUsersRequest, ListSegmentUsersResult>;
  /**
   * List users.
   *
   * `GET /api/v1/users/list`
   */
  readonly listUsers: MockOperation<ListUsersRequest, ListUsersResult>;
  /**
   * List the members of a workspace.
   *
   * `GET /api/v1/workspaces/{id}/members`
   */
  readonly listWorkspaceMembers: MockOperation<ListWorkspaceMembersRequest, ListWorkspaceMembersResult>;
  /**
   * List workspaces.
   *
   * `GET /api/v1/workspaces`
   */
  readonly listWorkspaces: MockOperation<ListWorkspacesRequest, ListWorkspacesResult>;
  /**
   * Remove a member from an agent group.
   *
   * `DELETE /api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members/{member_id}`
   */
  readonly removeAgentGroupMember: MockOperation<RemoveAgentGroupMemberRequest, RemoveAgentGroupMemberResult>;
  /**
   * Replace the profile of a user.
   *
   * `PUT /api/v1/users/{user_id}`
   */
  readonly replaceUser: MockOperation<ReplaceUserRequest, ReplaceUserResult>;
  /**
   * Restore a deleted user.
   *
   * `PATCH /api/v1/users/{user_id}/restore`
   */
  readonly restoreUser: MockOperation<RestoreUserRequest, RestoreUserResult>;
  /**
   * Restore a deleted user by e-mail address.
   *
   * `PATCH /api/v1/users/{email}/restore-by-email`
   */
  readonly restoreUserByEmail: MockOperation<RestoreUserByEmailRequest, RestoreUserByEmailResult>;
  /**
   * Search users.
   *
   * `GET /api/v1/users`
   */
  readonly searchUsers: MockOperation<SearchUsersRequest, SearchUsersResult>;
  /**
   * Set properties of a user.
   *
   * `POST /api/v1/users/{user_id}/properties`
   */
  readonly setUserProperties: MockOperation<SetUserPropertiesRequest, SetUserPropertiesResult>;
  /**
   * Change part of a user.
   *
   * `PATCH /api/v1/users/{user_id}`
   */
  readonly updateUser: MockOperation<UpdateUserRequest, UpdateUserResult>;
}

/**
 * Mocks single operations of Atomicwork, for `server.use()` of msw: with a fixed answer, or with a function
 * that gets the typed request and returns the answer. Status and body are checked by the compiler. A request
 * that breaks the description is answered as with `atomicworkHandlers`, before the function sees it.
 *
 * @example server.use(mock.inviteUsers({ status: 503, error: "down" }));
 */
export const mock: AtomicworkMock = /* @__PURE__ */ createMock<AtomicworkMock>(vendor);

/**
 * Makes a mock of Atomicwork: a handler for each operation, which answers with its first documented example.
 *
 * A request that breaks the description (no credential, a parameter or body that is missing or of another
 * shape) gets the documented 401, 422 or 400. Where none is documented, the test that is running fails with a
 * `BrokenRequestError`, whatever the code under test does with the answer.
 *
 * @example const server = setupServer(...atomicworkHandlers());
 */
export function atomicworkHandlers(options?: HandlerOptions): HttpHandler[] {
  return createHandlers(vendor, options);
}
