// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import { send } from "@guestlist/client-runtime";
import type { CallOptions, Paged } from "@guestlist/shared-types";
import type { AworkTransport } from "./client.js";
import type {
  AcceptInvitationRequest,
  AcceptInvitationResult,
  ActivateUserRequest,
  ActivateUserResult,
  ActivateUserInRoleRequest,
  ActivateUserInRoleResult,
  AddProjectsToTeamRequest,
  AddProjectsToTeamResult,
  AddTagsToUserRequest,
  AddTagsToUserResult,
  AddUserToRoleRequest,
  AddUserToRoleResult,
  AddUsersToTeamRequest,
  AddUsersToTeamResult,
  AutofillUserRequest,
  AutofillUserResult,
  CreateAccessTokenRequest,
  CreateAccessTokenResult,
  CreateApiUserRequest,
  CreateApiUserResult,
  CreateClientApplicationRequest,
  CreateClientApplicationResult,
  CreateRoleRequest,
  CreateRoleResult,
  CreateTeamRequest,
  CreateTeamResult,
  CreateUserContactInfoRequest,
  CreateUserContactInfoResult,
  DeactivateUserRequest,
  DeactivateUserResult,
  DeactivateUserInRoleRequest,
  DeactivateUserInRoleResult,
  DeleteApiUserRequest,
  DeleteApiUserResult,
  DeleteClientApplicationRequest,
  DeleteClientApplicationResult,
  DeleteRoleRequest,
  DeleteRoleResult,
  DeleteTeamRequest,
  DeleteTeamResult,
  DeleteUserRequest,
  DeleteUserResult,
  DeleteUserContactInfoRequest,
  DeleteUserContactInfoResult,
  DeleteUserTagRequest,
  DeleteUserTagResult,
  GenerateApiKeyRequest,
  GenerateApiKeyResult,
  GenerateClientSecretRequest,
  GenerateClientSecretResult,
  GetApiUserRequest,
  GetApiUserResult,
  GetClientApplicationRequest,
  GetClientApplicationResult,
  GetCurrentUserResult,
  GetMeResult,
  GetMyPermissionsResult,
  GetRoleRequest,
  GetRoleResult,
  GetTeamRequest,
  GetTeamResult,
  GetUserRequest,
  GetUserResult,
  GetUserCapacityRequest,
  GetUserCapacityResult,
  GetUserContactInfoRequest,
  GetUserContactInfoResult,
  GetWorkspaceRequest,
  GetWorkspaceResult,
  InviteUserRequest,
  InviteUserResult,
  InviteUserToTaskRequest,
  InviteUserToTaskResult,
  ListApiUsersResult,
  ListAuthorizedClientsResult,
  ListClientApplicationsResult,
  ListDeactivatedMenuItemsRequest,
  ListDeactivatedMenuItemsResult,
  ListFeaturesResult,
  ListProjectFeaturesResult,
  ListRolePermissionsRequest,
  ListRolePermissionsItem,
  ListRolePermissionsResult,
  ListRoleUsersRequest,
  ListRoleUsersItem,
  ListRoleUsersResult,
  ListRolesRequest,
  ListRolesResult,
  ListTagsOfUserRequest,
  ListTagsOfUserResult,
  ListTeamsRequest,
  ListTeamsItem,
  ListTeamsResult,
  ListUserContactInfosRequest,
  ListUserContactInfosItem,
  ListUserContactInfosResult,
  ListUserTagsResult,
  ListUsersRequest,
  ListUsersItem,
  ListUsersResult,
  ListWorkspaceTypesResult,
  MoveUserToRoleRequest,
  MoveUserToRoleResult,
  RegisterClientApplicationRequest,
  RegisterClientApplicationResult,
  RemoveProjectsFromTeamRequest,
  RemoveProjectsFromTeamResult,
  RemoveTagsFromUserRequest,
  RemoveTagsFromUserResult,
  RemoveUsersFromTeamRequest,
  RemoveUsersFromTeamResult,
  RevokeAuthorizedClientRequest,
  RevokeAuthorizedClientResult,
  RevokeAuthorizedClientsResult,
  SetDeactivatedMenuItemsRequest,
  SetDeactivatedMenuItemsResult,
  SetRoleArchivedRequest,
  SetRoleArchivedResult,
  SetRolePermissionRequest,
  SetRolePermissionResult,
  SetUserArchivedRequest,
  SetUserArchivedResult,
  UpdateAccountRequest,
  UpdateAccountResult,
  UpdateApiUserRequest,
  UpdateApiUserResult,
  UpdateClientApplicationRequest,
  UpdateClientApplicationResult,
  UpdateRoleRequest,
  UpdateRoleResult,
  UpdateTeamRequest,
  UpdateTeamResult,
  UpdateUserRequest,
  UpdateUserResult,
  UpdateUserCapacityRequest,
  UpdateUserCapacityResult,
  UpdateUserContactInfoRequest,
  UpdateUserContactInfoResult,
  UpdateUserTagRequest,
  UpdateUserTagResult,
  UpdateWorkspaceRequest,
  UpdateWorkspaceResult,
} from "./types.js";
import * as wire from "./wire.js";

/**
 * Accept an invitation.
 *
 * `POST /invitations/accept`
 *
 * Redeems an invitation by its code, which is among the data `inviteUser` returns. The code lives for 24
 * hours. Neither the necessary permission nor the errors are documented. Content types with the suffix
 * `+json` are accepted besides `application/json`.
 *
 * - `200`: The invitation is accepted. No body is declared; awork's page shows an empty object.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/invitations/accept
 */
export function acceptInvitation(
  client: AworkTransport,
  request: AcceptInvitationRequest,
  options?: CallOptions,
): Promise<AcceptInvitationResult> {
  return send(client, wire.acceptInvitation, request, options);
}

/**
 * Activate a deactivated user.
 *
 * `POST /users/{userId}/activate`
 *
 * Lets a deactivated user sign in again. awork informs the user by mail. Without a free seat awork reports
 * the code `insufficient-seats`. Needs the admin role or `user-manage-config:write`.
 *
 * - `204`: The user is active.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/post-user-activate-by-user-id
 */
