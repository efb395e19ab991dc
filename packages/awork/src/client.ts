// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import { bearer, bindOperations, createTransport } from "@guestlist/client-runtime";
import type { CallOptions, ClientOptions, Paged, Secret, Transport } from "@guestlist/shared-types";
import type * as operations from "./operations.js";
import type {
  AcceptInvitationRequest,
  AcceptInvitationResult,
  ActivateUserInRoleRequest,
  ActivateUserInRoleResult,
  ActivateUserRequest,
  ActivateUserResult,
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
  DeactivateUserInRoleRequest,
  DeactivateUserInRoleResult,
  DeactivateUserRequest,
  DeactivateUserResult,
  DeleteApiUserRequest,
  DeleteApiUserResult,
  DeleteClientApplicationRequest,
  DeleteClientApplicationResult,
  DeleteRoleRequest,
  DeleteRoleResult,
  DeleteTeamRequest,
  DeleteTeamResult,
  DeleteUserContactInfoRequest,
  DeleteUserContactInfoResult,
  DeleteUserRequest,
  DeleteUserResult,
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
  GetUserCapacityRequest,
  GetUserCapacityResult,
  GetUserContactInfoRequest,
  GetUserContactInfoResult,
  GetUserRequest,
  GetUserResult,
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
  ListRolePermissionsItem,
  ListRolePermissionsRequest,
  ListRolePermissionsResult,
  ListRoleUsersItem,
  ListRoleUsersRequest,
  ListRoleUsersResult,
  ListRolesRequest,
  ListRolesResult,
  ListTagsOfUserRequest,
  ListTagsOfUserResult,
  ListTeamsItem,
  ListTeamsRequest,
  ListTeamsResult,
  ListUserContactInfosItem,
  ListUserContactInfosRequest,
  ListUserContactInfosResult,
  ListUserTagsResult,
  ListUsersItem,
  ListUsersRequest,
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
  UpdateUserCapacityRequest,
  UpdateUserCapacityResult,
  UpdateUserContactInfoRequest,
  UpdateUserContactInfoResult,
  UpdateUserRequest,
  UpdateUserResult,
  UpdateUserTagRequest,
  UpdateUserTagResult,
  UpdateWorkspaceRequest,
  UpdateWorkspaceResult,
} from "./types.js";
import * as wire from "./wire.js";

/** What a client for awork API authenticates with: one of these. */
export type AworkCredentials =
  | {
      /**
       * An API key. It is created in the app or with `generateApiKey`, does not expire, belongs to no person, and
       * acts as an admin unless its API user has a role.
       */
      apiKey: Secret;

      /**
       * An access token of one user for one workspace, from the authorization code flow. PKCE is recommended for
       * all clients and mandatory for public ones. The URLs are those of the authentication guide; awork's
       * published description names them without `/api/v1`.
       */
      accessToken?: Secret | undefined;
    }
  | {
      /**
       * An API key. It is created in the app or with `generateApiKey`, does not expire, belongs to no person, and
       * acts as an admin unless its API user has a role.
       */
      apiKey?: Secret | undefined;

      /**
       * An access token of one user for one workspace, from the authorization code flow. PKCE is recommended for
       * all clients and mandatory for public ones. The URLs are those of the authentication guide; awork's
       * published description names them without `/api/v1`.
       */
      accessToken: Secret;
    };

/** Options of a client for awork API. */
export type AworkOptions = ClientOptions & AworkCredentials;

/**
 * A connection to awork API without methods, for the functions that the package exports beside the client: a
 * bundle then carries only the operations that it names.
 */
export type AworkTransport = Transport<"awork">;

/** A client for awork API, one method per operation. */
export interface AworkClient extends Transport<"awork"> {
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
  acceptInvitation(request: AcceptInvitationRequest, options?: CallOptions): Promise<AcceptInvitationResult>;

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
  activateUser(request: ActivateUserRequest, options?: CallOptions): Promise<ActivateUserResult>;

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
  activateUserInRole(
    request: ActivateUserInRoleRequest,
    options?: CallOptions,
  ): Promise<ActivateUserInRoleResult>;

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
  addProjectsToTeam(
    request: AddProjectsToTeamRequest,
    options?: CallOptions,
  ): Promise<AddProjectsToTeamResult>;

