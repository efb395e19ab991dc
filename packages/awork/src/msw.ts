// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import { createHandlers, createMock } from "@guestlist/client-runtime/msw";
import type { HandlerOptions, HttpHandler, MockOperation } from "@guestlist/client-runtime/msw";
import { vendor } from "./mock-data.js";
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
  ListRolePermissionsResult,
  ListRoleUsersRequest,
  ListRoleUsersResult,
  ListRolesRequest,
  ListRolesResult,
  ListTagsOfUserRequest,
  ListTagsOfUserResult,
  ListTeamsRequest,
  ListTeamsResult,
  ListUserContactInfosRequest,
  ListUserContactInfosResult,
  ListUserTagsResult,
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

export type {
  HandlerOptions,
  HttpHandler,
  MockAnswer,
  MockedCall,
  MockOperation,
  MockOptions,
  MockResolver,
} from "@guestlist/client-runtime/msw";

/** For each operation of awork API, a function that makes a mock of it. */
export interface AworkMock {
  /**
   * Accept an invitation.
   *
   * `POST /invitations/accept`
   */
  readonly acceptInvitation: MockOperation<AcceptInvitationRequest, AcceptInvitationResult>;
  /**
   * Activate a deactivated user.
   *
   * `POST /users/{userId}/activate`
   */
  readonly activateUser: MockOperation<ActivateUserRequest, ActivateUserResult>;
  /**
   * Activate a user in a role.
   *
   * `POST /roles/{roleId}/users/{userId}/activate`
   */
  readonly activateUserInRole: MockOperation<ActivateUserInRoleRequest, ActivateUserInRoleResult>;
  /**
   * Add projects to a team.
   *
   * `POST /teams/{teamId}/addprojects`
   */
  readonly addProjectsToTeam: MockOperation<AddProjectsToTeamRequest, AddProjectsToTeamResult>;
  /**
   * Add tags to a user.
   *
   * `POST /users/{userId}/addtags`
   */
  readonly addTagsToUser: MockOperation<AddTagsToUserRequest, AddTagsToUserResult>;
  /**
   * Give a role to a user.
   *
   * `POST /roles/{roleId}/adduser`
   */
  readonly addUserToRole: MockOperation<AddUserToRoleRequest, AddUserToRoleResult>;
  /**
   * Add users to a team.
   *
   * `POST /teams/{teamId}/addusers`
   */
  readonly addUsersToTeam: MockOperation<AddUsersToTeamRequest, AddUsersToTeamResult>;
  /**
   * Guess a person's name and gender from a mail address.
   *
   * `GET /users/autofill/{email}`
   */
  readonly autofillUser: MockOperation<AutofillUserRequest, AutofillUserResult>;
  /**
   * Exchange a code or a refresh token for an access token.
   *
   * `POST /accounts/token`
   */
  readonly createAccessToken: MockOperation<CreateAccessTokenRequest, CreateAccessTokenResult>;
  /**
   * Create an API user.
   *
   * `POST /apiusers`
   */
  readonly createApiUser: MockOperation<CreateApiUserRequest, CreateApiUserResult>;
  /**
   * Create a client application.
   *
   * `POST /clientapplications`
   */
  readonly createClientApplication: MockOperation<CreateClientApplicationRequest, CreateClientApplicationResult>;
  /**
   * Create a role.
   *
   * `POST /roles`
   */
  readonly createRole: MockOperation<CreateRoleRequest, CreateRoleResult>;
  /**
   * Create a team.
   *
   * `POST /teams`
   */
  readonly createTeam: MockOperation<CreateTeamRequest, CreateTeamResult>;
  /**
   * Add a contact info to a user.
   *
   * `POST /users/{userId}/contactinfo`
   */
  readonly createUserContactInfo: MockOperation<CreateUserContactInfoRequest, CreateUserContactInfoResult>;
  /**
   * Deactivate a user.
   *
   * `POST /users/{userId}/deactivate`
   */
  readonly deactivateUser: MockOperation<DeactivateUserRequest, DeactivateUserResult>;
  /**
   * Deactivate a user in a role.
   *
   * `POST /roles/{roleId}/users/{userId}/deactivate`
   */
  readonly deactivateUserInRole: MockOperation<DeactivateUserInRoleRequest, DeactivateUserInRoleResult>;
  /**
   * Delete an API user.
   *
   * `DELETE /apiusers/{apiUserId}`
   */
  readonly deleteApiUser: MockOperation<DeleteApiUserRequest, DeleteApiUserResult>;
  /**
   * Delete a client application.
   *
   * `DELETE /clientapplications/{clientId}`
   */
  readonly deleteClientApplication: MockOperation<DeleteClientApplicationRequest, DeleteClientApplicationResult>;
  /**
   * Delete a role and move its holders.
   *
   * `POST /roles/{roleId}/delete`
   */
  readonly deleteRole: MockOperation<DeleteRoleRequest, DeleteRoleResult>;
  /**
   * Delete a team.
   *
   * `DELETE /teams/{teamId}`
   */
  readonly deleteTeam: MockOperation<DeleteTeamRequest, DeleteTeamResult>;
  /**
   * Delete a user.
   *
   * `DELETE /users/{userId}`
   */
  readonly deleteUser: MockOperation<DeleteUserRequest, DeleteUserResult>;
  /**
   * Delete a contact info of a user.
   *
   * `DELETE /users/{userId}/contactinfo/{contactInfoId}`
   */
  readonly deleteUserContactInfo: MockOperation<DeleteUserContactInfoRequest, DeleteUserContactInfoResult>;
  /**
   * Delete a tag from all users.
   *
   * `POST /users/deletetags`
   */
  readonly deleteUserTag: MockOperation<DeleteUserTagRequest, DeleteUserTagResult>;
  /**
   * Generate an API key for a client application.
   *
   * `POST /clientapplications/{clientId}/generateapikey`
   */
  readonly generateApiKey: MockOperation<GenerateApiKeyRequest, GenerateApiKeyResult>;
  /**
   * Generate a new secret for a client application.
   *
   * `POST /clientapplications/{clientId}/generatesecret`
   */
  readonly generateClientSecret: MockOperation<GenerateClientSecretRequest, GenerateClientSecretResult>;
  /**
   * Get an API user.
   *
   * `GET /apiusers/{apiUserId}`
   */
  readonly getApiUser: MockOperation<GetApiUserRequest, GetApiUserResult>;
  /**
   * Get a client application.
   *
   * `GET /clientapplications/{clientId}`
   */
  readonly getClientApplication: MockOperation<GetClientApplicationRequest, GetClientApplicationResult>;
  /**
   * Get the calling user with the workspace (alias).
   *
   * `GET /users/me`
   */
  readonly getCurrentUser: MockOperation<object, GetCurrentUserResult>;
  /**
   * Get the calling user with the workspace.
   *
   * `GET /me`
   */
  readonly getMe: MockOperation<object, GetMeResult>;
  /**
   * Get the permissions of the calling user.
   *
   * `GET /me/permissions`
   */
  readonly getMyPermissions: MockOperation<object, GetMyPermissionsResult>;
  /**
   * Get a role by id or name.
   *
   * `GET /roles/{roleId}`
   */
  readonly getRole: MockOperation<GetRoleRequest, GetRoleResult>;
  /**
   * Get a team.
   *
   * `GET /teams/{teamId}`
   */
  readonly getTeam: MockOperation<GetTeamRequest, GetTeamResult>;
  /**
   * Get a user.
   *
   * `GET /users/{userId}`
   */
  readonly getUser: MockOperation<GetUserRequest, GetUserResult>;
  /**
   * Get the capacity of a user.
   *
   * `GET /users/{userId}/capacity`
   */
  readonly getUserCapacity: MockOperation<GetUserCapacityRequest, GetUserCapacityResult>;
  /**
   * Get a contact info of a user.
   *
   * `GET /users/{userId}/contactinfo/{contactInfoId}`
   */
  readonly getUserContactInfo: MockOperation<GetUserContactInfoRequest, GetUserContactInfoResult>;
  /**
   * Get a workspace.
   *
   * `GET /workspaces/{workspaceId}`
   */
  readonly getWorkspace: MockOperation<GetWorkspaceRequest, GetWorkspaceResult>;
  /**
   * Invite a person to a workspace.
   *
   * `POST /invitations`
   */
  readonly inviteUser: MockOperation<InviteUserRequest, InviteUserResult>;
  /**
   * Invite a person and assign a task to them.
   *
   * `POST /tasks/assignuserbyemail`
   */
  readonly inviteUserToTask: MockOperation<InviteUserToTaskRequest, InviteUserToTaskResult>;
  /**
   * List API users.
   *
   * `GET /apiusers`
   */
  readonly listApiUsers: MockOperation<object, ListApiUsersResult>;
  /**
   * List client applications the calling user has authorized.
   *
   * `GET /accounts/me/authorizedclients`
   */
  readonly listAuthorizedClients: MockOperation<object, ListAuthorizedClientsResult>;
  /**
   * List client applications.
   *
   * `GET /clientapplications`
   */
  readonly listClientApplications: MockOperation<object, ListClientApplicationsResult>;
  /**
   * List the menu items hidden from a role.
   *
   * `GET /roles/{roleId}/deactivatedmenuitems`
   */
  readonly listDeactivatedMenuItems: MockOperation<ListDeactivatedMenuItemsRequest, ListDeactivatedMenuItemsResult>;
  /**
   * List the features of a workspace that have permissions.
   *
   * `GET /permissions/features`
   */
  readonly listFeatures: MockOperation<object, ListFeaturesResult>;
  /**
   * List the features of projects that have permissions.
   *
   * `GET /permissions/projectfeatures`
   */
  readonly listProjectFeatures: MockOperation<object, ListProjectFeaturesResult>;
  /**
   * List the permissions of a role.
   *
   * `GET /roles/{roleId}/permissions`
   */
  readonly listRolePermissions: MockOperation<ListRolePermissionsRequest, ListRolePermissionsResult>;
  /**
   * List the holders of a role.
   *
   * `GET /roles/{roleId}/users`
   */
  readonly listRoleUsers: MockOperation<ListRoleUsersRequest, ListRoleUsersResult>;
  /**
   * List roles.
   *
   * `GET /roles`
   */
  readonly listRoles: MockOperation<ListRolesRequest, ListRolesResult>;
  /**
   * List the tags of a user.
   *
   * `GET /users/{userId}/tags`
   */
  readonly listTagsOfUser: MockOperation<ListTagsOfUserRequest, ListTagsOfUserResult>;
  /**
   * List teams.
   *
   * `GET /teams`
   */
  readonly listTeams: MockOperation<ListTeamsRequest, ListTeamsResult>;
  /**
   * List the contact infos of a user.
   *
   * `GET /users/{userId}/contactinfo`
   */
  readonly listUserContactInfos: MockOperation<ListUserContactInfosRequest, ListUserContactInfosResult>;
  /**
   * List the tags in use on users.
   *
   * `GET /users/tags`
   */
  readonly listUserTags: MockOperation<object, ListUserTagsResult>;
  /**
   * List users.
   *
   * `GET /users`
   */
  readonly listUsers: MockOperation<ListUsersRequest, ListUsersResult>;
  /**
   * List the industries a workspace can have.
   *
   * `GET /workspaces/types`
   */
  readonly listWorkspaceTypes: MockOperation<object, ListWorkspaceTypesResult>;
  /**
   * Move a user to another role.
   *
   * `POST /roles/moveuser`
   */
  readonly moveUserToRole: MockOperation<MoveUserToRoleRequest, MoveUserToRoleResult>;
  /**
   * Register an OAuth client dynamically.
   *
   * `POST /clientapplications/register`
   */
  readonly registerClientApplication: MockOperation<RegisterClientApplicationRequest, RegisterClientApplicationResult>;
  /**
   * Remove projects from a team.
   *
   * `POST /teams/{teamId}/removeprojects`
   */
  readonly removeProjectsFromTeam: MockOperation<RemoveProjectsFromTeamRequest, RemoveProjectsFromTeamResult>;
  /**
   * Remove tags from a user.
   *
   * `POST /users/{userId}/deletetags`
   */
  readonly removeTagsFromUser: MockOperation<RemoveTagsFromUserRequest, RemoveTagsFromUserResult>;
  /**
   * Remove users from a team.
   *
   * `POST /teams/{teamId}/removeusers`
   */
  readonly removeUsersFromTeam: MockOperation<RemoveUsersFromTeamRequest, RemoveUsersFromTeamResult>;
  /**
   * Revoke the access of one client application.
   *
   * `DELETE /accounts/me/authorizedclients/{clientId}`
   */
  readonly revokeAuthorizedClient: MockOperation<RevokeAuthorizedClientRequest, RevokeAuthorizedClientResult>;
  /**
   * Revoke the access of all client applications.
   *
   * `DELETE /accounts/me/authorizedclients`
   */
  readonly revokeAuthorizedClients: MockOperation<object, RevokeAuthorizedClientsResult>;
  /**
   * Set the menu items hidden from a role.
   *
   * `POST /roles/{roleId}/deactivatedmenuitems`
   */
  readonly setDeactivatedMenuItems: MockOperation<SetDeactivatedMenuItemsRequest, SetDeactivatedMenuItemsResult>;
  /**
   * Archive or restore a role.
   *
   * `POST /roles/{roleId}/setarchived`
   */
  readonly setRoleArchived: MockOperation<SetRoleArchivedRequest, SetRoleArchivedResult>;
  /**
   * Set or delete one permission of a role.
   *
   * `POST /roles/{roleId}/permissions`
   */
  readonly setRolePermission: MockOperation<SetRolePermissionRequest, SetRolePermissionResult>;
  /**
   * Archive or restore a user.
   *
   * `POST /users/{userId}/setarchived`
   */
  readonly setUserArchived: MockOperation<SetUserArchivedRequest, SetUserArchivedResult>;
  /**
   * Update an account.
   *
   * `PUT /accounts/{accountId}`
   */
  readonly updateAccount: MockOperation<UpdateAccountRequest, UpdateAccountResult>;
  /**
   * Update an API user.
   *
   * `PUT /apiusers/{apiUserId}`
   */
  readonly updateApiUser: MockOperation<UpdateApiUserRequest, UpdateApiUserResult>;
  /**
   * Update a client application.
   *
   * `PUT /clientapplications/{clientId}`
   */
  readonly updateClientApplication: MockOperation<UpdateClientApplicationRequest, UpdateClientApplicationResult>;
  /**
   * Update a role.
   *
   * `PUT /roles/{roleId}`
   */
  readonly updateRole: MockOperation<UpdateRoleRequest, UpdateRoleResult>;
  /**
   * Update a team.
   *
   * `PUT /teams/{teamId}`
   */
  readonly updateTeam: MockOperation<UpdateTeamRequest, UpdateTeamResult>;
  /**
   * Update the profile of a user.
   *
   * `PUT /users/{userId}`
   */
  readonly updateUser: MockOperation<UpdateUserRequest, UpdateUserResult>;
  /**
   * Update the capacity of a user.
   *
   * `PUT /users/{userId}/capacity`
   */
  readonly updateUserCapacity: MockOperation<UpdateUserCapacityRequest, UpdateUserCapacityResult>;
  /**
   * Update a contact info of a user.
   *
   * `PUT /users/{userId}/contactinfo/{contactInfoId}`
   */
  readonly updateUserContactInfo: MockOperation<UpdateUserContactInfoRequest, UpdateUserContactInfoResult>;
  /**
   * Rename or recolour a tag on all users.
   *
   * `POST /users/updatetags`
   */
  readonly updateUserTag: MockOperation<UpdateUserTagRequest, UpdateUserTagResult>;
  /**
   * Update the settings of a workspace.
   *
   * `PUT /workspaces/{workspaceId}`
   */
  readonly updateWorkspace: MockOperation<UpdateWorkspaceRequest, UpdateWorkspaceResult>;
}

/**
 * Mocks single operations of awork API, for `server.use()` of msw: with a fixed answer, or with a function
 * that gets the typed request and returns the answer. Status and body are checked by the compiler. A request
 * that breaks the description is answered as with `aworkHandlers`, before the function sees it.
 *
 * @example server.use(mock.inviteUser({ status: 503, error: "down" }));
 */
export const mock: AworkMock = /* @__PURE__ */ createMock<AworkMock>(vendor);

/**
 * Makes a mock of awork API: a handler for each operation, which answers with its first documented example.
 *
 * A request that breaks the description (no credential, a parameter or body that is missing or of another
 * shape) gets the documented 401, 422 or 400. Where none is documented, the test that is running fails with a
 * `BrokenRequestError`, whatever the code under test does with the answer.
 *
 * @example const server = setupServer(...aworkHandlers());
 */
export function aworkHandlers(options?: HandlerOptions): HttpHandler[] {
  return createHandlers(vendor, options);
}
