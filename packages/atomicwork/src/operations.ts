// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
import { send } from "@guestlist/client-runtime";
import type { CallOptions, Paged } from "@guestlist/shared-types";
import type { AtomicworkTransport } from "./client.js";
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
  ListUsersItem,
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
import * as wire from "./wire.js";

/**
 * Add members to an agent group.
 *
 * `POST /api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members`
 *
 * Adds people to an agent group. The vendor declares the whole body of the workspace invitation for it, and
 * not which of the fields have an effect here. Like there, `send_email` is true unless set to false, so mail
 * may go out.
 *
 * - `200`: The call succeeded. The vendor describes an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/agent-groups/postapi-v-1-workspaces-workspace-id-agent-groups-agent-group-id-members
 */
export function addAgentGroupMembers(
  client: AtomicworkTransport,
  request: AddAgentGroupMembersRequest,
  options?: CallOptions,
): Promise<AddAgentGroupMembersResult> {
  return send(client, wire.addAgentGroupMembers, request, options);
}

/**
 * Create a user.
 *
 * `POST /api/v1/users`
 *
 * Creates a user with a full profile, without an invitation. No welcome mail is sent unless `send_email` is
 * true. That is the opposite of the invitations, which are mailed by default, and here the switch is in the
 * query.
 *
 * Departments, teams, managers and roles are given by id. No field is documented as required. Whether the id
 * of the new user is in the answer is not documented.
 *
 * - `200`: The user was created. The form of the answer is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/postapi-v-1-users
 */
export function createUser(
  client: AtomicworkTransport,
  request: CreateUserRequest,
  options?: CallOptions,
): Promise<CreateUserResult> {
  return send(client, wire.createUser, request, options);
}

/**
 * Delete a user.
 *
 * `DELETE /api/v1/users/{user_id}`
 *
 * Takes the user out of the organization. It can presumably be undone, as `restoreUser` and
 * `restoreUserByEmail` bring deleted users back. How long that works, and what happens to the user's roles
 * and memberships meanwhile, is not documented.
 *
 * - `200`: The user was deleted. The vendor describes an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/deleteapi-v-1-users-user-id
 */
export function deleteUser(
  client: AtomicworkTransport,
  request: DeleteUserRequest,
  options?: CallOptions,
): Promise<DeleteUserResult> {
  return send(client, wire.deleteUser, request, options);
}

/**
 * Find a user by e-mail address.
 *
 * `GET /api/v1/users/{email}/email-lookup`
 *
 * Looks up one user by e-mail address. Whether an unknown address leads to status 404 or to an empty answer
 * is not documented, so be ready for both.
 *
 * - `200`: The user, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/getapi-v-1-users-email-email-lookup
 */
export function findUserByEmail(
  client: AtomicworkTransport,
  request: FindUserByEmailRequest,
  options?: CallOptions,
): Promise<FindUserByEmailResult> {
  return send(client, wire.findUserByEmail, request, options);
}

/**
 * Get a user.
 *
 * `GET /api/v1/users/{user_id}`
 *
 * Reads one user by id. The members of the answer are not documented.
 *
 * - `200`: The user, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/getapi-v-1-users-user-id
 */
export function getUser(
  client: AtomicworkTransport,
  request: GetUserRequest,
  options?: CallOptions,
): Promise<GetUserResult> {
  return send(client, wire.getUser, request, options);
}

/**
 * Get a workspace.
 *
 * `GET /api/v1/workspaces/{id}`
 *
 * Reads one workspace by id. The members of the answer are not documented.
 *
 * - `200`: The workspace, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/workspaces/getapi-v-1-workspaces-id
 */
export function getWorkspace(
  client: AtomicworkTransport,
  request: GetWorkspaceRequest,
  options?: CallOptions,
): Promise<GetWorkspaceResult> {
  return send(client, wire.getWorkspace, request, options);
}

/**
 * Invite users to the organization.
 *
 * `POST /api/v1/users/invite`
 *
 * Asks a list of e-mail addresses to join the organization. The same call can hand out organization roles and
 * workspace access. Invitations are mailed unless `send_email` is false.
 *
 * Workspace access can be written in two ways: `workspaces` names the roles for each workspace, while
 * `workspace_ids` and `workspace_roles` are flat lists. The vendor's example sends both and no rule says
 * which one wins, so use only one of them.
 *
 * No field is documented as required. Also open: how many addresses one call may carry, what happens to an
 * address that is already in use, and how a partial failure is reported.
 *
 * - `200`: The call succeeded. The vendor shows an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/postapi-v-1-users-invite
 */
export function inviteUsers(
  client: AtomicworkTransport,
  request: InviteUsersRequest,
  options?: CallOptions,
): Promise<InviteUsersResult> {
  return send(client, wire.inviteUsers, request, options);
}