export function activateUser(
  client: AworkTransport,
  request: ActivateUserRequest,
  options?: CallOptions,
): Promise<ActivateUserResult> {
  return send(client, wire.activateUser, request, options);
}

/**
 * Activate a user in a role.
 *
 * `POST /roles/{roleId}/users/{userId}/activate`
 *
 * Enables a user again who was deactivated in the role. Needs the admin role or
 * `workspace-manage-config:write`.
 *
 * - `200`: The user is active in the role. The body is empty.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 * - `500`: A fault inside awork.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-user-activate-by-role-id-and-user-id
 */
export function activateUserInRole(
  client: AworkTransport,
  request: ActivateUserInRoleRequest,
  options?: CallOptions,
): Promise<ActivateUserInRoleResult> {
  return send(client, wire.activateUserInRole, request, options);
}

/**
 * Add projects to a team.
 *
 * `POST /teams/{teamId}/addprojects`
 *
 * Links projects with a team. According to older documentation a project that is linked already fails the
 * call. Needs ownership of the projects or `project-master-data:write`.
 *
 * - `200`: The links between the team and the projects.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/post-team-add-projects-by-team-id
 */
export function addProjectsToTeam(
  client: AworkTransport,
  request: AddProjectsToTeamRequest,
  options?: CallOptions,
): Promise<AddProjectsToTeamResult> {
  return send(client, wire.addProjectsToTeam, request, options);
}

/**
 * Add tags to a user.
 *
 * `POST /users/{userId}/addtags`
 *
 * Puts tags on a user. According to older documentation one invalid tag makes the whole call fail. Needs the
 * admin role or `user-master-data:write`.
 *
 * - `200`: The tags.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-tags/post-user-add-tags-by-user-id
 */
export function addTagsToUser(
  client: AworkTransport,
  request: AddTagsToUserRequest,
  options?: CallOptions,
): Promise<AddTagsToUserResult> {
  return send(client, wire.addTagsToUser, request, options);
}

/**
 * Give a role to a user.
 *
 * `POST /roles/{roleId}/adduser`
 *
 * Makes a user a holder of the role. As every user has one workspace role only, `moveUserToRole` is the
 * operation for somebody who has one already. Needs the admin role or `workspace-manage-config:write`.
 *
 * - `200`: The user holds the role. The body is empty.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 * - `500`: A fault inside awork.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-add-user-by-role-id
 */
export function addUserToRole(
  client: AworkTransport,
  request: AddUserToRoleRequest,
  options?: CallOptions,
): Promise<AddUserToRoleResult> {
  return send(client, wire.addUserToRole, request, options);
}

/**
 * Add users to a team.
 *
 * `POST /teams/{teamId}/addusers`
 *
 * Makes users members of a team. According to older documentation an empty list or an unknown user fails the
 * call. Needs the admin role.
 *
 * - `200`: The memberships.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/post-team-add-users-by-team-id
 */
export function addUsersToTeam(
  client: AworkTransport,
  request: AddUsersToTeamRequest,
  options?: CallOptions,
): Promise<AddUsersToTeamResult> {
  return send(client, wire.addUsersToTeam, request, options);
}

/**
 * Guess a person's name and gender from a mail address.
 *
 * `GET /users/autofill/{email}`
 *
 * Guesses the first name, last name and gender of the person behind a mail address, for example to fill in an
 * invitation form. Open to every user.
 *
 * - `200`: The guess.
 * - `204`: No content. Presumably awork has no guess.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/get-users-autofill-by-email
 */
export function autofillUser(
  client: AworkTransport,
  request: AutofillUserRequest,
  options?: CallOptions,
): Promise<AutofillUserResult> {
  return send(client, wire.autofillUser, request, options);
}

/**
 * Exchange a code or a refresh token for an access token.
 *
 * `POST /accounts/token`
 *
 * Completes the authorization code flow or renews an access token. Send `client_id` for a public client. A
 * confidential client authenticates with HTTP Basic, as awork's samples do, or with `client_secret` in the
 * body.
 *
 * Refresh tokens are to be used once, and each answer brings the next one; a lifetime of 30 days is mentioned
 * as well. The samples give access tokens a life of 86400 seconds, the text a few days. The error responses
 * are not documented. The operation is explained in the authentication guide and is not part of awork's
 * published description.
 *
 * - `200`: The tokens.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/authentication
 */
export function createAccessToken(
  client: AworkTransport,
  request: CreateAccessTokenRequest,
  options?: CallOptions,
): Promise<CreateAccessTokenResult> {
  return send(client, wire.createAccessToken, request, options);
}

/**
 * Create an API user.
 *
 * `POST /apiusers`
 *
 * Creates an API user. Give it a role unless it really is to be an admin: leaving `roleId` out makes it one.
 * `generateApiKey` then issues a key for it. Needs the admin role or `workspace-manage-config`.
 *
 * - `200`: The new API user.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/api-users/post-api-user
 */
export function createApiUser(
  client: AworkTransport,
  request: CreateApiUserRequest,
  options?: CallOptions,
): Promise<CreateApiUserResult> {
  return send(client, wire.createApiUser, request, options);
}

/**
 * Create a client application.
 *
 * `POST /clientapplications`
 *
 * Creates a client application. Keep the secret from the response: no later response repeats it, though
 * `generateClientSecret` makes a new one. Needs the admin role or `workspace-manage-config:write`.
 *
 * - `200`: The new client application.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/post-client-applications
 */
export function createClientApplication(
  client: AworkTransport,
  request: CreateClientApplicationRequest,
  options?: CallOptions,
): Promise<CreateClientApplicationResult> {
  return send(client, wire.createClientApplication, request, options);
}

/**
 * Create a role.
 *
 * `POST /roles`
 *
 * Creates a role. The workspace needs the Standard plan or a higher one, and the caller the admin role or
 * `workspace-manage-config:write`.
 *
 * - `200`: The new role.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role
 */
