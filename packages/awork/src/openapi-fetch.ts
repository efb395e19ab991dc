// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import { createFetchClient, type FetchClient } from "@guestlist/client-runtime/openapi-fetch";
import { createAworkTransport, type AworkOptions } from "./client.js";
import type {
  AcceptInvitationBody,
  AccessToken,
  Account,
  ActivateUserInRoleParameters,
  ActivateUserParameters,
  AddProjectsToTeamBody,
  AddProjectsToTeamParameters,
  AddTagsToUserBody,
  AddTagsToUserParameters,
  AddUserToRoleBody,
  AddUserToRoleParameters,
  AddUsersToTeamBody,
  AddUsersToTeamParameters,
  ApiKey,
  ApiUser,
  ApiUserList,
  AuthorizedClientList,
  AutofillUserParameters,
  ClientApplication,
  ClientApplicationList,
  ClientSecret,
  ContactInfo,
  ContactInfoList,
  CreateAccessTokenBody,
  CreateApiUserBody,
  CreateClientApplicationBody,
  CreateRoleBody,
  CreateTeamBody,
  CreateUserContactInfoBody,
  CreateUserContactInfoParameters,
  CreatedClientApplication,
  CurrentUser,
  DeactivateUserInRoleParameters,
  DeactivateUserParameters,
  DeactivationSummary,
  DeleteApiUserParameters,
  DeleteClientApplicationParameters,
  DeleteRoleBody,
  DeleteRoleParameters,
  DeleteTeamParameters,
  DeleteUserContactInfoParameters,
  DeleteUserParameters,
  DeleteUserTagBody,
  ErrorObject,
  ExtendedUser,
  FeatureKeyList,
  GenerateApiKeyBody,
  GenerateApiKeyParameters,
  GenerateClientSecretParameters,
  GetApiUserParameters,
  GetClientApplicationParameters,
  GetRoleParameters,
  GetTeamParameters,
  GetUserCapacityParameters,
  GetUserContactInfoParameters,
  GetUserParameters,
  GetWorkspaceParameters,
  GlobalPermissionList,
  InviteUserBody,
  InviteUserToTaskBody,
  IssuedInvitation,
  ListDeactivatedMenuItemsParameters,
  ListRolePermissionsParameters,
  ListRoleUsersParameters,
  ListRolesParameters,
  ListTagsOfUserParameters,
  ListTeamsParameters,
  ListUserContactInfosParameters,
  ListUsersParameters,
  MenuItemKeyList,
  MoveUserToRoleBody,
  Permission,
  RegisterClientApplicationBody,
  RegisteredClient,
  RemoveProjectsFromTeamBody,
  RemoveProjectsFromTeamParameters,
  RemoveTagsFromUserBody,
  RemoveTagsFromUserParameters,
  RemoveUsersFromTeamBody,
  RemoveUsersFromTeamParameters,
  RevokeAuthorizedClientParameters,
  RevokedClients,
  Role,
  RoleList,
  RoleUserList,
  SetDeactivatedMenuItemsBody,
  SetDeactivatedMenuItemsParameters,
  SetRoleArchivedBody,
  SetRoleArchivedParameters,
  SetRolePermissionBody,
  SetRolePermissionParameters,
  SetUserArchivedBody,
  SetUserArchivedParameters,
  SignedPermissions,
  TagList,
  Team,
  TeamList,
  TeamProjectList,
  TeamUserList,
  UpdateAccountBody,
  UpdateAccountParameters,
  UpdateApiUserBody,
  UpdateApiUserParameters,
  UpdateClientApplicationBody,
  UpdateClientApplicationParameters,
  UpdateRoleBody,
  UpdateRoleParameters,
  UpdateTeamBody,
  UpdateTeamParameters,
  UpdateUserBody,
  UpdateUserCapacityBody,
  UpdateUserCapacityParameters,
  UpdateUserContactInfoBody,
  UpdateUserContactInfoParameters,
  UpdateUserParameters,
  UpdateUserTagBody,
  UpdateWorkspaceBody,
  UpdateWorkspaceParameters,
  User,
  UserCapacity,
  UserList,
  UserSuggestion,
  Workspace,
  WorkspaceTypeList,
} from "./types.js";
import * as wire from "./wire.js";