  /**
   * Add tags to a user.
   *
   * `POST /users/{userId}/addtags`
   *
   * Puts tags on a user. According to older documentation one invalid tag makes the whole call fail. Needs
   * the admin role or `user-master-data:write`.
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
  addTagsToUser(request: AddTagsToUserRequest, options?: CallOptions): Promise<AddTagsToUserResult>;

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
  addUserToRole(request: AddUserToRoleRequest, options?: CallOptions): Promise<AddUserToRoleResult>;

  /**
   * Add users to a team.
   *
   * `POST /teams/{teamId}/addusers`
   *
   * Makes users members of a team. According to older documentation an empty list or an unknown user fails
   * the call. Needs the admin role.
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
  addUsersToTeam(request: AddUsersToTeamRequest, options?: CallOptions): Promise<AddUsersToTeamResult>;

  /**
   * Guess a person's name and gender from a mail address.
   *
   * `GET /users/autofill/{email}`
   *
   * Guesses the first name, last name and gender of the person behind a mail address, for example to fill in
   * an invitation form. Open to every user.
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
  autofillUser(request: AutofillUserRequest, options?: CallOptions): Promise<AutofillUserResult>;

  /**
   * Exchange a code or a refresh token for an access token.
   *
   * `POST /accounts/token`
   *
   * Completes the authorization code flow or renews an access token. Send `client_id` for a public client. A
   * confidential client authenticates with HTTP Basic, as awork's samples do, or with `client_secret` in the
   * body.
   *
   * Refresh tokens are to be used once, and each answer brings the next one; a lifetime of 30 days is
   * mentioned as well. The samples give access tokens a life of 86400 seconds, the text a few days. The error
   * responses are not documented. The operation is explained in the authentication guide and is not part of
   * awork's published description.
   *
   * - `200`: The tokens.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://developers.awork.com/authentication
   */
  createAccessToken(
    request: CreateAccessTokenRequest,
    options?: CallOptions,
  ): Promise<CreateAccessTokenResult>;