export function createRole(
  client: AworkTransport,
  request: CreateRoleRequest,
  options?: CallOptions,
): Promise<CreateRoleResult> {
  return send(client, wire.createRole, request, options);
}

/**
 * Create a team.
 *
 * `POST /teams`
 *
 * Creates a team. The workspace needs the Standard plan or a higher one, and the caller the admin role.
 * According to older documentation a name in use is refused; awork declares no status for that.
 *
 * - `200`: The new team.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/post-team
 */
export function createTeam(
  client: AworkTransport,
  request: CreateTeamRequest,
  options?: CallOptions,
): Promise<CreateTeamResult> {
  return send(client, wire.createTeam, request, options);
}

/**
 * Add a contact info to a user.
 *
 * `POST /users/{userId}/contactinfo`
 *
 * Adds one contact info to a user. Open to the user; anybody else needs the admin role or
 * `user-master-data:write`.
 *
 * - `200`: The new contact info.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/post-user-contact-info-by-user-id
 */
export function createUserContactInfo(
  client: AworkTransport,
  request: CreateUserContactInfoRequest,
  options?: CallOptions,
): Promise<CreateUserContactInfoResult> {
  return send(client, wire.createUserContactInfo, request, options);
}

/**
 * Deactivate a user.
 *
 * `POST /users/{userId}/deactivate`
 *
 * Bars a user from signing in until `activateUser` is called. The last admin cannot be deactivated. The
 * summary shows what this does to private projects: some get another manager, and some are deleted. Needs the
 * admin role or `user-manage-config:write`.
 *
 * - `200`: The user is deactivated. Presumably sent when the summary is asked for.
 * - `204`: The user is deactivated.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/post-user-deactivate-by-user-id
 */
export function deactivateUser(
  client: AworkTransport,
  request: DeactivateUserRequest,
  options?: CallOptions,
): Promise<DeactivateUserResult> {
  return send(client, wire.deactivateUser, request, options);
}

/**
 * Deactivate a user in a role.
 *
 * `POST /roles/{roleId}/users/{userId}/deactivate`
 *
 * Disables a user in the role. `deactivateUser` is the operation that bars somebody from signing in. Needs
 * the admin role or `workspace-manage-config:write`.
 *
 * - `200`: The user is deactivated in the role. The body is empty.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 * - `500`: A fault inside awork.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-user-deactivate-by-role-id-and-user-id
 */
export function deactivateUserInRole(
  client: AworkTransport,
  request: DeactivateUserInRoleRequest,
  options?: CallOptions,
): Promise<DeactivateUserInRoleResult> {
  return send(client, wire.deactivateUserInRole, request, options);
}

/**
 * Delete an API user.
 *
 * `DELETE /apiusers/{apiUserId}`
 *
 * Deletes an API user. Needs the admin role or `workspace-manage-config`.
 *
 * - `204`: The API user is deleted.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/api-users/delete-api-user-by-id
 */
export function deleteApiUser(
  client: AworkTransport,
  request: DeleteApiUserRequest,
  options?: CallOptions,
): Promise<DeleteApiUserResult> {
  return send(client, wire.deleteApiUser, request, options);
}

/**
 * Delete a client application.
 *
 * `DELETE /clientapplications/{clientId}`
 *
 * Deletes a client application. Needs the admin role or `workspace-manage-config:write`.
 *
 * - `204`: The client application is deleted.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/delete-client-applications-by-client-id
 */
export function deleteClientApplication(
  client: AworkTransport,
  request: DeleteClientApplicationRequest,
  options?: CallOptions,
): Promise<DeleteClientApplicationResult> {
  return send(client, wire.deleteClientApplication, request, options);
}

/**
 * Delete a role and move its holders.
 *
 * `POST /roles/{roleId}/delete`
 *
 * Deletes a role. As long as users hold it, `newRoleId` has to name the role they move to. Note the method:
 * this is a POST on a path of its own. Needs the admin role or `workspace-manage-config:write`.
 *
 * - `204`: The role is deleted.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 * - `500`: A fault inside awork.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-delete-by-role-id
 */
export function deleteRole(
  client: AworkTransport,
  request: DeleteRoleRequest,
  options?: CallOptions,
): Promise<DeleteRoleResult> {
  return send(client, wire.deleteRole, request, options);
}

/**
 * Delete a team.
 *
 * `DELETE /teams/{teamId}`
 *
 * Deletes a team. According to older documentation its links to users and projects go with it. Needs the
 * admin role.
 *
 * - `204`: The team is deleted.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/delete-team-by-id
 */
export function deleteTeam(
  client: AworkTransport,
  request: DeleteTeamRequest,
  options?: CallOptions,
): Promise<DeleteTeamResult> {
  return send(client, wire.deleteTeam, request, options);
}

/**
 * Delete a user.
 *
 * `DELETE /users/{userId}`
 *
 * Deletes a user. The user is marked with `deletedOn`, not erased; an operation that undoes this is not
 * documented. `deactivateUser` and `setUserArchived` keep the user. Needs the admin role or
 * `user-manage-config:delete`.
 *
 * - `204`: The user is deleted.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/delete-user-by-id
 */
export function deleteUser(
  client: AworkTransport,
  request: DeleteUserRequest,
  options?: CallOptions,
): Promise<DeleteUserResult> {
  return send(client, wire.deleteUser, request, options);
}

/**
 * Delete a contact info of a user.
 *
 * `DELETE /users/{userId}/contactinfo/{contactInfoId}`
 *
 * Deletes one contact info. Open to the user; anybody else needs the admin role or `user-master-data:write`.
 *
 * - `204`: The contact info is deleted.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/delete-user-contact-info-by-user-id-and-contact-info-id
 */
export function deleteUserContactInfo(
  client: AworkTransport,
  request: DeleteUserContactInfoRequest,
  options?: CallOptions,
): Promise<DeleteUserContactInfoResult> {
  return send(client, wire.deleteUserContactInfo, request, options);
}