/** The paths of awork API, as openapi-fetch takes them. */
export interface paths {
  "/accounts/me/authorizedclients": {
    /** List client applications the calling user has authorized. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": AuthorizedClientList } };
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Revoke the access of all client applications. */
    delete: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RevokedClients } };
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/accounts/me/authorizedclients/{clientId}": {
    /** Revoke the access of one client application. */
    delete: {
      parameters: RevokeAuthorizedClientParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RevokedClients } };
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/accounts/token": {
    /** Exchange a code or a refresh token for an access token. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/x-www-form-urlencoded": CreateAccessTokenBody } };
      responses: {
        200: { content: { "application/json": AccessToken } };
      };
    };
  };
  "/accounts/{accountId}": {
    /** Update an account. */
    put: {
      parameters: UpdateAccountParameters;
      requestBody: { content: { "application/json": UpdateAccountBody } };
      responses: {
        200: { content: { "application/json": Account } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/apiusers": {
    /** List API users. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ApiUserList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Create an API user. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateApiUserBody } };
      responses: {
        200: { content: { "application/json": ApiUser } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/apiusers/{apiUserId}": {
    /** Get an API user. */
    get: {
      parameters: GetApiUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ApiUser } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update an API user. */
    put: {
      parameters: UpdateApiUserParameters;
      requestBody: { content: { "application/json": UpdateApiUserBody } };
      responses: {
        200: { content: { "application/json": ApiUser } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Delete an API user. */
    delete: {
      parameters: DeleteApiUserParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/clientapplications": {
    /** List client applications. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ClientApplicationList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Create a client application. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateClientApplicationBody } };
      responses: {
        200: { content: { "application/json": CreatedClientApplication } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/clientapplications/register": {
    /** Register an OAuth client dynamically. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": RegisterClientApplicationBody } };
      responses: {
        201: { content: { "application/json": RegisteredClient } };
        400: { content: { "application/json": ErrorObject } };
      };
    };
  };
  "/clientapplications/{clientId}": {
    /** Get a client application. */
    get: {
      parameters: GetClientApplicationParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ClientApplication } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update a client application. */
    put: {
      parameters: UpdateClientApplicationParameters;
      requestBody: { content: { "application/json": UpdateClientApplicationBody } };
      responses: {
        200: { content: { "application/json": ClientApplication } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Delete a client application. */
    delete: {
      parameters: DeleteClientApplicationParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/clientapplications/{clientId}/generateapikey": {
    /** Generate an API key for a client application. */
    post: {
      parameters: GenerateApiKeyParameters;
      requestBody: { content: { "application/json": GenerateApiKeyBody } };
      responses: {
        200: { content: { "application/json": ApiKey } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/clientapplications/{clientId}/generatesecret": {
    /** Generate a new secret for a client application. */
    post: {
      parameters: GenerateClientSecretParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ClientSecret } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/invitations": {
    /** Invite a person to a workspace. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": InviteUserBody } };
      responses: {
        200: { content: { "application/json": IssuedInvitation } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/invitations/accept": {
    /** Accept an invitation. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": AcceptInvitationBody } };
      responses: {
        200: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/me": {
    /** Get the calling user with the workspace. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": CurrentUser } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/me/permissions": {
    /** Get the permissions of the calling user. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": SignedPermissions } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/permissions/features": {
    /** List the features of a workspace that have permissions. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": FeatureKeyList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/permissions/projectfeatures": {
    /** List the features of projects that have permissions. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": FeatureKeyList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles": {
    /** List roles. */
    get: {
      parameters: ListRolesParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RoleList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Create a role. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateRoleBody } };
      responses: {
        200: { content: { "application/json": Role } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles/moveuser": {
    /** Move a user to another role. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": MoveUserToRoleBody } };
      responses: {
        200: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles/{roleId}": {
    /** Get a role by id or name. */
    get: {
      parameters: GetRoleParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Role } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update a role. */
    put: {
      parameters: UpdateRoleParameters;
      requestBody: { content: { "application/json": UpdateRoleBody } };
      responses: {
        200: { content: { "application/json": Role } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles/{roleId}/adduser": {
    /** Give a role to a user. */
    post: {
      parameters: AddUserToRoleParameters;
      requestBody: { content: { "application/json": AddUserToRoleBody } };
      responses: {
        200: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
        500: { content: { "application/json": ErrorObject } };
      };
    };
  };
  "/roles/{roleId}/deactivatedmenuitems": {
    /** List the menu items hidden from a role. */
    get: {
      parameters: ListDeactivatedMenuItemsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": MenuItemKeyList } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Set the menu items hidden from a role. */
    post: {
      parameters: SetDeactivatedMenuItemsParameters;
      requestBody: { content: { "application/json": SetDeactivatedMenuItemsBody } };
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles/{roleId}/delete": {
    /** Delete a role and move its holders. */
    post: {
      parameters: DeleteRoleParameters;
      requestBody: { content: { "application/json": DeleteRoleBody } };
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
        500: { content: { "application/json": ErrorObject } };
      };
    };
  };
  "/roles/{roleId}/permissions": {
    /** List the permissions of a role. */
    get: {
      parameters: ListRolePermissionsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": GlobalPermissionList } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Set or delete one permission of a role. */
    post: {
      parameters: SetRolePermissionParameters;
      requestBody: { content: { "application/json": SetRolePermissionBody } };
      responses: {
        200: { content: { "application/json": Permission } };
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
        500: { content: { "application/json": ErrorObject } };
      };
    };
  };
  "/roles/{roleId}/setarchived": {
    /** Archive or restore a role. */
    post: {
      parameters: SetRoleArchivedParameters;
      requestBody: { content: { "application/json": SetRoleArchivedBody } };
      responses: {
        200: { content: { "application/json": Role } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles/{roleId}/users": {
    /** List the holders of a role. */
    get: {
      parameters: ListRoleUsersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RoleUserList } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/roles/{roleId}/users/{userId}/activate": {
    /** Activate a user in a role. */
    post: {
      parameters: ActivateUserInRoleParameters;
      requestBody?: never;
      responses: {
        200: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
        500: { content: { "application/json": ErrorObject } };
      };
    };
  };
  "/roles/{roleId}/users/{userId}/deactivate": {
    /** Deactivate a user in a role. */
    post: {
      parameters: DeactivateUserInRoleParameters;
      requestBody?: never;
      responses: {
        200: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
        500: { content: { "application/json": ErrorObject } };
      };
    };
  };
  "/tasks/assignuserbyemail": {
    /** Invite a person and assign a task to them. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": InviteUserToTaskBody } };
      responses: {
        200: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/teams": {
    /** List teams. */
    get: {
      parameters: ListTeamsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TeamList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Create a team. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateTeamBody } };
      responses: {
        200: { content: { "application/json": Team } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/teams/{teamId}": {
    /** Get a team. */
    get: {
      parameters: GetTeamParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Team } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update a team. */
    put: {
      parameters: UpdateTeamParameters;
      requestBody: { content: { "application/json": UpdateTeamBody } };
      responses: {
        200: { content: { "application/json": Team } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Delete a team. */
    delete: {
      parameters: DeleteTeamParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/teams/{teamId}/addprojects": {
    /** Add projects to a team. */
    post: {
      parameters: AddProjectsToTeamParameters;
      requestBody: { content: { "application/json": AddProjectsToTeamBody } };
      responses: {
        200: { content: { "application/json": TeamProjectList } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/teams/{teamId}/addusers": {
    /** Add users to a team. */
    post: {
      parameters: AddUsersToTeamParameters;
      requestBody: { content: { "application/json": AddUsersToTeamBody } };
      responses: {
        200: { content: { "application/json": TeamUserList } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/teams/{teamId}/removeprojects": {
    /** Remove projects from a team. */
    post: {
      parameters: RemoveProjectsFromTeamParameters;
      requestBody: { content: { "application/json": RemoveProjectsFromTeamBody } };
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/teams/{teamId}/removeusers": {
    /** Remove users from a team. */
    post: {
      parameters: RemoveUsersFromTeamParameters;
      requestBody: { content: { "application/json": RemoveUsersFromTeamBody } };
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users": {
    /** List users. */
    get: {
      parameters: ListUsersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UserList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/autofill/{email}": {
    /** Guess a person's name and gender from a mail address. */
    get: {
      parameters: AutofillUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UserSuggestion } };
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/deletetags": {
    /** Delete a tag from all users. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": DeleteUserTagBody } };
      responses: {
        204: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/me": {
    /** Get the calling user with the workspace (alias). */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": CurrentUser } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/tags": {
    /** List the tags in use on users. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TagList } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/updatetags": {
    /** Rename or recolour a tag on all users. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": UpdateUserTagBody } };
      responses: {
        200: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}": {
    /** Get a user. */
    get: {
      parameters: GetUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": User } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update the profile of a user. */
    put: {
      parameters: UpdateUserParameters;
      requestBody: { content: { "application/json": UpdateUserBody } };
      responses: {
        200: { content: { "application/json": User } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Delete a user. */
    delete: {
      parameters: DeleteUserParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/activate": {
    /** Activate a deactivated user. */
    post: {
      parameters: ActivateUserParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/addtags": {
    /** Add tags to a user. */
    post: {
      parameters: AddTagsToUserParameters;
      requestBody: { content: { "application/json": AddTagsToUserBody } };
      responses: {
        200: { content: { "application/json": TagList } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/capacity": {
    /** Get the capacity of a user. */
    get: {
      parameters: GetUserCapacityParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UserCapacity } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update the capacity of a user. */
    put: {
      parameters: UpdateUserCapacityParameters;
      requestBody: { content: { "application/json": UpdateUserCapacityBody } };
      responses: {
        200: { content: { "application/json": UserCapacity } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/contactinfo": {
    /** List the contact infos of a user. */
    get: {
      parameters: ListUserContactInfosParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ContactInfoList } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Add a contact info to a user. */
    post: {
      parameters: CreateUserContactInfoParameters;
      requestBody: { content: { "application/json": CreateUserContactInfoBody } };
      responses: {
        200: { content: { "application/json": ContactInfo } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/contactinfo/{contactInfoId}": {
    /** Get a contact info of a user. */
    get: {
      parameters: GetUserContactInfoParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ContactInfo } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update a contact info of a user. */
    put: {
      parameters: UpdateUserContactInfoParameters;
      requestBody: { content: { "application/json": UpdateUserContactInfoBody } };
      responses: {
        200: { content: { "application/json": ContactInfo } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Delete a contact info of a user. */
    delete: {
      parameters: DeleteUserContactInfoParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/deactivate": {
    /** Deactivate a user. */
    post: {
      parameters: DeactivateUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DeactivationSummary } };
        204: { content?: never };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/deletetags": {
    /** Remove tags from a user. */
    post: {
      parameters: RemoveTagsFromUserParameters;
      requestBody: { content: { "application/json": RemoveTagsFromUserBody } };
      responses: {
        204: { content?: never };
        207: { content?: never };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/setarchived": {
    /** Archive or restore a user. */
    post: {
      parameters: SetUserArchivedParameters;
      requestBody: { content: { "application/json": SetUserArchivedBody } };
      responses: {
        200: { content: { "application/json": ExtendedUser } };
        400: { content: { "application/json": ErrorObject } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/users/{userId}/tags": {
    /** List the tags of a user. */
    get: {
      parameters: ListTagsOfUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TagList } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
  "/workspaces/types": {
    /** List the industries a workspace can have. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": WorkspaceTypeList } };
      };
    };
  };
  "/workspaces/{workspaceId}": {
    /** Get a workspace. */
    get: {
      parameters: GetWorkspaceParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Workspace } };
        401: { content: { "application/json": ErrorObject } };
        404: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
    /** Update the settings of a workspace. */
    put: {
      parameters: UpdateWorkspaceParameters;
      requestBody: { content: { "application/json": UpdateWorkspaceBody } };
      responses: {
        200: { content: { "application/json": Workspace } };
        401: { content: { "application/json": ErrorObject } };
        429: { content?: never };
      };
    };
  };
}

/**
 * Creates an openapi-fetch client for awork API: `client.GET("/path", { params, body })`. Credentials,
 * guards, deadlines and retries are those of the client with methods; results are openapi-fetch's own.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createAworkFetchClient(options: AworkOptions): FetchClient<paths> {
  return createFetchClient<paths>(createAworkTransport(options), Object.values(wire));
}