  /**
   * Create an API user.
   *
   * `POST /apiusers`
   *
   * Creates an API user. Give it a role unless it really is to be an admin: leaving `roleId` out makes it
   * one. `generateApiKey` then issues a key for it. Needs the admin role or `workspace-manage-config`.
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
  createApiUser(request: CreateApiUserRequest, options?: CallOptions): Promise<CreateApiUserResult>;

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
  createClientApplication(
    request: CreateClientApplicationRequest,
    options?: CallOptions,
  ): Promise<CreateClientApplicationResult>;

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
  createRole(request: CreateRoleRequest, options?: CallOptions): Promise<CreateRoleResult>;

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
  createTeam(request: CreateTeamRequest, options?: CallOptions): Promise<CreateTeamResult>;

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
  createUserContactInfo(
    request: CreateUserContactInfoRequest,
    options?: CallOptions,
  ): Promise<CreateUserContactInfoResult>;

  /**
   * Deactivate a user.
   *
   * `POST /users/{userId}/deactivate`
   *
   * Bars a user from signing in until `activateUser` is called. The last admin cannot be deactivated. The
   * summary shows what this does to private projects: some get another manager, and some are deleted. Needs
   * the admin role or `user-manage-config:write`.
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
  deactivateUser(request: DeactivateUserRequest, options?: CallOptions): Promise<DeactivateUserResult>;

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
  deactivateUserInRole(
    request: DeactivateUserInRoleRequest,
    options?: CallOptions,
  ): Promise<DeactivateUserInRoleResult>;

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
  deleteApiUser(request: DeleteApiUserRequest, options?: CallOptions): Promise<DeleteApiUserResult>;

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
  deleteClientApplication(
    request: DeleteClientApplicationRequest,
    options?: CallOptions,
  ): Promise<DeleteClientApplicationResult>;

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
  deleteRole(request: DeleteRoleRequest, options?: CallOptions): Promise<DeleteRoleResult>;

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
  deleteTeam(request: DeleteTeamRequest, options?: CallOptions): Promise<DeleteTeamResult>;

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
  deleteUser(request: DeleteUserRequest, options?: CallOptions): Promise<DeleteUserResult>;

  /**
   * Delete a contact info of a user.
   *
   * `DELETE /users/{userId}/contactinfo/{contactInfoId}`
   *
   * Deletes one contact info. Open to the user; anybody else needs the admin role or
   * `user-master-data:write`.
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
  deleteUserContactInfo(
    request: DeleteUserContactInfoRequest,
    options?: CallOptions,
  ): Promise<DeleteUserContactInfoResult>;

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
  deleteUserTag(request: DeleteUserTagRequest, options?: CallOptions): Promise<DeleteUserTagResult>;

  /**
   * Generate an API key for a client application.
   *
   * `POST /clientapplications/{clientId}/generateapikey`
   *
   * Issues an API key for an API user, which has to exist already; see `createApiUser`. The key does not
   * expire. It acts as an admin unless the API user has a role. awork names the admin role or the read level
   * of `workspace-manage-config` as the permission, which is unusual for an operation that creates a
   * credential.
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
  generateApiKey(request: GenerateApiKeyRequest, options?: CallOptions): Promise<GenerateApiKeyResult>;

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
  generateClientSecret(
    request: GenerateClientSecretRequest,
    options?: CallOptions,
  ): Promise<GenerateClientSecretResult>;

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
  getApiUser(request: GetApiUserRequest, options?: CallOptions): Promise<GetApiUserResult>;

  /**
   * Get a client application.
   *
   * `GET /clientapplications/{clientId}`
   *
   * Returns one client application, without its secret. Needs the admin role or
   * `workspace-manage-config:read`.
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
  getClientApplication(
    request: GetClientApplicationRequest,
    options?: CallOptions,
  ): Promise<GetClientApplicationResult>;

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
  getCurrentUser(options?: CallOptions): Promise<GetCurrentUserResult>;

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
  getMe(options?: CallOptions): Promise<GetMeResult>;

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
  getMyPermissions(options?: CallOptions): Promise<GetMyPermissionsResult>;

  /**
   * Get a role by id or name.
   *
   * `GET /roles/{roleId}`
   *
   * Returns one role. awork documents two operations on this path, one that takes the id and one that takes
   * the name; they are one operation here. An unknown id is answered with 404. For names awork declares 400
   * and no 404. Needs the admin role or `workspace-manage-config:read`.
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
  getRole(request: GetRoleRequest, options?: CallOptions): Promise<GetRoleResult>;

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
  getTeam(request: GetTeamRequest, options?: CallOptions): Promise<GetTeamResult>;

  /**
   * Get a user.
   *
   * `GET /users/{userId}`
   *
   * Returns one user. Open to every user. Mail addresses are in `userContactInfos`; the role is not part of
   * the object.
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
  getUser(request: GetUserRequest, options?: CallOptions): Promise<GetUserResult>;

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
  getUserCapacity(request: GetUserCapacityRequest, options?: CallOptions): Promise<GetUserCapacityResult>;

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
  getUserContactInfo(
    request: GetUserContactInfoRequest,
    options?: CallOptions,
  ): Promise<GetUserContactInfoResult>;

  /**
   * Get a workspace.
   *
   * `GET /workspaces/{workspaceId}`
   *
   * Returns one workspace. Open to every user. Some fields, such as `lastUsed` and `isApproved`, are about
   * the caller's relation to it.
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
  getWorkspace(request: GetWorkspaceRequest, options?: CallOptions): Promise<GetWorkspaceResult>;

  /**
   * Invite a person to a workspace.
   *
   * `POST /invitations`
   *
   * Invites a person by e-mail address to join the workspace `workspaceId`, or starts a new workspace when
   * that id is left out. awork mails a link for accepting the invitation; `skipSendingEmail` set to true
   * suppresses the mail, which suits automated and batch flows. The response holds the invitation code, so
   * `POST /invitations/accept` can follow at once. The code expires after 24 hours.
   *
   * By its model every field is optional. The users guide, however, expects `workspaceId`, and its sample
   * sends `email`, `invitationFlow`, `workspaceId` and `roleId`. Which permission the caller needs is not
   * documented. Content types with the suffix `+json` are accepted besides `application/json`.
   *
   * awork's published description contained this operation in every edition up to 2026-07-14. Editions from
   * 2026-07-23 on lack it, with no note in the changelog, while its models and the users guide are unchanged;
   * an accident of publishing is more likely than a removal. It is described here as last published. Two
   * fields changed before that: `planId` disappeared in February 2025, and `passcode` was added in May 2025.
   * Some pages render nullable UUIDs as plain strings; the types here are the declared ones.
   *
   * awork declares no error responses for this operation. Those listed are the ones the error guide and the
   * rate-limit guide state for the whole API. Without a free seat the code is `insufficient-seats`. Older
   * pages also show refusals because the person is a member already or the password is too simple.
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
  inviteUser(request: InviteUserRequest, options?: CallOptions): Promise<InviteUserResult>;

  /**
   * Invite a person and assign a task to them.
   *
   * `POST /tasks/assignuserbyemail`
   *
   * Invites a person by mail address into the workspace and assigns them a task in the same call. The
   * response has no body, hence no invitation code. Open to every user.
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
  inviteUserToTask(request: InviteUserToTaskRequest, options?: CallOptions): Promise<InviteUserToTaskResult>;

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
  listApiUsers(options?: CallOptions): Promise<ListApiUsersResult>;

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
  listAuthorizedClients(options?: CallOptions): Promise<ListAuthorizedClientsResult>;

  /**
   * List client applications.
   *
   * `GET /clientapplications`
   *
   * Lists the client applications of the workspace, without paging and without secrets. Needs the admin role
   * or `workspace-manage-config:read`.
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
  listClientApplications(options?: CallOptions): Promise<ListClientApplicationsResult>;

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
  listDeactivatedMenuItems(
    request: ListDeactivatedMenuItemsRequest,
    options?: CallOptions,
  ): Promise<ListDeactivatedMenuItemsResult>;

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
  listFeatures(options?: CallOptions): Promise<ListFeaturesResult>;

  /**
   * List the features of projects that have permissions.
   *
   * `GET /permissions/projectfeatures`
   *
   * Lists the keys of the features a project role can give access to. The keys are not documented, and
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
   * @see https://developers.awork.com/apiv1/permissions/get-permissions-project-features
   */
  listProjectFeatures(options?: CallOptions): Promise<ListProjectFeaturesResult>;

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
  listRolePermissions(
    request: ListRolePermissionsRequest,
    options?: CallOptions,
  ): Paged<ListRolePermissionsResult, ListRolePermissionsItem>;

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
  listRoleUsers(
    request: ListRoleUsersRequest,
    options?: CallOptions,
  ): Paged<ListRoleUsersResult, ListRoleUsersItem>;

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
  listRoles(request?: ListRolesRequest, options?: CallOptions): Promise<ListRolesResult>;

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
  listTagsOfUser(request: ListTagsOfUserRequest, options?: CallOptions): Promise<ListTagsOfUserResult>;