/**
 * Delete a tag from all users.
 *
 * `POST /users/deletetags`
 *
 * Removes a tag from every user in the workspace. Needs the admin role or `user-master-data:write`.
 *
 * - `204`: The tag is deleted.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-tags/post-users-delete-tags
 */
export function deleteUserTag(
  client: AworkTransport,
  request: DeleteUserTagRequest,
  options?: CallOptions,
): Promise<DeleteUserTagResult> {
  return send(client, wire.deleteUserTag, request, options);
}

/**
 * Generate an API key for a client application.
 *
 * `POST /clientapplications/{clientId}/generateapikey`
 *
 * Issues an API key for an API user, which has to exist already; see `createApiUser`. The key does not
 * expire. It acts as an admin unless the API user has a role. awork names the admin role or the read level of
 * `workspace-manage-config` as the permission, which is unusual for an operation that creates a credential.
 *
 * - `200`: The API key.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.awork.com/apiv1/client-applications/generates-an-api-key-for-the-specified-client-application
 */
export function generateApiKey(
  client: AworkTransport,
  request: GenerateApiKeyRequest,
  options?: CallOptions,
): Promise<GenerateApiKeyResult> {
  return send(client, wire.generateApiKey, request, options);
}

/**
 * Generate a new secret for a client application.
 *
 * `POST /clientapplications/{clientId}/generatesecret`
 *
 * Creates a new secret for a client application and returns it. Needs the admin role or
 * `workspace-manage-config:write`.
 *
 * - `200`: The new secret.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://developers.awork.com/apiv1/client-applications/post-client-applications-generate-secret-by-client-id
 */
export function generateClientSecret(
  client: AworkTransport,
  request: GenerateClientSecretRequest,
  options?: CallOptions,
): Promise<GenerateClientSecretResult> {
  return send(client, wire.generateClientSecret, request, options);
}

/**
 * Get an API user.
 *
 * `GET /apiusers/{apiUserId}`
 *
 * Returns one API user. Needs the admin role or `workspace-manage-config`.
 *
 * - `200`: The API user.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/api-users/get-api-user-by-id
 */
export function getApiUser(
  client: AworkTransport,
  request: GetApiUserRequest,
  options?: CallOptions,
): Promise<GetApiUserResult> {
  return send(client, wire.getApiUser, request, options);
}

/**
 * Get a client application.
 *
 * `GET /clientapplications/{clientId}`
 *
 * Returns one client application, without its secret. Needs the admin role or `workspace-manage-config:read`.
 *
 * - `200`: The client application.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/get-client-applications-by-client-id
 */
export function getClientApplication(
  client: AworkTransport,
  request: GetClientApplicationRequest,
  options?: CallOptions,
): Promise<GetClientApplicationResult> {
  return send(client, wire.getClientApplication, request, options);
}

/**
 * Get the calling user with the workspace (alias).
 *
 * `GET /users/me`
 *
 * An alias of `getMe` on another path, with the same response. Open to every user.
 *
 * - `200`: The calling user.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/get-users-me
 */
export function getCurrentUser(client: AworkTransport, options?: CallOptions): Promise<GetCurrentUserResult> {
  return send(client, wire.getCurrentUser, undefined, options);
}

/**
 * Get the calling user with the workspace.
 *
 * `GET /me`
 *
 * Returns the user the token belongs to, with the account id and the workspace. Open to every user.
 * `getCurrentUser` returns the same.
 *
 * - `200`: The calling user.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/get-me
 */
export function getMe(client: AworkTransport, options?: CallOptions): Promise<GetMeResult> {
  return send(client, wire.getMe, undefined, options);
}

/**
 * Get the permissions of the calling user.
 *
 * `GET /me/permissions`
 *
 * Returns what the calling user may do: the role, the access to each feature, and the access that project
 * roles add. The data is signed. Open to every user.
 *
 * - `200`: The permissions and their signature.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/permissions/get-me-permissions
 */
export function getMyPermissions(
  client: AworkTransport,
  options?: CallOptions,
): Promise<GetMyPermissionsResult> {
  return send(client, wire.getMyPermissions, undefined, options);
}

/**
 * Get a role by id or name.
 *
 * `GET /roles/{roleId}`
 *
 * Returns one role. awork documents two operations on this path, one that takes the id and one that takes the
 * name; they are one operation here. An unknown id is answered with 404. For names awork declares 400 and no
 * 404. Needs the admin role or `workspace-manage-config:read`.
 *
 * - `200`: The role.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/get-role-by-id
 */
export function getRole(
  client: AworkTransport,
  request: GetRoleRequest,
  options?: CallOptions,
): Promise<GetRoleResult> {
  return send(client, wire.getRole, request, options);
}

/**
 * Get a team.
 *
 * `GET /teams/{teamId}`
 *
 * Returns one team. Open to every user, unless team restrictions reserve it for admins and the team's
 * members.
 *
 * - `200`: The team.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/get-team-by-id
 */
export function getTeam(
  client: AworkTransport,
  request: GetTeamRequest,
  options?: CallOptions,
): Promise<GetTeamResult> {
  return send(client, wire.getTeam, request, options);
}

/**
 * Get a user.
 *
 * `GET /users/{userId}`
 *
 * Returns one user. Open to every user. Mail addresses are in `userContactInfos`; the role is not part of the
 * object.
 *
 * - `200`: The user.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/returns-the-user-with-the-specified-id
 */
export function getUser(
  client: AworkTransport,
  request: GetUserRequest,
  options?: CallOptions,
): Promise<GetUserResult> {
  return send(client, wire.getUser, request, options);
}

/**
 * Get the capacity of a user.
 *
 * `GET /users/{userId}/capacity`
 *
 * Returns the working time planned for a user on each weekday, in seconds. Open to the user; anybody else
 * needs the admin role or `user-planning-data`.
 *
 * - `200`: The capacity.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-capacities/get-user-capacity-by-user-id
 */
export function getUserCapacity(
  client: AworkTransport,
  request: GetUserCapacityRequest,
  options?: CallOptions,
): Promise<GetUserCapacityResult> {
  return send(client, wire.getUserCapacity, request, options);
}