/**
 * Invite users to workspaces.
 *
 * `POST /api/v1/users/workspaces/invite`
 *
 * Gives people access to workspaces, whether they are new or have an account. New people are named by
 * address, existing ones by id. Invitations are mailed unless `send_email` is false.
 *
 * Unlike `inviteUsers` it knows existing users, and it takes workspace access only as `workspaces`. No field
 * is documented as required, and `users` is not explained at all.
 *
 * - `200`: The call succeeded. The vendor describes an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/postapi-v-1-users-workspaces-invite
 */
export function inviteUsersToWorkspaces(
  client: AtomicworkTransport,
  request: InviteUsersToWorkspacesRequest,
  options?: CallOptions,
): Promise<InviteUsersToWorkspacesResult> {
  return send(client, wire.inviteUsersToWorkspaces, request, options);
}

/**
 * List the members of an agent group.
 *
 * `GET /api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members`
 *
 * Lists the people in an agent group, page by page. The form of the page is not documented.
 *
 * - `200`: The members of the agent group, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/agent-groups/getapi-v-1-workspaces-workspace-id-agent-groups-agent-group-id-members
 */
export function listAgentGroupMembers(
  client: AtomicworkTransport,
  request: ListAgentGroupMembersRequest,
  options?: CallOptions,
): Promise<ListAgentGroupMembersResult> {
  return send(client, wire.listAgentGroupMembers, request, options);
}

/**
 * List the agent groups of a workspace.
 *
 * `GET /api/v1/workspaces/{workspace_id}/agent-groups`
 *
 * Lists the service teams of a workspace, page by page. The form of the page is not documented.
 *
 * - `200`: The agent groups, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/agent-groups/getapi-v-1-workspaces-workspace-id-agent-groups
 */
export function listAgentGroups(
  client: AtomicworkTransport,
  request: ListAgentGroupsRequest,
  options?: CallOptions,
): Promise<ListAgentGroupsResult> {
  return send(client, wire.listAgentGroups, request, options);
}

/**
 * List the users of a segment.
 *
 * `GET /api/v1/users/{segment_id}/list`
 *
 * Lists the users of one user segment, page by page. Without `is_deleted` and `include_deactivated` only
 * active users are listed. An older copy of the vendor's reference gives `is_deleted` a default of false. The
 * current one rules a default out, because `include_deactivated` would then never take effect.
 *
 * Which form the page of users has is not documented.
 *
 * - `200`: The users of the segment, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/getapi-v-1-users-segment-id-list
 */
export function listSegmentUsers(
  client: AtomicworkTransport,
  request: ListSegmentUsersRequest,
  options?: CallOptions,
): Promise<ListSegmentUsersResult> {
  return send(client, wire.listSegmentUsers, request, options);
}

/**
 * List users.
 *
 * `GET /api/v1/users/list`
 *
 * Lists the users of the organization, page by page, with the most filters of all user lists.
 *
 * The vendor does not document the answer. Its form is taken from a public client, which called the operation
 * without `X-Workspace-Id` and without `sort_order` and got users in order of their names. More members may
 * exist, for example when `expand` is used.
 *
 * - `200`: One page of users. The form is observed and not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/getapi-v-1-users-list
 */
export function listUsers(
  client: AtomicworkTransport,
  request: ListUsersRequest,
  options?: CallOptions,
): Paged<ListUsersResult, ListUsersItem> {
  return send(client, wire.listUsers, request, options);
}

/**
 * List the members of a workspace.
 *
 * `GET /api/v1/workspaces/{id}/members`
 *
 * Lists the people in a workspace, page by page. Which form the page has, and whether roles are part of it,
 * is not documented.
 *
 * - `200`: The members of the workspace, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/workspaces/getapi-v-1-workspaces-id-members
 */
export function listWorkspaceMembers(
  client: AtomicworkTransport,
  request: ListWorkspaceMembersRequest,
  options?: CallOptions,
): Promise<ListWorkspaceMembersResult> {
  return send(client, wire.listWorkspaceMembers, request, options);
}

/**
 * List workspaces.
 *
 * `GET /api/v1/workspaces`
 *
 * Lists workspaces, page by page. It is the place to look up the ids that invitations and the
 * `X-Workspace-Id` header need, although the form of the page is not documented.
 *
 * - `200`: The workspaces, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/workspaces/getapi-v-1-workspaces
 */
export function listWorkspaces(
  client: AtomicworkTransport,
  request: ListWorkspacesRequest,
  options?: CallOptions,
): Promise<ListWorkspacesResult> {
  return send(client, wire.listWorkspaces, request, options);
}