  /**
   * List teams.
   *
   * `GET /teams`
   *
   * Lists the teams of the workspace, page by page. Open to every user. With team restrictions, all but
   * admins see only the teams they belong to.
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
  listTeams(request?: ListTeamsRequest, options?: CallOptions): Paged<ListTeamsResult, ListTeamsItem>;

  /**
   * List the contact infos of a user.
   *
   * `GET /users/{userId}/contactinfo`
   *
   * Lists the mail addresses, phone numbers, postal addresses and the like of a user, page by page. Open to
   * the user; anybody else needs the admin role or `user-master-data:read`.
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
  listUserContactInfos(
    request: ListUserContactInfosRequest,
    options?: CallOptions,
  ): Paged<ListUserContactInfosResult, ListUserContactInfosItem>;

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
  listUserTags(options?: CallOptions): Promise<ListUserTagsResult>;

  /**
   * List users.
   *
   * `GET /users`
   *
   * Lists the users of the workspace page by page, API users among them. A caller who may not read
   * `user-master-data` receives only their own entry, and team restrictions can shorten the list further.
   * Open to every user.
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
  listUsers(request?: ListUsersRequest, options?: CallOptions): Paged<ListUsersResult, ListUsersItem>;

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
  listWorkspaceTypes(options?: CallOptions): Promise<ListWorkspaceTypesResult>;

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
  moveUserToRole(request: MoveUserToRoleRequest, options?: CallOptions): Promise<MoveUserToRoleResult>;

  /**
   * Register an OAuth client dynamically.
   *
   * `POST /clientapplications/register`
   *
   * Registers an OAuth client in the manner of RFC 7591. No credentials are needed. Only confidential clients
   * receive a secret; the others have to use PKCE. Errors come as awork's error object, not in the form of
   * the RFC. This is the one operation here that answers with 201.
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
  registerClientApplication(
    request: RegisterClientApplicationRequest,
    options?: CallOptions,
  ): Promise<RegisterClientApplicationResult>;

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
  removeProjectsFromTeam(
    request: RemoveProjectsFromTeamRequest,
    options?: CallOptions,
  ): Promise<RemoveProjectsFromTeamResult>;

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
  removeTagsFromUser(
    request: RemoveTagsFromUserRequest,
    options?: CallOptions,
  ): Promise<RemoveTagsFromUserResult>;

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
  removeUsersFromTeam(
    request: RemoveUsersFromTeamRequest,
    options?: CallOptions,
  ): Promise<RemoveUsersFromTeamResult>;

  /**
   * Revoke the access of one client application.
   *
   * `DELETE /accounts/me/authorizedclients/{clientId}`
   *
   * Withdraws the calling user's consent for one client application and invalidates its refresh tokens. Open
   * to every user. In awork's description since 2026-07-14.
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
   * @see
   * https://developers.awork.com/apiv1/client-applications/delete-accounts-authorized-clients-by-client-id
   */
  revokeAuthorizedClient(
    request: RevokeAuthorizedClientRequest,
    options?: CallOptions,
  ): Promise<RevokeAuthorizedClientResult>;

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
  revokeAuthorizedClients(options?: CallOptions): Promise<RevokeAuthorizedClientsResult>;