/**
 * Get a contact info of a user.
 *
 * `GET /users/{userId}/contactinfo/{contactInfoId}`
 *
 * Returns one contact info. Open to the user; anybody else needs the admin role or `user-master-data:read`.
 *
 * - `200`: The contact info.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/get-user-contact-info-by-user-id-and-contact-info-id
 */
export function getUserContactInfo(
  client: AworkTransport,
  request: GetUserContactInfoRequest,
  options?: CallOptions,
): Promise<GetUserContactInfoResult> {
  return send(client, wire.getUserContactInfo, request, options);
}

/**
 * Get a workspace.
 *
 * `GET /workspaces/{workspaceId}`
 *
 * Returns one workspace. Open to every user. Some fields, such as `lastUsed` and `isApproved`, are about the
 * caller's relation to it.
 *
 * - `200`: The workspace.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/workspaces/returns-the-workspace-with-the-specified-id
 */
export function getWorkspace(
  client: AworkTransport,
  request: GetWorkspaceRequest,
  options?: CallOptions,
): Promise<GetWorkspaceResult> {
  return send(client, wire.getWorkspace, request, options);
}

/**
 * Invite a person to a workspace.
 *
 * `POST /invitations`
 *
 * Invites a person by e-mail address to join the workspace `workspaceId`, or starts a new workspace when that
 * id is left out. awork mails a link for accepting the invitation; `skipSendingEmail` set to true suppresses
 * the mail, which suits automated and batch flows. The response holds the invitation code, so `POST
 * /invitations/accept` can follow at once. The code expires after 24 hours.
 *
 * By its model every field is optional. The users guide, however, expects `workspaceId`, and its sample sends
 * `email`, `invitationFlow`, `workspaceId` and `roleId`. Which permission the caller needs is not documented.
 * Content types with the suffix `+json` are accepted besides `application/json`.
 *
 * awork's published description contained this operation in every edition up to 2026-07-14. Editions from
 * 2026-07-23 on lack it, with no note in the changelog, while its models and the users guide are unchanged;
 * an accident of publishing is more likely than a removal. It is described here as last published. Two fields
 * changed before that: `planId` disappeared in February 2025, and `passcode` was added in May 2025. Some
 * pages render nullable UUIDs as plain strings; the types here are the declared ones.
 *
 * awork declares no error responses for this operation. Those listed are the ones the error guide and the
 * rate-limit guide state for the whole API. Without a free seat the code is `insufficient-seats`. Older pages
 * also show refusals because the person is a member already or the password is too simple.
 *
 * - `200`: The person is invited. The body holds the codes for the next step.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/invitations/post
 */
export function inviteUser(
  client: AworkTransport,
  request: InviteUserRequest,
  options?: CallOptions,
): Promise<InviteUserResult> {
  return send(client, wire.inviteUser, request, options);
}

/**
 * Invite a person and assign a task to them.
 *
 * `POST /tasks/assignuserbyemail`
 *
 * Invites a person by mail address into the workspace and assigns them a task in the same call. The response
 * has no body, hence no invitation code. Open to every user.
 *
 * - `200`: The person is invited and assigned to the task. The body is empty.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/tasks/post-tasks-assign-user-by-email
 */
export function inviteUserToTask(
  client: AworkTransport,
  request: InviteUserToTaskRequest,
  options?: CallOptions,
): Promise<InviteUserToTaskResult> {
  return send(client, wire.inviteUserToTask, request, options);
}

/**
 * List API users.
 *
 * `GET /apiusers`
 *
 * Lists the API users of the workspace, without paging. Needs the admin role or `workspace-manage-config`.
 *
 * - `200`: The API users.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/api-users/get-api-users
 */
export function listApiUsers(client: AworkTransport, options?: CallOptions): Promise<ListApiUsersResult> {
  return send(client, wire.listApiUsers, undefined, options);
}

/**
 * List client applications the calling user has authorized.
 *
 * `GET /accounts/me/authorizedclients`
 *
 * Lists the client applications that may act for the calling user, without paging. Open to every user. In
 * awork's description since 2026-07-14.
 *
 * - `200`: The client applications.
 * - `204`: No content. When awork answers like this is not documented.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/get-accounts-authorized-clients
 */
export function listAuthorizedClients(
  client: AworkTransport,
  options?: CallOptions,
): Promise<ListAuthorizedClientsResult> {
  return send(client, wire.listAuthorizedClients, undefined, options);
}

/**
 * List client applications.
 *
 * `GET /clientapplications`
 *
 * Lists the client applications of the workspace, without paging and without secrets. Needs the admin role or
 * `workspace-manage-config:read`.
 *
 * - `200`: The client applications.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/get-client-applications
 */
export function listClientApplications(
  client: AworkTransport,
  options?: CallOptions,
): Promise<ListClientApplicationsResult> {
  return send(client, wire.listClientApplications, undefined, options);
}

/**
 * List the menu items hidden from a role.
 *
 * `GET /roles/{roleId}/deactivatedmenuitems`
 *
 * Lists the keys of the menu items that holders of the role do not see. Needs the admin role or
 * `workspace-manage-config:read`.
 *
 * - `200`: The keys of the hidden menu items.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/get-role-deactivated-menu-items-by-role-id
 */
export function listDeactivatedMenuItems(
  client: AworkTransport,
  request: ListDeactivatedMenuItemsRequest,
  options?: CallOptions,
): Promise<ListDeactivatedMenuItemsResult> {
  return send(client, wire.listDeactivatedMenuItems, request, options);
}

/**
 * List the features of a workspace that have permissions.
 *
 * `GET /permissions/features`
 *
 * Lists the keys of the features a workspace role can give access to. The keys are not documented, and
 * awork's only sample is a URL in their place. Open to every user.
 *
 * - `200`: The feature keys.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/permissions/get-permissions-features
 */
export function listFeatures(client: AworkTransport, options?: CallOptions): Promise<ListFeaturesResult> {
  return send(client, wire.listFeatures, undefined, options);
}