/**
 * Remove a member from an agent group.
 *
 * `DELETE /api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members/{member_id}`
 *
 * Takes one person out of an agent group. Whether `member_id` is the id of the user or of the membership is
 * not documented, so make sure of it before removing people in earnest.
 *
 * - `200`: The member was removed. The vendor describes an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/agent-groups/deleteapi-v-1-workspaces-workspace-id-agent-groups-agent-group-id-members-member-id
 */
export function removeAgentGroupMember(
  client: AtomicworkTransport,
  request: RemoveAgentGroupMemberRequest,
  options?: CallOptions,
): Promise<RemoveAgentGroupMemberResult> {
  return send(client, wire.removeAgentGroupMember, request, options);
}

/**
 * Replace the profile of a user.
 *
 * `PUT /api/v1/users/{user_id}`
 *
 * Writes the whole profile of a user. Whether a field that is left out keeps its value is not documented.
 * `timezone` and `has_reporters` have defaults, so leaving them out may reset them. Send every field that
 * must stay as it is.
 *
 * The kind of user and the workspace access are not part of this body.
 *
 * - `200`: The profile was replaced. The form of the answer is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/putapi-v-1-users-user-id
 */
export function replaceUser(
  client: AtomicworkTransport,
  request: ReplaceUserRequest,
  options?: CallOptions,
): Promise<ReplaceUserResult> {
  return send(client, wire.replaceUser, request, options);
}

/**
 * Restore a deleted user.
 *
 * `PATCH /api/v1/users/{user_id}/restore`
 *
 * Undoes the deletion of a user, found by id. The vendor declares a body without saying what may be in it.
 * Whether roles and workspaces come back too is not documented.
 *
 * - `200`: The user is back. The vendor describes an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/patchapi-v-1-users-user-id-restore
 */
export function restoreUser(
  client: AtomicworkTransport,
  request: RestoreUserRequest,
  options?: CallOptions,
): Promise<RestoreUserResult> {
  return send(client, wire.restoreUser, request, options);
}

/**
 * Restore a deleted user by e-mail address.
 *
 * `PATCH /api/v1/users/{email}/restore-by-email`
 *
 * Undoes the deletion of a user, found by e-mail address. It serves where the id of the user is no longer
 * known. The vendor declares a body without saying what may be in it.
 *
 * - `200`: The user is back. The vendor describes an empty object.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/patchapi-v-1-users-email-restore-by-email
 */
export function restoreUserByEmail(
  client: AtomicworkTransport,
  request: RestoreUserByEmailRequest,
  options?: CallOptions,
): Promise<RestoreUserByEmailResult> {
  return send(client, wire.restoreUserByEmail, request, options);
}

/**
 * Search users.
 *
 * `GET /api/v1/users`
 *
 * Searches the users of the organization and takes no paging parameters. Use `listUsers` for pages and for
 * more filters. Whether an array or an object around one comes back is not settled: the vendor declares an
 * object without members.
 *
 * - `200`: The users found, in a form that is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/getapi-v-1-users
 */
export function searchUsers(
  client: AtomicworkTransport,
  request?: SearchUsersRequest,
  options?: CallOptions,
): Promise<SearchUsersResult> {
  return send(client, wire.searchUsers, request, options);
}

/**
 * Set properties of a user.
 *
 * `POST /api/v1/users/{user_id}/properties`
 *
 * Writes values of the user that the pages do not name. The vendor gives the operation the same title as
 * `updateUser` and does not explain how they differ.
 *
 * - `200`: The properties were set. The form of the answer is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/postapi-v-1-users-user-id-properties
 */
export function setUserProperties(
  client: AtomicworkTransport,
  request: SetUserPropertiesRequest,
  options?: CallOptions,
): Promise<SetUserPropertiesResult> {
  return send(client, wire.setUserProperties, request, options);
}

/**
 * Change part of a user.
 *
 * `PATCH /api/v1/users/{user_id}`
 *
 * Changes some fields and leaves the others. Which ones it takes is not documented. Use `replaceUser` where
 * documented fields are needed.
 *
 * - `200`: The user was changed. The form of the answer is not documented.
 * - `400`: The input was refused. Check the fields and the parameters.
 * - `401`: The API key is absent or not valid.
 * - `403`: The API key has no right to this call, or none in this workspace.
 * - `404`: What the call refers to does not exist.
 * - `429`: The rate limit is used up. Wait as long as `Retry-After` says. The limit itself is not documented.
 * - `500`: The service failed. The call may be tried again.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.atomicwork.com/api-reference/atomicwork-public-api/users/patchapi-v-1-users-user-id
 */
export function updateUser(
  client: AtomicworkTransport,
  request: UpdateUserRequest,
  options?: CallOptions,
): Promise<UpdateUserResult> {
  return send(client, wire.updateUser, request, options);
}