  /**
   * Set the menu items hidden from a role.
   *
   * `POST /roles/{roleId}/deactivatedmenuitems`
   *
   * Sets the menu items that holders of the role do not see. The keys are not documented. Needs the admin
   * role or `workspace-manage-config:write`.
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
  setDeactivatedMenuItems(
    request: SetDeactivatedMenuItemsRequest,
    options?: CallOptions,
  ): Promise<SetDeactivatedMenuItemsResult>;

  /**
   * Archive or restore a role.
   *
   * `POST /roles/{roleId}/setarchived`
   *
   * Archives a role or restores it. Users who hold an archived role keep it; nobody else can be given it.
   * awork names the admin role or `task-manage-config:write` as the permission, unlike for the other role
   * operations.
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
  setRoleArchived(request: SetRoleArchivedRequest, options?: CallOptions): Promise<SetRoleArchivedResult>;

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
  setRolePermission(
    request: SetRolePermissionRequest,
    options?: CallOptions,
  ): Promise<SetRolePermissionResult>;

  /**
   * Archive or restore a user.
   *
   * `POST /users/{userId}/setarchived`
   *
   * Archives a user or restores one. Archived users are inactive and remain because other data refers to
   * them. awork names the admin role or `project-manage-config:write` as the permission, unlike for the other
   * user operations.
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
  setUserArchived(request: SetUserArchivedRequest, options?: CallOptions): Promise<SetUserArchivedResult>;

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
  updateAccount(request: UpdateAccountRequest, options?: CallOptions): Promise<UpdateAccountResult>;

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
  updateApiUser(request: UpdateApiUserRequest, options?: CallOptions): Promise<UpdateApiUserResult>;

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
  updateClientApplication(
    request: UpdateClientApplicationRequest,
    options?: CallOptions,
  ): Promise<UpdateClientApplicationResult>;

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
  updateRole(request: UpdateRoleRequest, options?: CallOptions): Promise<UpdateRoleResult>;

  /**
   * Update a team.
   *
   * `PUT /teams/{teamId}`
   *
   * Stores the name, icon and colour of a team. According to older documentation a field that is null or
   * blank keeps its value. Needs the admin role.
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
  updateTeam(request: UpdateTeamRequest, options?: CallOptions): Promise<UpdateTeamResult>;

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
  updateUser(request: UpdateUserRequest, options?: CallOptions): Promise<UpdateUserResult>;

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
  updateUserCapacity(
    request: UpdateUserCapacityRequest,
    options?: CallOptions,
  ): Promise<UpdateUserCapacityResult>;

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
  updateUserContactInfo(
    request: UpdateUserContactInfoRequest,
    options?: CallOptions,
  ): Promise<UpdateUserContactInfoResult>;

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
  updateUserTag(request: UpdateUserTagRequest, options?: CallOptions): Promise<UpdateUserTagResult>;

  /**
   * Update the settings of a workspace.
   *
   * `PUT /workspaces/{workspaceId}`
   *
   * Stores the settings of a workspace. Both sign-in switches have to be sent with every call. Needs the
   * admin role or `workspace-manage-config:write`.
   *
   * The operation was part of awork's description until 2026-07-28 and is absent from the one of 2026-08-18.
   * It vanished in the same weeks as `inviteUser`, probably by the same accident of publishing. It is
   * described here as last published.
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
  updateWorkspace(request: UpdateWorkspaceRequest, options?: CallOptions): Promise<UpdateWorkspaceResult>;
}

/**
 * Creates a connection to awork API without methods, for `operation(transport, request)`.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 */
export function createAworkTransport(options: AworkOptions): AworkTransport {
  return createTransport(
    {
      baseUrl: "https://api.awork.com/api/v1",
      credentials: {
        bearerAuth: bearer(options.apiKey),
        oauth2: bearer(options.accessToken),
      },
      security: [["bearerAuth"], ["oauth2"]],
      traceId: { header: "Trace-Id", body: "/traceId" },
    },
    options,
  );
}

/**
 * Creates a client for awork API. Nothing is sent before the first call.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 * @see https://developers.awork.com
 */
export function createAworkClient(options: AworkOptions): AworkClient {
  return bindOperations<typeof operations, "awork">(createAworkTransport(options), {
    acceptInvitation: wire.acceptInvitation,
    activateUser: wire.activateUser,
    activateUserInRole: wire.activateUserInRole,
    addProjectsToTeam: wire.addProjectsToTeam,
    addTagsToUser: wire.addTagsToUser,
    addUserToRole: wire.addUserToRole,
    addUsersToTeam: wire.addUsersToTeam,
    autofillUser: wire.autofillUser,
    createAccessToken: wire.createAccessToken,
    createApiUser: wire.createApiUser,
    createClientApplication: wire.createClientApplication,
    createRole: wire.createRole,
    createTeam: wire.createTeam,
    createUserContactInfo: wire.createUserContactInfo,
    deactivateUser: wire.deactivateUser,
    deactivateUserInRole: wire.deactivateUserInRole,
    deleteApiUser: wire.deleteApiUser,
    deleteClientApplication: wire.deleteClientApplication,
    deleteRole: wire.deleteRole,
    deleteTeam: wire.deleteTeam,
    deleteUser: wire.deleteUser,
    deleteUserContactInfo: wire.deleteUserContactInfo,
    deleteUserTag: wire.deleteUserTag,
    generateApiKey: wire.generateApiKey,
    generateClientSecret: wire.generateClientSecret,
    getApiUser: wire.getApiUser,
    getClientApplication: wire.getClientApplication,
    getCurrentUser: wire.getCurrentUser,
    getMe: wire.getMe,
    getMyPermissions: wire.getMyPermissions,
    getRole: wire.getRole,
    getTeam: wire.getTeam,
    getUser: wire.getUser,
    getUserCapacity: wire.getUserCapacity,
    getUserContactInfo: wire.getUserContactInfo,
    getWorkspace: wire.getWorkspace,
    inviteUser: wire.inviteUser,
    inviteUserToTask: wire.inviteUserToTask,
    listApiUsers: wire.listApiUsers,
    listAuthorizedClients: wire.listAuthorizedClients,
    listClientApplications: wire.listClientApplications,
    listDeactivatedMenuItems: wire.listDeactivatedMenuItems,
    listFeatures: wire.listFeatures,
    listProjectFeatures: wire.listProjectFeatures,
    listRolePermissions: wire.listRolePermissions,
    listRoleUsers: wire.listRoleUsers,
    listRoles: wire.listRoles,
    listTagsOfUser: wire.listTagsOfUser,
    listTeams: wire.listTeams,
    listUserContactInfos: wire.listUserContactInfos,
    listUserTags: wire.listUserTags,
    listUsers: wire.listUsers,
    listWorkspaceTypes: wire.listWorkspaceTypes,
    moveUserToRole: wire.moveUserToRole,
    registerClientApplication: wire.registerClientApplication,
    removeProjectsFromTeam: wire.removeProjectsFromTeam,
    removeTagsFromUser: wire.removeTagsFromUser,
    removeUsersFromTeam: wire.removeUsersFromTeam,
    revokeAuthorizedClient: wire.revokeAuthorizedClient,
    revokeAuthorizedClients: wire.revokeAuthorizedClients,
    setDeactivatedMenuItems: wire.setDeactivatedMenuItems,
    setRoleArchived: wire.setRoleArchived,
    setRolePermission: wire.setRolePermission,
    setUserArchived: wire.setUserArchived,
    updateAccount: wire.updateAccount,
    updateApiUser: wire.updateApiUser,
    updateClientApplication: wire.updateClientApplication,
    updateRole: wire.updateRole,
    updateTeam: wire.updateTeam,
    updateUser: wire.updateUser,
    updateUserCapacity: wire.updateUserCapacity,
    updateUserContactInfo: wire.updateUserContactInfo,
    updateUserTag: wire.updateUserTag,
    updateWorkspace: wire.updateWorkspace,
  });
}