/**
 * List the features of projects that have permissions.
 *
 * `GET /permissions/projectfeatures`
 *
 * Lists the keys of the features a project role can give access to. The keys are not documented, and awork's
 * only sample is a URL in their place. Open to every user.
 *
 * - `200`: The feature keys.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/permissions/get-permissions-project-features
 */
export function listProjectFeatures(
  client: AworkTransport,
  options?: CallOptions,
): Promise<ListProjectFeaturesResult> {
  return send(client, wire.listProjectFeatures, undefined, options);
}

/**
 * List the permissions of a role.
 *
 * `GET /roles/{roleId}/permissions`
 *
 * Lists the permissions that come with a role, page by page. Needs the admin role or
 * `workspace-manage-config:read`.
 *
 * - `200`: One page of permissions.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/get-role-permissions-by-role-id
 */
export function listRolePermissions(
  client: AworkTransport,
  request: ListRolePermissionsRequest,
  options?: CallOptions,
): Paged<ListRolePermissionsResult, ListRolePermissionsItem> {
  return send(client, wire.listRolePermissions, request, options);
}

/**
 * List the holders of a role.
 *
 * `GET /roles/{roleId}/users`
 *
 * Lists the ids of the users who hold a role, page by page. Needs the admin role or
 * `workspace-manage-config:read`.
 *
 * - `200`: One page of holders.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/get-role-users-by-role-id
 */
export function listRoleUsers(
  client: AworkTransport,
  request: ListRoleUsersRequest,
  options?: CallOptions,
): Paged<ListRoleUsersResult, ListRoleUsersItem> {
  return send(client, wire.listRoleUsers, request, options);
}

/**
 * List roles.
 *
 * `GET /roles`
 *
 * Lists the roles of the workspace, without paging. Needs the admin role or `workspace-manage-config:read`.
 *
 * - `200`: The roles.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/get-roles
 */
export function listRoles(
  client: AworkTransport,
  request?: ListRolesRequest,
  options?: CallOptions,
): Promise<ListRolesResult> {
  return send(client, wire.listRoles, request, options);
}

/**
 * List the tags of a user.
 *
 * `GET /users/{userId}/tags`
 *
 * Lists the tags of one user by name, without paging. Needs read access to that user.
 *
 * - `200`: The tags.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-tags/get-user-tags-by-user-id
 */
export function listTagsOfUser(
  client: AworkTransport,
  request: ListTagsOfUserRequest,
  options?: CallOptions,
): Promise<ListTagsOfUserResult> {
  return send(client, wire.listTagsOfUser, request, options);
}

/**
 * List teams.
 *
 * `GET /teams`
 *
 * Lists the teams of the workspace, page by page. Open to every user. With team restrictions, all but admins
 * see only the teams they belong to.
 *
 * - `200`: One page of teams.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/get-teams
 */
export function listTeams(
  client: AworkTransport,
  request?: ListTeamsRequest,
  options?: CallOptions,
): Paged<ListTeamsResult, ListTeamsItem> {
  return send(client, wire.listTeams, request, options);
}

/**
 * List the contact infos of a user.
 *
 * `GET /users/{userId}/contactinfo`
 *
 * Lists the mail addresses, phone numbers, postal addresses and the like of a user, page by page. Open to the
 * user; anybody else needs the admin role or `user-master-data:read`.
 *
 * - `200`: One page of contact infos.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/get-user-contact-info-by-user-id
 */
export function listUserContactInfos(
  client: AworkTransport,
  request: ListUserContactInfosRequest,
  options?: CallOptions,
): Paged<ListUserContactInfosResult, ListUserContactInfosItem> {
  return send(client, wire.listUserContactInfos, request, options);
}

/**
 * List the tags in use on users.
 *
 * `GET /users/tags`
 *
 * Lists the tags that users of the workspace have, sorted by how often they occur, without paging. Open to
 * every user.
 *
 * - `200`: The tags.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-tags/get-users-tags
 */
export function listUserTags(client: AworkTransport, options?: CallOptions): Promise<ListUserTagsResult> {
  return send(client, wire.listUserTags, undefined, options);
}

/**
 * List users.
 *
 * `GET /users`
 *
 * Lists the users of the workspace page by page, API users among them. A caller who may not read
 * `user-master-data` receives only their own entry, and team restrictions can shorten the list further. Open
 * to every user.
 *
 * - `200`: One page of users.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/get-users
 */
export function listUsers(
  client: AworkTransport,
  request?: ListUsersRequest,
  options?: CallOptions,
): Paged<ListUsersResult, ListUsersItem> {
  return send(client, wire.listUsers, request, options);
}

/**
 * List the industries a workspace can have.
 *
 * `GET /workspaces/types`
 *
 * Lists the industries to choose from for `type` of a workspace. No credentials are needed.
 *
 * - `200`: The industries.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/workspaces/get-workspaces-types
 */
export function listWorkspaceTypes(
  client: AworkTransport,
  options?: CallOptions,
): Promise<ListWorkspaceTypesResult> {
  return send(client, wire.listWorkspaceTypes, undefined, options);
}

/**
 * Move a user to another role.
 *
 * `POST /roles/moveuser`
 *
 * Changes the workspace role of a user. The last holder of the admin role cannot be moved. Needs the admin
 * role or `workspace-manage-config:write`.
 *
 * - `200`: The user holds the new role. The body is empty.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-roles-move-user
 */
export function moveUserToRole(
  client: AworkTransport,
  request: MoveUserToRoleRequest,
  options?: CallOptions,
): Promise<MoveUserToRoleResult> {
  return send(client, wire.moveUserToRole, request, options);
}

/**
 * Register an OAuth client dynamically.
 *
 * `POST /clientapplications/register`
 *
 * Registers an OAuth client in the manner of RFC 7591. No credentials are needed. Only confidential clients
 * receive a secret; the others have to use PKCE. Errors come as awork's error object, not in the form of the
 * RFC. This is the one operation here that answers with 201.
 *
 * - `201`: The client is registered.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/register-client-application
 */
export function registerClientApplication(
  client: AworkTransport,
  request: RegisterClientApplicationRequest,
  options?: CallOptions,
): Promise<RegisterClientApplicationResult> {
  return send(client, wire.registerClientApplication, request, options);
}

/**
 * Remove projects from a team.
 *
 * `POST /teams/{teamId}/removeprojects`
 *
 * Dissolves the links between a team and projects. Repeating a call does no harm by the text of 2025-10; an
 * earlier text had it fail. Needs ownership of the projects or `project-master-data:write`.
 *
 * - `204`: The projects are removed from the team.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/post-team-remove-projects-by-team-id
 */
export function removeProjectsFromTeam(
  client: AworkTransport,
  request: RemoveProjectsFromTeamRequest,
  options?: CallOptions,
): Promise<RemoveProjectsFromTeamResult> {
  return send(client, wire.removeProjectsFromTeam, request, options);
}

/**
 * Remove tags from a user.
 *
 * `POST /users/{userId}/deletetags`
 *
 * Takes tags off a user; other users keep them. A status of 207 means that part of the tags is still there.
 * Needs the admin role or `user-master-data:write`.
 *
 * - `204`: All the tags are removed.
 * - `207`: Some of the tags could not be removed. The body is not documented.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-tags/post-user-delete-tags-by-user-id
 */
export function removeTagsFromUser(
  client: AworkTransport,
  request: RemoveTagsFromUserRequest,
  options?: CallOptions,
): Promise<RemoveTagsFromUserResult> {
  return send(client, wire.removeTagsFromUser, request, options);
}

/**
 * Remove users from a team.
 *
 * `POST /teams/{teamId}/removeusers`
 *
 * Ends the membership of users in a team. Needs the admin role.
 *
 * - `204`: The users are removed from the team.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/post-team-remove-users-by-team-id
 */
export function removeUsersFromTeam(
  client: AworkTransport,
  request: RemoveUsersFromTeamRequest,
  options?: CallOptions,
): Promise<RemoveUsersFromTeamResult> {
  return send(client, wire.removeUsersFromTeam, request, options);
}

/**
 * Revoke the access of one client application.
 *
 * `DELETE /accounts/me/authorizedclients/{clientId}`
 *
 * Withdraws the calling user's consent for one client application and invalidates its refresh tokens. Open to
 * every user. In awork's description since 2026-07-14.
 *
 * - `200`: Access is revoked.
 * - `204`: No content. When awork answers like this is not documented.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/delete-accounts-authorized-clients-by-client-id
 */
export function revokeAuthorizedClient(
  client: AworkTransport,
  request: RevokeAuthorizedClientRequest,
  options?: CallOptions,
): Promise<RevokeAuthorizedClientResult> {
  return send(client, wire.revokeAuthorizedClient, request, options);
}

/**
 * Revoke the access of all client applications.
 *
 * `DELETE /accounts/me/authorizedclients`
 *
 * Withdraws the calling user's consent for every client application and invalidates their refresh tokens.
 * Open to every user. In awork's description since 2026-07-14.
 *
 * - `200`: Access is revoked.
 * - `204`: No content. When awork answers like this is not documented.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/delete-accounts-authorized-clients
 */
export function revokeAuthorizedClients(
  client: AworkTransport,
  options?: CallOptions,
): Promise<RevokeAuthorizedClientsResult> {
  return send(client, wire.revokeAuthorizedClients, undefined, options);
}

/**
 * Set the menu items hidden from a role.
 *
 * `POST /roles/{roleId}/deactivatedmenuitems`
 *
 * Sets the menu items that holders of the role do not see. The keys are not documented. Needs the admin role
 * or `workspace-manage-config:write`.
 *
 * - `204`: The hidden menu items are set.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-deactivated-menu-items-by-role-id
 */
export function setDeactivatedMenuItems(
  client: AworkTransport,
  request: SetDeactivatedMenuItemsRequest,
  options?: CallOptions,
): Promise<SetDeactivatedMenuItemsResult> {
  return send(client, wire.setDeactivatedMenuItems, request, options);
}

/**
 * Archive or restore a role.
 *
 * `POST /roles/{roleId}/setarchived`
 *
 * Archives a role or restores it. Users who hold an archived role keep it; nobody else can be given it. awork
 * names the admin role or `task-manage-config:write` as the permission, unlike for the other role operations.
 *
 * - `200`: The role as stored.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-set-archived-by-role-id
 */
export function setRoleArchived(
  client: AworkTransport,
  request: SetRoleArchivedRequest,
  options?: CallOptions,
): Promise<SetRoleArchivedResult> {
  return send(client, wire.setRoleArchived, request, options);
}

/**
 * Set or delete one permission of a role.
 *
 * `POST /roles/{roleId}/permissions`
 *
 * Sets the access of a role to one feature, creating the permission where there is none. An empty list of
 * access levels deletes it. awork names the admin role or `project-manage-config:write` as the permission,
 * although reading takes `workspace-manage-config`.
 *
 * - `200`: The permission as stored.
 * - `204`: No content. Presumably the permission was deleted.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 * - `500`: A fault inside awork.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/post-role-permissions-by-role-id
 */
export function setRolePermission(
  client: AworkTransport,
  request: SetRolePermissionRequest,
  options?: CallOptions,
): Promise<SetRolePermissionResult> {
  return send(client, wire.setRolePermission, request, options);
}

/**
 * Archive or restore a user.
 *
 * `POST /users/{userId}/setarchived`
 *
 * Archives a user or restores one. Archived users are inactive and remain because other data refers to them.
 * awork names the admin role or `project-manage-config:write` as the permission, unlike for the other user
 * operations.
 *
 * - `200`: The user as stored.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/post-user-set-archived-by-user-id
 */
export function setUserArchived(
  client: AworkTransport,
  request: SetUserArchivedRequest,
  options?: CallOptions,
): Promise<SetUserArchivedResult> {
  return send(client, wire.setUserArchived, request, options);
}

/**
 * Update an account.
 *
 * `PUT /accounts/{accountId}`
 *
 * Stores the name, language, time zone, mail address and second-factor setting of an account. A new mail
 * address is used only after the person has confirmed it through the verification mail. Open to every user.
 * Content types with the suffix `+json` are accepted besides `application/json`.
 *
 * - `200`: The account as stored.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/accounts/put-account
 */
export function updateAccount(
  client: AworkTransport,
  request: UpdateAccountRequest,
  options?: CallOptions,
): Promise<UpdateAccountResult> {
  return send(client, wire.updateAccount, request, options);
}

/**
 * Update an API user.
 *
 * `PUT /apiusers/{apiUserId}`
 *
 * Stores the name and the role of an API user. An API user without a role acts as an admin. Needs the admin
 * role or `workspace-manage-config`.
 *
 * - `200`: The API user as stored.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/api-users/put-api-user-by-id
 */
export function updateApiUser(
  client: AworkTransport,
  request: UpdateApiUserRequest,
  options?: CallOptions,
): Promise<UpdateApiUserResult> {
  return send(client, wire.updateApiUser, request, options);
}

/**
 * Update a client application.
 *
 * `PUT /clientapplications/{clientId}`
 *
 * Stores the name and the return addresses of a client application. Needs the admin role or
 * `workspace-manage-config:write`.
 *
 * - `200`: The client application as stored.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/client-applications/put-client-application
 */
export function updateClientApplication(
  client: AworkTransport,
  request: UpdateClientApplicationRequest,
  options?: CallOptions,
): Promise<UpdateClientApplicationResult> {
  return send(client, wire.updateClientApplication, request, options);
}

/**
 * Update a role.
 *
 * `PUT /roles/{roleId}`
 *
 * Stores the name and the kind of a role. Needs the admin role or `workspace-manage-config:write`.
 *
 * - `200`: The role as stored.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/roles/put-role-by-id
 */
export function updateRole(
  client: AworkTransport,
  request: UpdateRoleRequest,
  options?: CallOptions,
): Promise<UpdateRoleResult> {
  return send(client, wire.updateRole, request, options);
}

/**
 * Update a team.
 *
 * `PUT /teams/{teamId}`
 *
 * Stores the name, icon and colour of a team. According to older documentation a field that is null or blank
 * keeps its value. Needs the admin role.
 *
 * - `200`: The team as stored.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/teams/put-team-by-id
 */
export function updateTeam(
  client: AworkTransport,
  request: UpdateTeamRequest,
  options?: CallOptions,
): Promise<UpdateTeamResult> {
  return send(client, wire.updateTeam, request, options);
}

/**
 * Update the profile of a user.
 *
 * `PUT /users/{userId}`
 *
 * Stores the profile of a user. Whether fields left out keep their values is not documented, so sending all
 * seven is the safe way. Open to the user; anybody else needs the admin role or `user-master-data:write`.
 *
 * - `200`: The user as stored.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/put-user-by-id
 */
export function updateUser(
  client: AworkTransport,
  request: UpdateUserRequest,
  options?: CallOptions,
): Promise<UpdateUserResult> {
  return send(client, wire.updateUser, request, options);
}

/**
 * Update the capacity of a user.
 *
 * `PUT /users/{userId}/capacity`
 *
 * Stores the working time planned for a user on each weekday, in seconds. Days that are all null stand for
 * awork's default.
 *
 * - `200`: The capacity as stored.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-capacities/put-user-capacity-by-user-id
 */
export function updateUserCapacity(
  client: AworkTransport,
  request: UpdateUserCapacityRequest,
  options?: CallOptions,
): Promise<UpdateUserCapacityResult> {
  return send(client, wire.updateUserCapacity, request, options);
}

/**
 * Update a contact info of a user.
 *
 * `PUT /users/{userId}/contactinfo/{contactInfoId}`
 *
 * Stores one contact info. Open to the user; anybody else needs the admin role or `user-master-data:write`.
 *
 * - `200`: The contact info as stored.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/users/put-user-contact-info-by-user-id-and-contact-info-id
 */
export function updateUserContactInfo(
  client: AworkTransport,
  request: UpdateUserContactInfoRequest,
  options?: CallOptions,
): Promise<UpdateUserContactInfoResult> {
  return send(client, wire.updateUserContactInfo, request, options);
}

/**
 * Rename or recolour a tag on all users.
 *
 * `POST /users/updatetags`
 *
 * Gives a tag a new text and colour on every user that has it. `shouldMerge` decides what happens when the
 * new text belongs to another tag already. Needs the admin role or `user-master-data:write`.
 *
 * - `200`: The tag is changed. The body is empty.
 * - `400`: The body is invalid, or the operation is not allowed in the present state.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `404`: An addressed resource does not exist.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/user-tags/post-users-update-tags
 */
export function updateUserTag(
  client: AworkTransport,
  request: UpdateUserTagRequest,
  options?: CallOptions,
): Promise<UpdateUserTagResult> {
  return send(client, wire.updateUserTag, request, options);
}

/**
 * Update the settings of a workspace.
 *
 * `PUT /workspaces/{workspaceId}`
 *
 * Stores the settings of a workspace. Both sign-in switches have to be sent with every call. Needs the admin
 * role or `workspace-manage-config:write`.
 *
 * The operation was part of awork's description until 2026-07-28 and is absent from the one of 2026-08-18. It
 * vanished in the same weeks as `inviteUser`, probably by the same accident of publishing. It is described
 * here as last published.
 *
 * - `200`: The workspace as stored.
 * - `401`: The token is missing or invalid, or the caller lacks the permission.
 * - `429`: The rate limit of the workspace is used up. The headers tell when it resets; the body is not
 * documented, and neither is a `Retry-After` header.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://developers.awork.com/apiv1/workspaces/updates-the-workspace-with-the-specified-id
 */
export function updateWorkspace(
  client: AworkTransport,
  request: UpdateWorkspaceRequest,
  options?: CallOptions,
): Promise<UpdateWorkspaceResult> {
  return send(client, wire.updateWorkspace, request, options);
}
