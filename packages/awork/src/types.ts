// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Failure, Int64, OpenEnum, Success, UndocumentedFailure } from "@guestlist/shared-types";

/** Body of `acceptInvitation`. */
export type AcceptInvitationBody = InvitationAcceptance;

/** What a call of `acceptInvitation` takes. */
export interface AcceptInvitationRequest {
  body: AcceptInvitationBody;
}

/** What `acceptInvitation` answers with when it succeeds. */
export type AcceptInvitationData = undefined;

/** The error bodies that are documented for `acceptInvitation`. */
export type AcceptInvitationError = ErrorObject;

/** What a call of `acceptInvitation` comes to, told apart by `ok` and `status`. */
export type AcceptInvitationResult =
  | Success<200, undefined>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `activateUser`. */
export interface ActivateUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `activateUser` takes. */
export interface ActivateUserRequest extends ActivateUserParameters {}

/** What `activateUser` answers with when it succeeds. */
export type ActivateUserData = undefined;

/** The error bodies that are documented for `activateUser`. */
export type ActivateUserError = ErrorObject;

/** What a call of `activateUser` comes to, told apart by `ok` and `status`. */
export type ActivateUserResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Parameters of `activateUserInRole`. */
export interface ActivateUserInRoleParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `activateUserInRole` takes. */
export interface ActivateUserInRoleRequest extends ActivateUserInRoleParameters {}

/** What `activateUserInRole` answers with when it succeeds. */
export type ActivateUserInRoleData = undefined;

/** The error bodies that are documented for `activateUserInRole`. */
export type ActivateUserInRoleError = ErrorObject;

/** What a call of `activateUserInRole` comes to, told apart by `ok` and `status`. */
export type ActivateUserInRoleResult =
  | Success<200, undefined>
  | Failure<401 | 404 | 500, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429 | 500>;

/** Parameters of `addProjectsToTeam`. */
export interface AddProjectsToTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
}

/** Body of `addProjectsToTeam`. */
export type AddProjectsToTeamBody = ProjectIdList;

/** What a call of `addProjectsToTeam` takes. */
export interface AddProjectsToTeamRequest extends AddProjectsToTeamParameters {
  body: AddProjectsToTeamBody;
}

/** What `addProjectsToTeam` answers with when it succeeds. */
export type AddProjectsToTeamData = TeamProjectList;

/** The error bodies that are documented for `addProjectsToTeam`. */
export type AddProjectsToTeamError = ErrorObject;

/** What a call of `addProjectsToTeam` comes to, told apart by `ok` and `status`. */
export type AddProjectsToTeamResult =
  | Success<200, TeamProjectList>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `addTagsToUser`. */
export interface AddTagsToUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** Body of `addTagsToUser`. */
export type AddTagsToUserBody = TagFormList;

/** What a call of `addTagsToUser` takes. */
export interface AddTagsToUserRequest extends AddTagsToUserParameters {
  body: AddTagsToUserBody;
}

/** What `addTagsToUser` answers with when it succeeds. */
export type AddTagsToUserData = TagList;

/** The error bodies that are documented for `addTagsToUser`. */
export type AddTagsToUserError = ErrorObject;

/** What a call of `addTagsToUser` comes to, told apart by `ok` and `status`. */
export type AddTagsToUserResult =
  | Success<200, TagList>
  | Failure<400 | 401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 429>;

/** Parameters of `addUserToRole`. */
export interface AddUserToRoleParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** Body of `addUserToRole`. */
export type AddUserToRoleBody = RoleAssignment;

/** What a call of `addUserToRole` takes. */
export interface AddUserToRoleRequest extends AddUserToRoleParameters {
  body: AddUserToRoleBody;
}

/** What `addUserToRole` answers with when it succeeds. */
export type AddUserToRoleData = undefined;

/** The error bodies that are documented for `addUserToRole`. */
export type AddUserToRoleError = ErrorObject;

/** What a call of `addUserToRole` comes to, told apart by `ok` and `status`. */
export type AddUserToRoleResult =
  | Success<200, undefined>
  | Failure<400 | 401 | 404 | 500, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429 | 500>;

/** Parameters of `addUsersToTeam`. */
export interface AddUsersToTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
}

/** Body of `addUsersToTeam`. */
export type AddUsersToTeamBody = UserIdList;

/** What a call of `addUsersToTeam` takes. */
export interface AddUsersToTeamRequest extends AddUsersToTeamParameters {
  body: AddUsersToTeamBody;
}

/** What `addUsersToTeam` answers with when it succeeds. */
export type AddUsersToTeamData = TeamUserList;

/** The error bodies that are documented for `addUsersToTeam`. */
export type AddUsersToTeamError = ErrorObject;

/** What a call of `addUsersToTeam` comes to, told apart by `ok` and `status`. */
export type AddUsersToTeamResult =
  | Success<200, TeamUserList>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `autofillUser`. */
export interface AutofillUserParameters {
  /** Parameters in the path. */
  path: {
    /** The mail address. */
    email: string;
  };
}

/** What a call of `autofillUser` takes. */
export interface AutofillUserRequest extends AutofillUserParameters {}

/** What `autofillUser` answers with when it succeeds. */
export type AutofillUserData = UserSuggestion | undefined;

/** The error bodies that are documented for `autofillUser`. */
export type AutofillUserError = ErrorObject;

/** What a call of `autofillUser` comes to, told apart by `ok` and `status`. */
export type AutofillUserResult =
  | Success<200, UserSuggestion>
  | Success<204, undefined>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 204 | 401 | 429>;

/** Body of `createAccessToken`. */
export type CreateAccessTokenBody = TokenGrant;

/** What a call of `createAccessToken` takes. */
export interface CreateAccessTokenRequest {
  body: CreateAccessTokenBody;
}

/** What `createAccessToken` answers with when it succeeds. */
export type CreateAccessTokenData = AccessToken;

/** The error bodies that are documented for `createAccessToken`. */
export type CreateAccessTokenError = unknown;

/** What a call of `createAccessToken` comes to, told apart by `ok` and `status`. */
export type CreateAccessTokenResult = Success<200, AccessToken> | UndocumentedFailure<200>;

/** Body of `createApiUser`. */
export type CreateApiUserBody = ApiUserForm;

/** What a call of `createApiUser` takes. */
export interface CreateApiUserRequest {
  body: CreateApiUserBody;
}

/** What `createApiUser` answers with when it succeeds. */
export type CreateApiUserData = ApiUser;

/** The error bodies that are documented for `createApiUser`. */
export type CreateApiUserError = ErrorObject;

/** What a call of `createApiUser` comes to, told apart by `ok` and `status`. */
export type CreateApiUserResult =
  | Success<200, ApiUser>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Body of `createClientApplication`. */
export type CreateClientApplicationBody = ClientApplicationForm;

/** What a call of `createClientApplication` takes. */
export interface CreateClientApplicationRequest {
  body: CreateClientApplicationBody;
}

/** What `createClientApplication` answers with when it succeeds. */
export type CreateClientApplicationData = CreatedClientApplication;

/** The error bodies that are documented for `createClientApplication`. */
export type CreateClientApplicationError = ErrorObject;

/** What a call of `createClientApplication` comes to, told apart by `ok` and `status`. */
export type CreateClientApplicationResult =
  | Success<200, CreatedClientApplication>
  | Failure<400 | 401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 429>;

/** Body of `createRole`. */
export type CreateRoleBody = RoleForm;

/** What a call of `createRole` takes. */
export interface CreateRoleRequest {
  body: CreateRoleBody;
}

/** What `createRole` answers with when it succeeds. */
export type CreateRoleData = Role;

/** The error bodies that are documented for `createRole`. */
export type CreateRoleError = ErrorObject;

/** What a call of `createRole` comes to, told apart by `ok` and `status`. */
export type CreateRoleResult =
  | Success<200, Role>
  | Failure<400 | 401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 429>;

/** Body of `createTeam`. */
export type CreateTeamBody = TeamForm;

/** What a call of `createTeam` takes. */
export interface CreateTeamRequest {
  body: CreateTeamBody;
}

/** What `createTeam` answers with when it succeeds. */
export type CreateTeamData = Team;

/** The error bodies that are documented for `createTeam`. */
export type CreateTeamError = ErrorObject;

/** What a call of `createTeam` comes to, told apart by `ok` and `status`. */
export type CreateTeamResult =
  | Success<200, Team>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `createUserContactInfo`. */
export interface CreateUserContactInfoParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** Body of `createUserContactInfo`. */
export type CreateUserContactInfoBody = ContactInfoForm;

/** What a call of `createUserContactInfo` takes. */
export interface CreateUserContactInfoRequest extends CreateUserContactInfoParameters {
  body: CreateUserContactInfoBody;
}

/** What `createUserContactInfo` answers with when it succeeds. */
export type CreateUserContactInfoData = ContactInfo;

/** The error bodies that are documented for `createUserContactInfo`. */
export type CreateUserContactInfoError = ErrorObject;

/** What a call of `createUserContactInfo` comes to, told apart by `ok` and `status`. */
export type CreateUserContactInfoResult =
  | Success<200, ContactInfo>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `deactivateUser`. */
export interface DeactivateUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to return what changed in private projects.
     *
     * @default false
     */
    includeSummary?: boolean;
  };
}

/** What a call of `deactivateUser` takes. */
export interface DeactivateUserRequest extends DeactivateUserParameters {}

/** What `deactivateUser` answers with when it succeeds. */
export type DeactivateUserData = DeactivationSummary | undefined;

/** The error bodies that are documented for `deactivateUser`. */
export type DeactivateUserError = ErrorObject;

/** What a call of `deactivateUser` comes to, told apart by `ok` and `status`. */
export type DeactivateUserResult =
  | Success<200, DeactivationSummary>
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 204 | 400 | 401 | 404 | 429>;

/** Parameters of `deactivateUserInRole`. */
export interface DeactivateUserInRoleParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `deactivateUserInRole` takes. */
export interface DeactivateUserInRoleRequest extends DeactivateUserInRoleParameters {}

/** What `deactivateUserInRole` answers with when it succeeds. */
export type DeactivateUserInRoleData = undefined;

/** The error bodies that are documented for `deactivateUserInRole`. */
export type DeactivateUserInRoleError = ErrorObject;

/** What a call of `deactivateUserInRole` comes to, told apart by `ok` and `status`. */
export type DeactivateUserInRoleResult =
  | Success<200, undefined>
  | Failure<401 | 404 | 500, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429 | 500>;

/** Parameters of `deleteApiUser`. */
export interface DeleteApiUserParameters {
  /** Parameters in the path. */
  path: {
    /** The API user. */
    apiUserId: ApiUserId;
  };
}

/** What a call of `deleteApiUser` takes. */
export interface DeleteApiUserRequest extends DeleteApiUserParameters {}

/** What `deleteApiUser` answers with when it succeeds. */
export type DeleteApiUserData = undefined;

/** The error bodies that are documented for `deleteApiUser`. */
export type DeleteApiUserError = ErrorObject;

/** What a call of `deleteApiUser` comes to, told apart by `ok` and `status`. */
export type DeleteApiUserResult =
  | Success<204, undefined>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 401 | 404 | 429>;

/** Parameters of `deleteClientApplication`. */
export interface DeleteClientApplicationParameters {
  /** Parameters in the path. */
  path: {
    /** The client application. */
    clientId: ClientId;
  };
}

/** What a call of `deleteClientApplication` takes. */
export interface DeleteClientApplicationRequest extends DeleteClientApplicationParameters {}

/** What `deleteClientApplication` answers with when it succeeds. */
export type DeleteClientApplicationData = undefined;

/** The error bodies that are documented for `deleteClientApplication`. */
export type DeleteClientApplicationError = ErrorObject;

/** What a call of `deleteClientApplication` comes to, told apart by `ok` and `status`. */
export type DeleteClientApplicationResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Parameters of `deleteRole`. */
export interface DeleteRoleParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** Body of `deleteRole`. */
export type DeleteRoleBody = RoleDeletion;

/** What a call of `deleteRole` takes. */
export interface DeleteRoleRequest extends DeleteRoleParameters {
  body: DeleteRoleBody;
}

/** What `deleteRole` answers with when it succeeds. */
export type DeleteRoleData = undefined;

/** The error bodies that are documented for `deleteRole`. */
export type DeleteRoleError = ErrorObject;

/** What a call of `deleteRole` comes to, told apart by `ok` and `status`. */
export type DeleteRoleResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404 | 500, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429 | 500>;

/** Parameters of `deleteTeam`. */
export interface DeleteTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
}

/** What a call of `deleteTeam` takes. */
export interface DeleteTeamRequest extends DeleteTeamParameters {}

/** What `deleteTeam` answers with when it succeeds. */
export type DeleteTeamData = undefined;

/** The error bodies that are documented for `deleteTeam`. */
export type DeleteTeamError = ErrorObject;

/** What a call of `deleteTeam` comes to, told apart by `ok` and `status`. */
export type DeleteTeamResult =
  | Success<204, undefined>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 401 | 404 | 429>;

/** Parameters of `deleteUser`. */
export interface DeleteUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `deleteUser` takes. */
export interface DeleteUserRequest extends DeleteUserParameters {}

/** What `deleteUser` answers with when it succeeds. */
export type DeleteUserData = undefined;

/** The error bodies that are documented for `deleteUser`. */
export type DeleteUserError = ErrorObject;

/** What a call of `deleteUser` comes to, told apart by `ok` and `status`. */
export type DeleteUserResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Parameters of `deleteUserContactInfo`. */
export interface DeleteUserContactInfoParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
    /** The contact info. */
    contactInfoId: ContactInfoId;
  };
}

/** What a call of `deleteUserContactInfo` takes. */
export interface DeleteUserContactInfoRequest extends DeleteUserContactInfoParameters {}

/** What `deleteUserContactInfo` answers with when it succeeds. */
export type DeleteUserContactInfoData = undefined;

/** The error bodies that are documented for `deleteUserContactInfo`. */
export type DeleteUserContactInfoError = ErrorObject;

/** What a call of `deleteUserContactInfo` comes to, told apart by `ok` and `status`. */
export type DeleteUserContactInfoResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Body of `deleteUserTag`. */
export type DeleteUserTagBody = TagRemoval;

/** What a call of `deleteUserTag` takes. */
export interface DeleteUserTagRequest {
  body: DeleteUserTagBody;
}

/** What `deleteUserTag` answers with when it succeeds. */
export type DeleteUserTagData = undefined;

/** The error bodies that are documented for `deleteUserTag`. */
export type DeleteUserTagError = ErrorObject;

/** What a call of `deleteUserTag` comes to, told apart by `ok` and `status`. */
export type DeleteUserTagResult =
  | Success<204, undefined>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 401 | 429>;

/** Parameters of `generateApiKey`. */
export interface GenerateApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** The client application. */
    clientId: ClientId;
  };
}

/** Body of `generateApiKey`. */
export type GenerateApiKeyBody = ApiKeyForm;

/** What a call of `generateApiKey` takes. */
export interface GenerateApiKeyRequest extends GenerateApiKeyParameters {
  body: GenerateApiKeyBody;
}

/** What `generateApiKey` answers with when it succeeds. */
export type GenerateApiKeyData = ApiKey;

/** The error bodies that are documented for `generateApiKey`. */
export type GenerateApiKeyError = ErrorObject;

/** What a call of `generateApiKey` comes to, told apart by `ok` and `status`. */
export type GenerateApiKeyResult =
  | Success<200, ApiKey>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `generateClientSecret`. */
export interface GenerateClientSecretParameters {
  /** Parameters in the path. */
  path: {
    /** The client application. */
    clientId: ClientId;
  };
}

/** What a call of `generateClientSecret` takes. */
export interface GenerateClientSecretRequest extends GenerateClientSecretParameters {}

/** What `generateClientSecret` answers with when it succeeds. */
export type GenerateClientSecretData = ClientSecret;

/** The error bodies that are documented for `generateClientSecret`. */
export type GenerateClientSecretError = ErrorObject;

/** What a call of `generateClientSecret` comes to, told apart by `ok` and `status`. */
export type GenerateClientSecretResult =
  | Success<200, ClientSecret>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `getApiUser`. */
export interface GetApiUserParameters {
  /** Parameters in the path. */
  path: {
    /** The API user. */
    apiUserId: ApiUserId;
  };
}

/** What a call of `getApiUser` takes. */
export interface GetApiUserRequest extends GetApiUserParameters {}

/** What `getApiUser` answers with when it succeeds. */
export type GetApiUserData = ApiUser;

/** The error bodies that are documented for `getApiUser`. */
export type GetApiUserError = ErrorObject;

/** What a call of `getApiUser` comes to, told apart by `ok` and `status`. */
export type GetApiUserResult =
  | Success<200, ApiUser>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `getClientApplication`. */
export interface GetClientApplicationParameters {
  /** Parameters in the path. */
  path: {
    /** The client application. */
    clientId: ClientId;
  };
}

/** What a call of `getClientApplication` takes. */
export interface GetClientApplicationRequest extends GetClientApplicationParameters {}

/** What `getClientApplication` answers with when it succeeds. */
export type GetClientApplicationData = ClientApplication;

/** The error bodies that are documented for `getClientApplication`. */
export type GetClientApplicationError = ErrorObject;

/** What a call of `getClientApplication` comes to, told apart by `ok` and `status`. */
export type GetClientApplicationResult =
  | Success<200, ClientApplication>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** What `getCurrentUser` answers with when it succeeds. */
export type GetCurrentUserData = CurrentUser;

/** The error bodies that are documented for `getCurrentUser`. */
export type GetCurrentUserError = ErrorObject;

/** What a call of `getCurrentUser` comes to, told apart by `ok` and `status`. */
export type GetCurrentUserResult =
  | Success<200, CurrentUser>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** What `getMe` answers with when it succeeds. */
export type GetMeData = CurrentUser;

/** The error bodies that are documented for `getMe`. */
export type GetMeError = ErrorObject;

/** What a call of `getMe` comes to, told apart by `ok` and `status`. */
export type GetMeResult =
  | Success<200, CurrentUser>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** What `getMyPermissions` answers with when it succeeds. */
export type GetMyPermissionsData = SignedPermissions;

/** The error bodies that are documented for `getMyPermissions`. */
export type GetMyPermissionsError = ErrorObject;

/** What a call of `getMyPermissions` comes to, told apart by `ok` and `status`. */
export type GetMyPermissionsResult =
  | Success<200, SignedPermissions>
  | Failure<400 | 401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 429>;

/** Parameters of `getRole`. */
export interface GetRoleParameters {
  /** Parameters in the path. */
  path: {
    /** Id or name of the role. */
    roleId: RoleIdOrName;
  };
}

/** What a call of `getRole` takes. */
export interface GetRoleRequest extends GetRoleParameters {}

/** What `getRole` answers with when it succeeds. */
export type GetRoleData = Role;

/** The error bodies that are documented for `getRole`. */
export type GetRoleError = ErrorObject;

/** What a call of `getRole` comes to, told apart by `ok` and `status`. */
export type GetRoleResult =
  | Success<200, Role>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `getTeam`. */
export interface GetTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to return `userIds`. According to older documentation the field is null without this flag and
     * an array, empty at times, with it.
     *
     * @default false
     */
    includeUserIds?: boolean;
    /**
     * Whether to return `projectIds`. According to older documentation the field is null without this flag
     * and an array, empty at times, with it.
     *
     * @default false
     */
    includeProjectIds?: boolean;
  };
}

/** What a call of `getTeam` takes. */
export interface GetTeamRequest extends GetTeamParameters {}

/** What `getTeam` answers with when it succeeds. */
export type GetTeamData = Team;

/** The error bodies that are documented for `getTeam`. */
export type GetTeamError = ErrorObject;

/** What a call of `getTeam` comes to, told apart by `ok` and `status`. */
export type GetTeamResult =
  | Success<200, Team>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `getUser`. */
export interface GetUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `getUser` takes. */
export interface GetUserRequest extends GetUserParameters {}

/** What `getUser` answers with when it succeeds. */
export type GetUserData = User;

/** The error bodies that are documented for `getUser`. */
export type GetUserError = ErrorObject;

/** What a call of `getUser` comes to, told apart by `ok` and `status`. */
export type GetUserResult =
  | Success<200, User>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `getUserCapacity`. */
export interface GetUserCapacityParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `getUserCapacity` takes. */
export interface GetUserCapacityRequest extends GetUserCapacityParameters {}

/** What `getUserCapacity` answers with when it succeeds. */
export type GetUserCapacityData = UserCapacity;

/** The error bodies that are documented for `getUserCapacity`. */
export type GetUserCapacityError = ErrorObject;

/** What a call of `getUserCapacity` comes to, told apart by `ok` and `status`. */
export type GetUserCapacityResult =
  | Success<200, UserCapacity>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `getUserContactInfo`. */
export interface GetUserContactInfoParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
    /** The contact info. */
    contactInfoId: ContactInfoId;
  };
}

/** What a call of `getUserContactInfo` takes. */
export interface GetUserContactInfoRequest extends GetUserContactInfoParameters {}

/** What `getUserContactInfo` answers with when it succeeds. */
export type GetUserContactInfoData = ContactInfo;

/** The error bodies that are documented for `getUserContactInfo`. */
export type GetUserContactInfoError = ErrorObject;

/** What a call of `getUserContactInfo` comes to, told apart by `ok` and `status`. */
export type GetUserContactInfoResult =
  | Success<200, ContactInfo>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `getWorkspace`. */
export interface GetWorkspaceParameters {
  /** Parameters in the path. */
  path: {
    /** The workspace. */
    workspaceId: WorkspaceId;
  };
}

/** What a call of `getWorkspace` takes. */
export interface GetWorkspaceRequest extends GetWorkspaceParameters {}

/** What `getWorkspace` answers with when it succeeds. */
export type GetWorkspaceData = Workspace;

/** The error bodies that are documented for `getWorkspace`. */
export type GetWorkspaceError = ErrorObject;

/** What a call of `getWorkspace` comes to, told apart by `ok` and `status`. */
export type GetWorkspaceResult =
  | Success<200, Workspace>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Body of `inviteUser`. */
export type InviteUserBody = UserInvitation;

/** What a call of `inviteUser` takes. */
export interface InviteUserRequest {
  body: InviteUserBody;
}

/** What `inviteUser` answers with when it succeeds. */
export type InviteUserData = IssuedInvitation;

/** The error bodies that are documented for `inviteUser`. */
export type InviteUserError = ErrorObject;

/** What a call of `inviteUser` comes to, told apart by `ok` and `status`. */
export type InviteUserResult =
  | Success<200, IssuedInvitation>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Body of `inviteUserToTask`. */
export type InviteUserToTaskBody = TaskInvitation;

/** What a call of `inviteUserToTask` takes. */
export interface InviteUserToTaskRequest {
  body: InviteUserToTaskBody;
}

/** What `inviteUserToTask` answers with when it succeeds. */
export type InviteUserToTaskData = undefined;

/** The error bodies that are documented for `inviteUserToTask`. */
export type InviteUserToTaskError = ErrorObject;

/** What a call of `inviteUserToTask` comes to, told apart by `ok` and `status`. */
export type InviteUserToTaskResult =
  | Success<200, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** What `listApiUsers` answers with when it succeeds. */
export type ListApiUsersData = ApiUserList;

/** The error bodies that are documented for `listApiUsers`. */
export type ListApiUsersError = ErrorObject;

/** What a call of `listApiUsers` comes to, told apart by `ok` and `status`. */
export type ListApiUsersResult =
  | Success<200, ApiUserList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** What `listAuthorizedClients` answers with when it succeeds. */
export type ListAuthorizedClientsData = AuthorizedClientList | undefined;

/** The error bodies that are documented for `listAuthorizedClients`. */
export type ListAuthorizedClientsError = ErrorObject;

/** What a call of `listAuthorizedClients` comes to, told apart by `ok` and `status`. */
export type ListAuthorizedClientsResult =
  | Success<200, AuthorizedClientList>
  | Success<204, undefined>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 204 | 401 | 429>;

/** What `listClientApplications` answers with when it succeeds. */
export type ListClientApplicationsData = ClientApplicationList;

/** The error bodies that are documented for `listClientApplications`. */
export type ListClientApplicationsError = ErrorObject;

/** What a call of `listClientApplications` comes to, told apart by `ok` and `status`. */
export type ListClientApplicationsResult =
  | Success<200, ClientApplicationList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `listDeactivatedMenuItems`. */
export interface ListDeactivatedMenuItemsParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** What a call of `listDeactivatedMenuItems` takes. */
export interface ListDeactivatedMenuItemsRequest extends ListDeactivatedMenuItemsParameters {}

/** What `listDeactivatedMenuItems` answers with when it succeeds. */
export type ListDeactivatedMenuItemsData = MenuItemKeyList;

/** The error bodies that are documented for `listDeactivatedMenuItems`. */
export type ListDeactivatedMenuItemsError = ErrorObject;

/** What a call of `listDeactivatedMenuItems` comes to, told apart by `ok` and `status`. */
export type ListDeactivatedMenuItemsResult =
  | Success<200, MenuItemKeyList>
  | Failure<400 | 401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 429>;

/** What `listFeatures` answers with when it succeeds. */
export type ListFeaturesData = FeatureKeyList;

/** The error bodies that are documented for `listFeatures`. */
export type ListFeaturesError = ErrorObject;

/** What a call of `listFeatures` comes to, told apart by `ok` and `status`. */
export type ListFeaturesResult =
  | Success<200, FeatureKeyList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** What `listProjectFeatures` answers with when it succeeds. */
export type ListProjectFeaturesData = FeatureKeyList;

/** The error bodies that are documented for `listProjectFeatures`. */
export type ListProjectFeaturesError = ErrorObject;

/** What a call of `listProjectFeatures` comes to, told apart by `ok` and `status`. */
export type ListProjectFeaturesResult =
  | Success<200, FeatureKeyList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `listRolePermissions`. */
export interface ListRolePermissionsParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Number of the page to return. The first page is 1.
     *
     * @default 1
     */
    page?: number;
    /**
     * Entries per page. Left out, the size is uncertain: the reference gives 10, the pagination guide 1000,
     * with differences between endpoints.
     *
     * @maximum 1000
     */
    pageSize?: number;
    /**
     * Expression in the manner of OData that an entry must satisfy.
     *
     * - Comparison: `eq`, `ge`, `gt`, `in`, `le`, `lt`, `ne`.
     * - Logic: `and`, `not`, `or`, and parentheses.
     * - Functions: `endswith(name,'x')`, `startswith(name,'x')`, `substringof('x',name)`, `tolower(name)`.
     * - Collections: `tags/any(t: t/name eq 'x')`, `tags/count()`. A slash also reaches nested properties.
     * - Literals: `'text'` (a quote inside is doubled), `guid'...'`, `datetime'2018-04-03T00:00'`, the
     * numbers `32`, `64L`, `2.0f` and `2.345M`, the words `null`, `true` and `false`.
     * - Keywords: `me.id`; `now`, `today`, `today-30d`; start and end of week or month as `sow`, `eow`,
     * `som`, `eom`.
     *
     * Which properties can be filtered is not documented, nor whether case matters in their names. Not every
     * combination of operators works. An expression awork cannot understand fails with the code
     * `invalid-filter-or-order`.
     */
    filterby?: string;
    /**
     * Properties to sort by, each followed by `asc` (the default) or `desc`. Several are joined by a comma
     * with no space on either side; a slash reaches nested properties.
     */
    orderby?: string;
  };
}

/** What a call of `listRolePermissions` takes. */
export interface ListRolePermissionsRequest extends ListRolePermissionsParameters {}

/** What `listRolePermissions` answers with when it succeeds. */
export type ListRolePermissionsData = GlobalPermissionList;

/** The error bodies that are documented for `listRolePermissions`. */
export type ListRolePermissionsError = ErrorObject;

/** What the pages of `listRolePermissions` hold. */
export type ListRolePermissionsItem = GlobalPermission;

/** What a call of `listRolePermissions` comes to, told apart by `ok` and `status`. */
export type ListRolePermissionsResult =
  | Success<200, GlobalPermissionList>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `listRoleUsers`. */
export interface ListRoleUsersParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to include archived entries.
     *
     * @default false
     */
    showArchived?: boolean;
    /**
     * Number of the page to return. The first page is 1.
     *
     * @default 1
     */
    page?: number;
    /**
     * Entries per page. Left out, the size is uncertain: the reference gives 10, the pagination guide 1000,
     * with differences between endpoints.
     *
     * @maximum 1000
     */
    pageSize?: number;
    /**
     * Expression in the manner of OData that an entry must satisfy.
     *
     * - Comparison: `eq`, `ge`, `gt`, `in`, `le`, `lt`, `ne`.
     * - Logic: `and`, `not`, `or`, and parentheses.
     * - Functions: `endswith(name,'x')`, `startswith(name,'x')`, `substringof('x',name)`, `tolower(name)`.
     * - Collections: `tags/any(t: t/name eq 'x')`, `tags/count()`. A slash also reaches nested properties.
     * - Literals: `'text'` (a quote inside is doubled), `guid'...'`, `datetime'2018-04-03T00:00'`, the
     * numbers `32`, `64L`, `2.0f` and `2.345M`, the words `null`, `true` and `false`.
     * - Keywords: `me.id`; `now`, `today`, `today-30d`; start and end of week or month as `sow`, `eow`,
     * `som`, `eom`.
     *
     * Which properties can be filtered is not documented, nor whether case matters in their names. Not every
     * combination of operators works. An expression awork cannot understand fails with the code
     * `invalid-filter-or-order`.
     */
    filterby?: string;
    /**
     * Properties to sort by, each followed by `asc` (the default) or `desc`. Several are joined by a comma
     * with no space on either side; a slash reaches nested properties.
     */
    orderby?: string;
  };
}

/** What a call of `listRoleUsers` takes. */
export interface ListRoleUsersRequest extends ListRoleUsersParameters {}

/** What `listRoleUsers` answers with when it succeeds. */
export type ListRoleUsersData = RoleUserList;

/** The error bodies that are documented for `listRoleUsers`. */
export type ListRoleUsersError = ErrorObject;

/** What the pages of `listRoleUsers` hold. */
export type ListRoleUsersItem = RoleUser;

/** What a call of `listRoleUsers` comes to, told apart by `ok` and `status`. */
export type ListRoleUsersResult =
  | Success<200, RoleUserList>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `listRoles`. */
export interface ListRolesParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to include archived entries.
     *
     * @default false
     */
    showArchived?: boolean;
  };
}

/** What a call of `listRoles` takes. */
export interface ListRolesRequest extends ListRolesParameters {}

/** What `listRoles` answers with when it succeeds. */
export type ListRolesData = RoleList;

/** The error bodies that are documented for `listRoles`. */
export type ListRolesError = ErrorObject;

/** What a call of `listRoles` comes to, told apart by `ok` and `status`. */
export type ListRolesResult =
  | Success<200, RoleList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `listTagsOfUser`. */
export interface ListTagsOfUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** What a call of `listTagsOfUser` takes. */
export interface ListTagsOfUserRequest extends ListTagsOfUserParameters {}

/** What `listTagsOfUser` answers with when it succeeds. */
export type ListTagsOfUserData = TagList;

/** The error bodies that are documented for `listTagsOfUser`. */
export type ListTagsOfUserError = ErrorObject;

/** What a call of `listTagsOfUser` comes to, told apart by `ok` and `status`. */
export type ListTagsOfUserResult =
  | Success<200, TagList>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `listTeams`. */
export interface ListTeamsParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to return `userIds`. According to older documentation the field is null without this flag and
     * an array, empty at times, with it.
     *
     * @default false
     */
    includeUserIds?: boolean;
    /**
     * Whether to return `projectIds`. According to older documentation the field is null without this flag
     * and an array, empty at times, with it.
     *
     * @default false
     */
    includeProjectIds?: boolean;
    /**
     * Number of the page to return. The first page is 1.
     *
     * @default 1
     */
    page?: number;
    /**
     * Entries per page. Left out, the size is uncertain: the reference gives 10, the pagination guide 1000,
     * with differences between endpoints.
     *
     * @maximum 1000
     */
    pageSize?: number;
    /**
     * Expression in the manner of OData that an entry must satisfy.
     *
     * - Comparison: `eq`, `ge`, `gt`, `in`, `le`, `lt`, `ne`.
     * - Logic: `and`, `not`, `or`, and parentheses.
     * - Functions: `endswith(name,'x')`, `startswith(name,'x')`, `substringof('x',name)`, `tolower(name)`.
     * - Collections: `tags/any(t: t/name eq 'x')`, `tags/count()`. A slash also reaches nested properties.
     * - Literals: `'text'` (a quote inside is doubled), `guid'...'`, `datetime'2018-04-03T00:00'`, the
     * numbers `32`, `64L`, `2.0f` and `2.345M`, the words `null`, `true` and `false`.
     * - Keywords: `me.id`; `now`, `today`, `today-30d`; start and end of week or month as `sow`, `eow`,
     * `som`, `eom`.
     *
     * Which properties can be filtered is not documented, nor whether case matters in their names. Not every
     * combination of operators works. An expression awork cannot understand fails with the code
     * `invalid-filter-or-order`.
     */
    filterby?: string;
    /**
     * Properties to sort by, each followed by `asc` (the default) or `desc`. Several are joined by a comma
     * with no space on either side; a slash reaches nested properties.
     */
    orderby?: string;
  };
}

/** What a call of `listTeams` takes. */
export interface ListTeamsRequest extends ListTeamsParameters {}

/** What `listTeams` answers with when it succeeds. */
export type ListTeamsData = TeamList;

/** The error bodies that are documented for `listTeams`. */
export type ListTeamsError = ErrorObject;

/** What the pages of `listTeams` hold. */
export type ListTeamsItem = Team;

/** What a call of `listTeams` comes to, told apart by `ok` and `status`. */
export type ListTeamsResult =
  | Success<200, TeamList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `listUserContactInfos`. */
export interface ListUserContactInfosParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Number of the page to return. The first page is 1.
     *
     * @default 1
     */
    page?: number;
    /**
     * Entries per page. Left out, the size is uncertain: the reference gives 10, the pagination guide 1000,
     * with differences between endpoints.
     *
     * @maximum 1000
     */
    pageSize?: number;
    /**
     * Expression in the manner of OData that an entry must satisfy.
     *
     * - Comparison: `eq`, `ge`, `gt`, `in`, `le`, `lt`, `ne`.
     * - Logic: `and`, `not`, `or`, and parentheses.
     * - Functions: `endswith(name,'x')`, `startswith(name,'x')`, `substringof('x',name)`, `tolower(name)`.
     * - Collections: `tags/any(t: t/name eq 'x')`, `tags/count()`. A slash also reaches nested properties.
     * - Literals: `'text'` (a quote inside is doubled), `guid'...'`, `datetime'2018-04-03T00:00'`, the
     * numbers `32`, `64L`, `2.0f` and `2.345M`, the words `null`, `true` and `false`.
     * - Keywords: `me.id`; `now`, `today`, `today-30d`; start and end of week or month as `sow`, `eow`,
     * `som`, `eom`.
     *
     * Which properties can be filtered is not documented, nor whether case matters in their names. Not every
     * combination of operators works. An expression awork cannot understand fails with the code
     * `invalid-filter-or-order`.
     */
    filterby?: string;
    /**
     * Properties to sort by, each followed by `asc` (the default) or `desc`. Several are joined by a comma
     * with no space on either side; a slash reaches nested properties.
     */
    orderby?: string;
  };
}

/** What a call of `listUserContactInfos` takes. */
export interface ListUserContactInfosRequest extends ListUserContactInfosParameters {}

/** What `listUserContactInfos` answers with when it succeeds. */
export type ListUserContactInfosData = ContactInfoList;

/** The error bodies that are documented for `listUserContactInfos`. */
export type ListUserContactInfosError = ErrorObject;

/** What the pages of `listUserContactInfos` hold. */
export type ListUserContactInfosItem = ContactInfo;

/** What a call of `listUserContactInfos` comes to, told apart by `ok` and `status`. */
export type ListUserContactInfosResult =
  | Success<200, ContactInfoList>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** What `listUserTags` answers with when it succeeds. */
export type ListUserTagsData = TagList;

/** The error bodies that are documented for `listUserTags`. */
export type ListUserTagsError = ErrorObject;

/** What a call of `listUserTags` comes to, told apart by `ok` and `status`. */
export type ListUserTagsResult =
  | Success<200, TagList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `listUsers`. */
export interface ListUsersParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to include archived entries.
     *
     * @default false
     */
    showArchived?: boolean;
    /**
     * Number of the page to return. The first page is 1.
     *
     * @default 1
     */
    page?: number;
    /**
     * Entries per page. Left out, the size is uncertain: the reference gives 10, the pagination guide 1000,
     * with differences between endpoints.
     *
     * @maximum 1000
     */
    pageSize?: number;
    /**
     * Expression in the manner of OData that an entry must satisfy.
     *
     * - Comparison: `eq`, `ge`, `gt`, `in`, `le`, `lt`, `ne`.
     * - Logic: `and`, `not`, `or`, and parentheses.
     * - Functions: `endswith(name,'x')`, `startswith(name,'x')`, `substringof('x',name)`, `tolower(name)`.
     * - Collections: `tags/any(t: t/name eq 'x')`, `tags/count()`. A slash also reaches nested properties.
     * - Literals: `'text'` (a quote inside is doubled), `guid'...'`, `datetime'2018-04-03T00:00'`, the
     * numbers `32`, `64L`, `2.0f` and `2.345M`, the words `null`, `true` and `false`.
     * - Keywords: `me.id`; `now`, `today`, `today-30d`; start and end of week or month as `sow`, `eow`,
     * `som`, `eom`.
     *
     * Which properties can be filtered is not documented, nor whether case matters in their names. Not every
     * combination of operators works. An expression awork cannot understand fails with the code
     * `invalid-filter-or-order`.
     */
    filterby?: string;
    /**
     * Properties to sort by, each followed by `asc` (the default) or `desc`. Several are joined by a comma
     * with no space on either side; a slash reaches nested properties.
     */
    orderby?: string;
  };
}

/** What a call of `listUsers` takes. */
export interface ListUsersRequest extends ListUsersParameters {}

/** What `listUsers` answers with when it succeeds. */
export type ListUsersData = UserList;

/** The error bodies that are documented for `listUsers`. */
export type ListUsersError = ErrorObject;

/** What the pages of `listUsers` hold. */
export type ListUsersItem = User;

/** What a call of `listUsers` comes to, told apart by `ok` and `status`. */
export type ListUsersResult =
  | Success<200, UserList>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** What `listWorkspaceTypes` answers with when it succeeds. */
export type ListWorkspaceTypesData = WorkspaceTypeList;

/** The error bodies that are documented for `listWorkspaceTypes`. */
export type ListWorkspaceTypesError = unknown;

/** What a call of `listWorkspaceTypes` comes to, told apart by `ok` and `status`. */
export type ListWorkspaceTypesResult = Success<200, WorkspaceTypeList> | UndocumentedFailure<200>;

/** Body of `moveUserToRole`. */
export type MoveUserToRoleBody = RoleChange;

/** What a call of `moveUserToRole` takes. */
export interface MoveUserToRoleRequest {
  body: MoveUserToRoleBody;
}

/** What `moveUserToRole` answers with when it succeeds. */
export type MoveUserToRoleData = undefined;

/** The error bodies that are documented for `moveUserToRole`. */
export type MoveUserToRoleError = ErrorObject;

/** What a call of `moveUserToRole` comes to, told apart by `ok` and `status`. */
export type MoveUserToRoleResult =
  | Success<200, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Body of `registerClientApplication`. */
export type RegisterClientApplicationBody = ClientRegistration;

/** What a call of `registerClientApplication` takes. */
export interface RegisterClientApplicationRequest {
  body: RegisterClientApplicationBody;
}

/** What `registerClientApplication` answers with when it succeeds. */
export type RegisterClientApplicationData = RegisteredClient;

/** The error bodies that are documented for `registerClientApplication`. */
export type RegisterClientApplicationError = ErrorObject;

/** What a call of `registerClientApplication` comes to, told apart by `ok` and `status`. */
export type RegisterClientApplicationResult =
  | Success<201, RegisteredClient>
  | Failure<400, ErrorObject>
  | UndocumentedFailure<201 | 400>;

/** Parameters of `removeProjectsFromTeam`. */
export interface RemoveProjectsFromTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
}

/** Body of `removeProjectsFromTeam`. */
export type RemoveProjectsFromTeamBody = ProjectIdList;

/** What a call of `removeProjectsFromTeam` takes. */
export interface RemoveProjectsFromTeamRequest extends RemoveProjectsFromTeamParameters {
  body: RemoveProjectsFromTeamBody;
}

/** What `removeProjectsFromTeam` answers with when it succeeds. */
export type RemoveProjectsFromTeamData = undefined;

/** The error bodies that are documented for `removeProjectsFromTeam`. */
export type RemoveProjectsFromTeamError = ErrorObject;

/** What a call of `removeProjectsFromTeam` comes to, told apart by `ok` and `status`. */
export type RemoveProjectsFromTeamResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Parameters of `removeTagsFromUser`. */
export interface RemoveTagsFromUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** Body of `removeTagsFromUser`. */
export type RemoveTagsFromUserBody = TagRemovalList;

/** What a call of `removeTagsFromUser` takes. */
export interface RemoveTagsFromUserRequest extends RemoveTagsFromUserParameters {
  body: RemoveTagsFromUserBody;
}

/** What `removeTagsFromUser` answers with when it succeeds. */
export type RemoveTagsFromUserData = undefined;

/** The error bodies that are documented for `removeTagsFromUser`. */
export type RemoveTagsFromUserError = ErrorObject;

/** What a call of `removeTagsFromUser` comes to, told apart by `ok` and `status`. */
export type RemoveTagsFromUserResult =
  | Success<204 | 207, undefined>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 207 | 401 | 429>;

/** Parameters of `removeUsersFromTeam`. */
export interface RemoveUsersFromTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
}

/** Body of `removeUsersFromTeam`. */
export type RemoveUsersFromTeamBody = UserIdList;

/** What a call of `removeUsersFromTeam` takes. */
export interface RemoveUsersFromTeamRequest extends RemoveUsersFromTeamParameters {
  body: RemoveUsersFromTeamBody;
}

/** What `removeUsersFromTeam` answers with when it succeeds. */
export type RemoveUsersFromTeamData = undefined;

/** The error bodies that are documented for `removeUsersFromTeam`. */
export type RemoveUsersFromTeamError = ErrorObject;

/** What a call of `removeUsersFromTeam` comes to, told apart by `ok` and `status`. */
export type RemoveUsersFromTeamResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Parameters of `revokeAuthorizedClient`. */
export interface RevokeAuthorizedClientParameters {
  /** Parameters in the path. */
  path: {
    /** The client application. */
    clientId: ClientId;
  };
}

/** What a call of `revokeAuthorizedClient` takes. */
export interface RevokeAuthorizedClientRequest extends RevokeAuthorizedClientParameters {}

/** What `revokeAuthorizedClient` answers with when it succeeds. */
export type RevokeAuthorizedClientData = RevokedClients | undefined;

/** The error bodies that are documented for `revokeAuthorizedClient`. */
export type RevokeAuthorizedClientError = ErrorObject;

/** What a call of `revokeAuthorizedClient` comes to, told apart by `ok` and `status`. */
export type RevokeAuthorizedClientResult =
  | Success<200, RevokedClients>
  | Success<204, undefined>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 204 | 401 | 404 | 429>;

/** What `revokeAuthorizedClients` answers with when it succeeds. */
export type RevokeAuthorizedClientsData = RevokedClients | undefined;

/** The error bodies that are documented for `revokeAuthorizedClients`. */
export type RevokeAuthorizedClientsError = ErrorObject;

/** What a call of `revokeAuthorizedClients` comes to, told apart by `ok` and `status`. */
export type RevokeAuthorizedClientsResult =
  | Success<200, RevokedClients>
  | Success<204, undefined>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 204 | 401 | 429>;

/** Parameters of `setDeactivatedMenuItems`. */
export interface SetDeactivatedMenuItemsParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** Body of `setDeactivatedMenuItems`. */
export type SetDeactivatedMenuItemsBody = MenuItemKeyList;

/** What a call of `setDeactivatedMenuItems` takes. */
export interface SetDeactivatedMenuItemsRequest extends SetDeactivatedMenuItemsParameters {
  body: SetDeactivatedMenuItemsBody;
}

/** What `setDeactivatedMenuItems` answers with when it succeeds. */
export type SetDeactivatedMenuItemsData = undefined;

/** The error bodies that are documented for `setDeactivatedMenuItems`. */
export type SetDeactivatedMenuItemsError = ErrorObject;

/** What a call of `setDeactivatedMenuItems` comes to, told apart by `ok` and `status`. */
export type SetDeactivatedMenuItemsResult =
  | Success<204, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<204 | 400 | 401 | 404 | 429>;

/** Parameters of `setRoleArchived`. */
export interface SetRoleArchivedParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** Body of `setRoleArchived`. */
export type SetRoleArchivedBody = ArchivedState;

/** What a call of `setRoleArchived` takes. */
export interface SetRoleArchivedRequest extends SetRoleArchivedParameters {
  body: SetRoleArchivedBody;
}

/** What `setRoleArchived` answers with when it succeeds. */
export type SetRoleArchivedData = Role;

/** The error bodies that are documented for `setRoleArchived`. */
export type SetRoleArchivedError = ErrorObject;

/** What a call of `setRoleArchived` comes to, told apart by `ok` and `status`. */
export type SetRoleArchivedResult =
  | Success<200, Role>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `setRolePermission`. */
export interface SetRolePermissionParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** Body of `setRolePermission`. */
export type SetRolePermissionBody = PermissionForm;

/** What a call of `setRolePermission` takes. */
export interface SetRolePermissionRequest extends SetRolePermissionParameters {
  body: SetRolePermissionBody;
}

/** What `setRolePermission` answers with when it succeeds. */
export type SetRolePermissionData = Permission | undefined;

/** The error bodies that are documented for `setRolePermission`. */
export type SetRolePermissionError = ErrorObject;

/** What a call of `setRolePermission` comes to, told apart by `ok` and `status`. */
export type SetRolePermissionResult =
  | Success<200, Permission>
  | Success<204, undefined>
  | Failure<400 | 401 | 500, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 204 | 400 | 401 | 429 | 500>;

/** Parameters of `setUserArchived`. */
export interface SetUserArchivedParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** Body of `setUserArchived`. */
export type SetUserArchivedBody = ArchivedState;

/** What a call of `setUserArchived` takes. */
export interface SetUserArchivedRequest extends SetUserArchivedParameters {
  body: SetUserArchivedBody;
}

/** What `setUserArchived` answers with when it succeeds. */
export type SetUserArchivedData = ExtendedUser;

/** The error bodies that are documented for `setUserArchived`. */
export type SetUserArchivedError = ErrorObject;

/** What a call of `setUserArchived` comes to, told apart by `ok` and `status`. */
export type SetUserArchivedResult =
  | Success<200, ExtendedUser>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `updateAccount`. */
export interface UpdateAccountParameters {
  /** Parameters in the path. */
  path: {
    /** The account. */
    accountId: AccountId;
  };
}

/** Body of `updateAccount`. */
export type UpdateAccountBody = AccountForm;

/** What a call of `updateAccount` takes. */
export interface UpdateAccountRequest extends UpdateAccountParameters {
  body: UpdateAccountBody;
}

/** What `updateAccount` answers with when it succeeds. */
export type UpdateAccountData = Account;

/** The error bodies that are documented for `updateAccount`. */
export type UpdateAccountError = ErrorObject;

/** What a call of `updateAccount` comes to, told apart by `ok` and `status`. */
export type UpdateAccountResult =
  | Success<200, Account>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `updateApiUser`. */
export interface UpdateApiUserParameters {
  /** Parameters in the path. */
  path: {
    /** The API user. */
    apiUserId: ApiUserId;
  };
}

/** Body of `updateApiUser`. */
export type UpdateApiUserBody = ApiUserUpdate;

/** What a call of `updateApiUser` takes. */
export interface UpdateApiUserRequest extends UpdateApiUserParameters {
  body: UpdateApiUserBody;
}

/** What `updateApiUser` answers with when it succeeds. */
export type UpdateApiUserData = ApiUser;

/** The error bodies that are documented for `updateApiUser`. */
export type UpdateApiUserError = ErrorObject;

/** What a call of `updateApiUser` comes to, told apart by `ok` and `status`. */
export type UpdateApiUserResult =
  | Success<200, ApiUser>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `updateClientApplication`. */
export interface UpdateClientApplicationParameters {
  /** Parameters in the path. */
  path: {
    /** The client application. */
    clientId: ClientId;
  };
}

/** Body of `updateClientApplication`. */
export type UpdateClientApplicationBody = ClientApplicationUpdate;

/** What a call of `updateClientApplication` takes. */
export interface UpdateClientApplicationRequest extends UpdateClientApplicationParameters {
  body: UpdateClientApplicationBody;
}

/** What `updateClientApplication` answers with when it succeeds. */
export type UpdateClientApplicationData = ClientApplication;

/** The error bodies that are documented for `updateClientApplication`. */
export type UpdateClientApplicationError = ErrorObject;

/** What a call of `updateClientApplication` comes to, told apart by `ok` and `status`. */
export type UpdateClientApplicationResult =
  | Success<200, ClientApplication>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `updateRole`. */
export interface UpdateRoleParameters {
  /** Parameters in the path. */
  path: {
    /** The role. */
    roleId: RoleId;
  };
}

/** Body of `updateRole`. */
export type UpdateRoleBody = RoleForm;

/** What a call of `updateRole` takes. */
export interface UpdateRoleRequest extends UpdateRoleParameters {
  body: UpdateRoleBody;
}

/** What `updateRole` answers with when it succeeds. */
export type UpdateRoleData = Role;

/** The error bodies that are documented for `updateRole`. */
export type UpdateRoleError = ErrorObject;

/** What a call of `updateRole` comes to, told apart by `ok` and `status`. */
export type UpdateRoleResult =
  | Success<200, Role>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `updateTeam`. */
export interface UpdateTeamParameters {
  /** Parameters in the path. */
  path: {
    /** The team. */
    teamId: TeamId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Whether to return `userIds`. According to older documentation the field is null without this flag and
     * an array, empty at times, with it.
     *
     * @default false
     */
    includeUserIds?: boolean;
    /**
     * Whether to return `projectIds`. According to older documentation the field is null without this flag
     * and an array, empty at times, with it.
     *
     * @default false
     */
    includeProjectIds?: boolean;
  };
}

/** Body of `updateTeam`. */
export type UpdateTeamBody = TeamForm;

/** What a call of `updateTeam` takes. */
export interface UpdateTeamRequest extends UpdateTeamParameters {
  body: UpdateTeamBody;
}

/** What `updateTeam` answers with when it succeeds. */
export type UpdateTeamData = Team;

/** The error bodies that are documented for `updateTeam`. */
export type UpdateTeamError = ErrorObject;

/** What a call of `updateTeam` comes to, told apart by `ok` and `status`. */
export type UpdateTeamResult =
  | Success<200, Team>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `updateUser`. */
export interface UpdateUserParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** Body of `updateUser`. */
export type UpdateUserBody = UserForm;

/** What a call of `updateUser` takes. */
export interface UpdateUserRequest extends UpdateUserParameters {
  body: UpdateUserBody;
}

/** What `updateUser` answers with when it succeeds. */
export type UpdateUserData = User;

/** The error bodies that are documented for `updateUser`. */
export type UpdateUserError = ErrorObject;

/** What a call of `updateUser` comes to, told apart by `ok` and `status`. */
export type UpdateUserResult =
  | Success<200, User>
  | Failure<401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 404 | 429>;

/** Parameters of `updateUserCapacity`. */
export interface UpdateUserCapacityParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
  };
}

/** Body of `updateUserCapacity`. */
export type UpdateUserCapacityBody = CapacityForm;

/** What a call of `updateUserCapacity` takes. */
export interface UpdateUserCapacityRequest extends UpdateUserCapacityParameters {
  body: UpdateUserCapacityBody;
}

/** What `updateUserCapacity` answers with when it succeeds. */
export type UpdateUserCapacityData = UserCapacity;

/** The error bodies that are documented for `updateUserCapacity`. */
export type UpdateUserCapacityError = ErrorObject;

/** What a call of `updateUserCapacity` comes to, told apart by `ok` and `status`. */
export type UpdateUserCapacityResult =
  | Success<200, UserCapacity>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/** Parameters of `updateUserContactInfo`. */
export interface UpdateUserContactInfoParameters {
  /** Parameters in the path. */
  path: {
    /** The user. */
    userId: UserId;
    /** The contact info. */
    contactInfoId: ContactInfoId;
  };
}

/** Body of `updateUserContactInfo`. */
export type UpdateUserContactInfoBody = ContactInfoForm;

/** What a call of `updateUserContactInfo` takes. */
export interface UpdateUserContactInfoRequest extends UpdateUserContactInfoParameters {
  body: UpdateUserContactInfoBody;
}

/** What `updateUserContactInfo` answers with when it succeeds. */
export type UpdateUserContactInfoData = ContactInfo;

/** The error bodies that are documented for `updateUserContactInfo`. */
export type UpdateUserContactInfoError = ErrorObject;

/** What a call of `updateUserContactInfo` comes to, told apart by `ok` and `status`. */
export type UpdateUserContactInfoResult =
  | Success<200, ContactInfo>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Body of `updateUserTag`. */
export type UpdateUserTagBody = TagUpdate;

/** What a call of `updateUserTag` takes. */
export interface UpdateUserTagRequest {
  body: UpdateUserTagBody;
}

/** What `updateUserTag` answers with when it succeeds. */
export type UpdateUserTagData = undefined;

/** The error bodies that are documented for `updateUserTag`. */
export type UpdateUserTagError = ErrorObject;

/** What a call of `updateUserTag` comes to, told apart by `ok` and `status`. */
export type UpdateUserTagResult =
  | Success<200, undefined>
  | Failure<400 | 401 | 404, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 400 | 401 | 404 | 429>;

/** Parameters of `updateWorkspace`. */
export interface UpdateWorkspaceParameters {
  /** Parameters in the path. */
  path: {
    /** The workspace. */
    workspaceId: WorkspaceId;
  };
}

/** Body of `updateWorkspace`. */
export type UpdateWorkspaceBody = WorkspaceForm;

/** What a call of `updateWorkspace` takes. */
export interface UpdateWorkspaceRequest extends UpdateWorkspaceParameters {
  body: UpdateWorkspaceBody;
}

/** What `updateWorkspace` answers with when it succeeds. */
export type UpdateWorkspaceData = Workspace;

/** The error bodies that are documented for `updateWorkspace`. */
export type UpdateWorkspaceError = ErrorObject;

/** What a call of `updateWorkspace` comes to, told apart by `ok` and `status`. */
export type UpdateWorkspaceResult =
  | Success<200, Workspace>
  | Failure<401, ErrorObject>
  | Failure<429, unknown>
  | UndocumentedFailure<200 | 401 | 429>;

/**
 * Extent of a permission. The full set of values is not documented. awork's texts speak of a third level,
 * delete, as well.
 */
export type AccessLevel = OpenEnum<"read" | "write">;

/** Access levels for one feature. */
export type AccessLevelList = AccessLevel[] | null;

/** An access token with what belongs to it. */
export interface AccessToken {
  /**
   * The access token.
   *
   * @format password
   */
  access_token?: string;
  /** How to present the token. */
  token_type?: OpenEnum<"Bearer">;
  /** Seconds until the access token expires. */
  expires_in?: number;
  /**
   * Token for the next refresh. Each one works once or for 30 days; keep the newest.
   *
   * @format password
   */
  refresh_token?: string;
  /** What the token is for. Only the sample of the code exchange has it. */
  resource?: string;
}

/** An account, the sign-in identity of a person. */
export interface Account {
  /** Id of an account, the sign-in identity behind one or more users. */
  id?: AccountId;
  /**
   * Mail address for signing in.
   *
   * @format email
   */
  email?: string | null;
  /** First name. */
  firstName?: string | null;
  /** Last name. */
  lastName?: string | null;
  /** Language, as in `en-GB`. */
  language?: string | null;
  /** Time zone by its IANA name. */
  timezone?: string | null;
  /** Whether signing in takes a second factor. */
  mfaEnabled?: boolean;
  /** Whether the password was generated automatically. */
  passwordIsAutoGenerated?: boolean;
  /** Whether the mail address is confirmed. */
  emailConfirmed?: boolean;
  /** Whether signing in without a password is on. */
  passwordlessEnabled?: boolean;
  /** The second factors set up. */
  mfaProviders?: MfaProvider[] | null;
  /** Accounts elsewhere that can be used for signing in. */
  externalAccounts?: ExternalAccount[] | null;
}

/** The account settings to store. Every field may be left out. */
export interface AccountForm {
  /**
   * Mail address for signing in. A change takes effect once the person confirms it by mail.
   *
   * @format email
   */
  email?: string | null;
  /** First name. */
  firstName?: string | null;
  /** Last name. */
  lastName?: string | null;
  /** Language, as in `en-GB`. */
  language?: string | null;
  /** Time zone by its IANA name. */
  timezone?: string | null;
  /** Whether signing in takes a second factor. */
  mfaEnabled?: boolean;
}

/**
 * Id of an account, the sign-in identity behind one or more users.
 *
 * @format uuid
 */
export type AccountId = string;

/** An API key, in the form of a token. */
export interface ApiKey {
  /** How to present the token, for example `Bearer`. */
  token_type?: string | null;
  /**
   * Documented as a number of seconds, while the sample looks like a Unix timestamp. The authentication guide
   * says that API keys do not expire.
   *
   * @format int64
   */
  expires_in?: Int64;
  /**
   * The API key.
   *
   * @format password
   */
  access_token?: string | null;
  /**
   * Refresh token.
   *
   * @format password
   */
  refresh_token?: string | null;
}

/** The API user an API key is for. */
export interface ApiKeyForm {
  /** The API user. */
  apiUserId?: ApiUserId;
}

/** A user for programs, to which API keys are issued. */
export interface ApiUser {
  /** Id of an API user. */
  id?: ApiUserId;
  /**
   * Name of the API user.
   *
   * @minLength 1
   */
  name: string;
  /** Role of the API user. Without a role it acts as an admin. */
  roleId?: RoleId | null;
  /** Client application the API user belongs to. */
  clientId?: ClientId | null;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created the API user. */
  createdBy?: UserId;
  /** User who changed the API user last. */
  updatedBy?: UserId;
}

/** An API user to create. */
export interface ApiUserForm {
  /**
   * Name of the API user.
   *
   * @minLength 1
   */
  name: string;
  /** Role of the API user. Left out, the API user acts as an admin. */
  roleId?: RoleId | null;
  /** Client application the API user belongs to. The update has no such field. */
  clientId?: ClientId | null;
}

/**
 * Id of an API user.
 *
 * @format uuid
 */
export type ApiUserId = string;

/** API users of a workspace. */
export type ApiUserList = ApiUser[];

/** The new name and role of an API user. */
export interface ApiUserUpdate {
  /**
   * Name of the API user.
   *
   * @minLength 1
   */
  name: string;
  /** Role of the API user. Without a role it acts as an admin. */
  roleId?: RoleId | null;
}

/** Whether to archive or to restore. */
export interface ArchivedState {
  /** True archives, false restores. */
  isArchived?: boolean;
}

/** The exchange of an authorization code. */
export interface AuthorizationCodeGrant {
  /** Selects this exchange. */
  grant_type: "authorization_code";
  /**
   * The code from the redirect.
   *
   * @format password
   */
  code: string;
  /**
   * The redirect address of the authorization request.
   *
   * @format uri
   */
  redirect_uri: string;
  /**
   * The PKCE verifier behind the challenge of the authorization request.
   *
   * @format password
   */
  code_verifier: string;
  /** The client id. Public clients send it here. */
  client_id?: ClientId;
  /**
   * The secret of a confidential client, unless HTTP Basic is used.
   *
   * @format password
   */
  client_secret?: string;
}

/** A client application that may act for the calling user. */
export interface AuthorizedClient {
  /** The client application. */
  clientId?: ClientId | null;
  /** Name shown to people. */
  displayName?: string | null;
  /** Scopes the user granted. */
  scopes?: string[] | null;
  /**
   * Time of the grant.
   *
   * @format date-time
   */
  authorizedOn?: string | null;
}

/** Client applications that may act for the calling user. */
export type AuthorizedClientList = AuthorizedClient[];

/** Working time per weekday in seconds. With all days null the default capacity applies. */
export interface CapacityForm {
  /**
   * Seconds on Monday.
   *
   * @format int32
   */
  mon?: number | null;
  /**
   * Seconds on Tuesday.
   *
   * @format int32
   */
  tue?: number | null;
  /**
   * Seconds on Wednesday.
   *
   * @format int32
   */
  wed?: number | null;
  /**
   * Seconds on Thursday.
   *
   * @format int32
   */
  thu?: number | null;
  /**
   * Seconds on Friday.
   *
   * @format int32
   */
  fri?: number | null;
  /**
   * Seconds on Saturday.
   *
   * @format int32
   */
  sat?: number | null;
  /**
   * Seconds on Sunday.
   *
   * @format int32
   */
  sun?: number | null;
  /**
   * Seconds per week. Use the weekdays instead.
   *
   * @format int32
   * @deprecated
   */
  capacityPerWeek?: number | null;
}

/** An OAuth client of a workspace. */
export interface ClientApplication {
  /** The client id. */
  clientId?: ClientId | null;
  /** Name shown to people. */
  displayName?: string | null;
  /** Addresses a sign-in may return to. */
  redirectUris?: string[] | null;
  /** Whether the client has a secret. Without one it must use PKCE. */
  isConfidential?: boolean;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
}

/** An OAuth client to create. No field is flagged as required. */
export interface ClientApplicationForm {
  /** The client id. */
  clientId?: ClientId | null;
  /** Name shown to people. */
  displayName?: string | null;
  /** Addresses a sign-in may return to. */
  redirectUris?: string[] | null;
  /** Whether the client gets a secret. Without one it must use PKCE. */
  isConfidential?: boolean;
}

/** OAuth clients of a workspace. */
export type ClientApplicationList = ClientApplication[];

/** The new name and return addresses of an OAuth client. */
export interface ClientApplicationUpdate {
  /** Name shown to people. */
  displayName?: string | null;
  /** Addresses a sign-in may return to. */
  redirectUris?: string[] | null;
}

/** Id of a client application. Unlike other ids a free string, not a UUID. */
export type ClientId = string;

/**
 * The metadata of an OAuth client that registers itself, named as in RFC 7591. Every field may be left out.
 */
export interface ClientRegistration {
  /** Addresses a sign-in may return to. */
  redirect_uris?: string[] | null;
  /** Name shown to people. */
  client_name?: string | null;
  /**
   * How the client authenticates when it asks for a token. awork's samples have `client_secret_basic`; its
   * command-line client, a public client, sends `none`.
   */
  token_endpoint_auth_method?: OpenEnum<"client_secret_basic" | "none"> | null;
  /** Grants the client will use. */
  grant_types?: GrantType[] | null;
  /** Response types the client will use. */
  response_types?: ResponseType[] | null;
  /** Scopes the client may ask for, separated by spaces. */
  scope?: string | null;
  /** Kind of application. awork's command-line client sends `native`. */
  application_type?: OpenEnum<"native" | "web"> | null;
  /** People responsible for the client. */
  contacts?: string[] | null;
  /** Address of the logo. */
  logo_uri?: string | null;
  /** Address of the home page. */
  client_uri?: string | null;
  /** Address of the privacy policy. */
  policy_uri?: string | null;
  /** Address of the terms of service. */
  tos_uri?: string | null;
  /** Id of the software. */
  software_id?: string | null;
  /** Version of the software. */
  software_version?: string | null;
}

/** A new secret of an OAuth client. */
export interface ClientSecret {
  /**
   * The secret.
   *
   * @format password
   */
  clientSecret?: string | null;
}

/** One way to reach a user, such as a phone number, a mail address or a postal address. */
export interface ContactInfo {
  /** Id of a contact info. */
  id?: ContactInfoId;
  /**
   * Name of a custom kind of contact info.
   *
   * @maxLength 1000
   */
  label?: string | null;
  /**
   * The number, the mail address or the link.
   *
   * @maxLength 1000
   */
  value?: string | null;
  /** Kind of contact info. The documentation of `label` suggests that custom kinds exist as well. */
  type?: ContactInfoType;
  /**
   * Place or service within the type. awork names these values.
   *
   * - `address`: `home`, `work`, `other`.
   * - `email`: `private`, `work`, `other`.
   * - `messenger`: `skype`, `whatsapp`, `other`.
   * - `phone`: `fax`, `home`, `mobile`, `work`, `work Fax`, `other`.
   * - `social`: `facebook`, `instagram`, `linkedIn`, `pinterest`, `twitter`, `xing`, `other`.
   * - `urls`: `gitHub`, `private`, `work`, `other`.
   */
  subType?: ContactInfoSubType;
  /**
   * First line of a postal address.
   *
   * @maxLength 1000
   */
  addressLine1?: string | null;
  /**
   * Second line of a postal address.
   *
   * @maxLength 100
   */
  addressLine2?: string | null;
  /**
   * Postal code.
   *
   * @maxLength 100
   */
  zipCode?: string | null;
  /**
   * City.
   *
   * @maxLength 100
   */
  city?: string | null;
  /**
   * State or region.
   *
   * @maxLength 100
   */
  state?: string | null;
  /**
   * Country, as a code of two letters.
   *
   * @maxLength 100
   */
  country?: string | null;
  /** Whether this is a postal address. */
  isAddress?: boolean;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created it. */
  createdBy?: UserId | null;
  /** User who changed it last. */
  updatedBy?: UserId | null;
}

/** A contact info to create or to store. No field is required unless `isAddress` is true. */
export interface ContactInfoForm {
  /**
   * Name of a custom kind of contact info. Only used with a custom type.
   *
   * @maxLength 1000
   */
  label?: string | null;
  /**
   * The number, the mail address or the link.
   *
   * @maxLength 1000
   */
  value?: string | null;
  /** Kind of contact info. The documentation of `label` suggests that custom kinds exist as well. */
  type?: ContactInfoType;
  /**
   * Place or service within the type. awork names these values.
   *
   * - `address`: `home`, `work`, `other`.
   * - `email`: `private`, `work`, `other`.
   * - `messenger`: `skype`, `whatsapp`, `other`.
   * - `phone`: `fax`, `home`, `mobile`, `work`, `work Fax`, `other`.
   * - `social`: `facebook`, `instagram`, `linkedIn`, `pinterest`, `twitter`, `xing`, `other`.
   * - `urls`: `gitHub`, `private`, `work`, `other`.
   */
  subType?: ContactInfoSubType;
  /**
   * First line of a postal address.
   *
   * @maxLength 1000
   */
  addressLine1?: string | null;
  /**
   * Second line of a postal address.
   *
   * @maxLength 100
   */
  addressLine2?: string | null;
  /**
   * Postal code.
   *
   * @maxLength 100
   */
  zipCode?: string | null;
  /**
   * City.
   *
   * @maxLength 100
   */
  city?: string | null;
  /**
   * State or region.
   *
   * @maxLength 100
   */
  state?: string | null;
  /**
   * Country, as a code of two letters.
   *
   * @maxLength 100
   */
  country?: string | null;
  /** Whether this is a postal address. If true, the address fields have to be filled in. */
  isAddress?: boolean;
}

/**
 * Id of a contact info.
 *
 * @format uuid
 */
export type ContactInfoId = string;

/** Contact infos of a user. */
export type ContactInfoList = ContactInfo[];

/**
 * Place or service within the type. awork names these values.
 *
 * - `address`: `home`, `work`, `other`.
 * - `email`: `private`, `work`, `other`.
 * - `messenger`: `skype`, `whatsapp`, `other`.
 * - `phone`: `fax`, `home`, `mobile`, `work`, `work Fax`, `other`.
 * - `social`: `facebook`, `instagram`, `linkedIn`, `pinterest`, `twitter`, `xing`, `other`.
 * - `urls`: `gitHub`, `private`, `work`, `other`.
 *
 * @maxLength 25
 */
export type ContactInfoSubType = OpenEnum<
  | "facebook"
  | "fax"
  | "gitHub"
  | "home"
  | "instagram"
  | "linkedIn"
  | "mobile"
  | "other"
  | "pinterest"
  | "private"
  | "skype"
  | "twitter"
  | "whatsapp"
  | "work"
  | "work Fax"
  | "xing"
> | null;

/**
 * Kind of contact info. The documentation of `label` suggests that custom kinds exist as well.
 *
 * @maxLength 25
 */
export type ContactInfoType = OpenEnum<"address" | "email" | "messenger" | "phone" | "social" | "urls"> | null;

/** A new OAuth client with its secret. */
export type CreatedClientApplication = ClientApplication & {
  /**
   * The secret. No other response contains it.
   *
   * @format password
   */
  clientSecret?: string | null;
};

/** The calling user, with the account behind it and the workspace of the token. */
export type CurrentUser = User & {
  /** Account of the user. For awork's internal use. */
  accountId?: AccountId | null;
  /** Workspace the token belongs to. */
  workspace?: UserWorkspace;
};

/** What a deactivation changed in private projects. */
export interface DeactivationSummary {
  /**
   * Private projects that were given another manager.
   *
   * @format int32
   */
  privateProjectManagersReassignedCount?: number;
  /**
   * Private projects that were deleted.
   *
   * @format int32
   */
  privateProjectsDeletedCount?: number;
}

/**
 * Machine-readable kind of an error. Which status goes with which code is not documented.
 *
 * - `already-exist-error`: the entity exists already.
 * - `concurrency-violation`: somebody else edited the entity meanwhile.
 * - `database-commit`: saving failed and nothing was stored.
 * - `date-dependency`: the dates do not fit together.
 * - `date-out-of-range`: a date lies outside its permitted range.
 * - `deactivated-user`: the action concerns a deactivated user.
 * - `duplication-violation`: a value that must be unique is in use.
 * - `entity-archived`: the addressed entity is archived.
 * - `illegal-property-transition`: the property may not change to this value.
 * - `insufficient-seats`: inviting or activating needs a seat and none is free.
 * - `insufficient-subscription-level`: the plan of the workspace does not include this.
 * - `invalid-batch-operation`: the batch cannot be carried out as sent.
 * - `invalid-filter-or-order`: `filterby` or `orderby` cannot be understood.
 * - `invalid-model`: the body is missing or cannot be read.
 * - `invalid-operation`: the action would leave inconsistent data.
 * - `not-found`: the resource does not exist.
 * - `request-body-too-large`: the upload exceeds the size limit.
 * - `server-error`: a fault inside awork.
 * - `unauthorized`: the caller lacks the permission.
 * - `validation-failed`: at least one field is invalid; see `validationErrors`.
 * - `value-out-of-range`: a value lies outside its permitted range.
 * - `workspaceid-missing`: no workspace could be determined, mostly because of a bad token.
 *
 * @minLength 1
 */
export type ErrorCode = OpenEnum<
  | "already-exist-error"
  | "concurrency-violation"
  | "database-commit"
  | "date-dependency"
  | "date-out-of-range"
  | "deactivated-user"
  | "duplication-violation"
  | "entity-archived"
  | "illegal-property-transition"
  | "insufficient-seats"
  | "insufficient-subscription-level"
  | "invalid-batch-operation"
  | "invalid-filter-or-order"
  | "invalid-model"
  | "invalid-operation"
  | "not-found"
  | "request-body-too-large"
  | "server-error"
  | "unauthorized"
  | "validation-failed"
  | "value-out-of-range"
  | "workspaceid-missing"
>;

/** The one shape in which awork reports errors. */
export interface ErrorObject {
  /**
   * Machine-readable kind of an error. Which status goes with which code is not documented.
   *
   * - `already-exist-error`: the entity exists already.
   * - `concurrency-violation`: somebody else edited the entity meanwhile.
   * - `database-commit`: saving failed and nothing was stored.
   * - `date-dependency`: the dates do not fit together.
   * - `date-out-of-range`: a date lies outside its permitted range.
   * - `deactivated-user`: the action concerns a deactivated user.
   * - `duplication-violation`: a value that must be unique is in use.
   * - `entity-archived`: the addressed entity is archived.
   * - `illegal-property-transition`: the property may not change to this value.
   * - `insufficient-seats`: inviting or activating needs a seat and none is free.
   * - `insufficient-subscription-level`: the plan of the workspace does not include this.
   * - `invalid-batch-operation`: the batch cannot be carried out as sent.
   * - `invalid-filter-or-order`: `filterby` or `orderby` cannot be understood.
   * - `invalid-model`: the body is missing or cannot be read.
   * - `invalid-operation`: the action would leave inconsistent data.
   * - `not-found`: the resource does not exist.
   * - `request-body-too-large`: the upload exceeds the size limit.
   * - `server-error`: a fault inside awork.
   * - `unauthorized`: the caller lacks the permission.
   * - `validation-failed`: at least one field is invalid; see `validationErrors`.
   * - `value-out-of-range`: a value lies outside its permitted range.
   * - `workspaceid-missing`: no workspace could be determined, mostly because of a bad token.
   */
  code: ErrorCode;
  /**
   * Explanation for a human reader.
   *
   * @minLength 1
   */
  description: string;
  /**
   * Address of the documentation on this error.
   *
   * @minLength 1
   */
  link: string;
  /** Further hints. */
  details?: string[] | null;
  /** The invalid fields, one entry each. */
  validationErrors?: ValidationError[] | null;
  /** Trace id of the request. Quote it when asking awork for support. */
  traceId?: string | null;
}

/** A user together with the account behind it. */
export type ExtendedUser = User & {
  /** Account of the user. */
  accountId?: AccountId | null;
};

/** An account at another provider. */
export interface ExternalAccount {
  /** The provider, for example `google`. */
  provider?: string | null;
  /** Id of the person at the provider. */
  externalUserId?: string | null;
}

/** Short key of a feature, such as `pmd`. The full set of keys is not documented. */
export type FeatureKey = string;

/** Short keys of features. */
export type FeatureKeyList = FeatureKey[];

/** Access to one feature. */
export interface FeaturePermission {
  /** The feature. */
  feature?: FeatureKey | null;
  /** Access levels for one feature. */
  accessLevels?: AccessLevelList;
}

/** A permission of a role, with its subdomains and identities. */
export type GlobalPermission = Permission & {
  /** Subdomains that go with the permission. */
  subdomains?: string[] | null;
  /** Identities that go with the permission. */
  identityIds?: IdentityId[] | null;
};

/** Permissions of a role. */
export type GlobalPermissionList = GlobalPermission[];

/** An OAuth grant. */
export type GrantType = OpenEnum<"authorization_code" | "refresh_token">;

/**
 * Id of an identity. awork does not explain the term.
 *
 * @format uuid
 */
export type IdentityId = string;

/** The code of an invitation to accept. */
export interface InvitationAcceptance {
  /**
   * Code from the response to `inviteUser`.
   *
   * @format password
   * @example a368cfdb4=
   */
  invitationCode?: string | null;
  /**
   * Code from a referral.
   *
   * @example cdf989ff=
   */
  referralCode?: string | null;
}

/** The codes that come with a new invitation, the invited user and the workspace. */
export interface IssuedInvitation {
  /**
   * Code that accepts the invitation, within 24 hours of its making.
   *
   * @format password
   * @example a368cfdb4=
   */
  invitationCode?: string | null;
  /**
   * Code with which the invited user sets a new password.
   *
   * @format password
   * @example f84ab34=
   */
  passwordResetCode?: string | null;
  /** The invited user. */
  userId?: UserId;
  /** The workspace the user is invited to. */
  workspace?: Workspace;
}

/** Keys of menu items. The keys themselves are not documented. */
export type MenuItemKeyList = string[];

/** Kind of second factor. */
export type MfaProvider = OpenEnum<"Authenticator" | "Email">;

/** Name of a colour from awork's palette. */
export type PaletteColor = OpenEnum<
  | "arctic"
  | "azure"
  | "blue"
  | "coral"
  | "green"
  | "purple"
  | "red"
  | "teal"
  | "violet"
  | "yellow"
>;

/** A permission of a role. */
export interface Permission {
  /** Id of a permission. */
  id?: PermissionId;
  /** The feature. */
  feature?: FeatureKey | null;
  /** Access levels for one feature. */
  accessLevels?: AccessLevelList;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
}

/** The access a role is to have to one feature. */
export interface PermissionForm {
  /** The feature. */
  feature?: FeatureKey | null;
  /** The access levels to grant. An empty list deletes the permission. */
  accessLevels?: AccessLevelList;
}

/**
 * Id of a permission.
 *
 * @format uuid
 */
export type PermissionId = string;

/**
 * Id of a project.
 *
 * @format uuid
 */
export type ProjectId = string;

/** Ids of projects. */
export type ProjectIdList = ProjectId[];

/**
 * Id of a project role. Project roles are separate from workspace roles.
 *
 * @format uuid
 */
export type ProjectRoleId = string;

/** Access that comes with a project role. */
export interface ProjectRolePermissions {
  /** The project role. */
  projectRoleId?: ProjectRoleId;
  /** Access to features within projects. */
  permissions?: FeaturePermission[] | null;
}

/** The exchange of a refresh token. */
export interface RefreshTokenGrant {
  /** Selects this exchange. */
  grant_type: "refresh_token";
  /**
   * The newest refresh token.
   *
   * @format password
   */
  refresh_token: string;
  /** The client id. Public clients send it here. */
  client_id?: ClientId;
  /**
   * The secret of a confidential client, unless HTTP Basic is used.
   *
   * @format password
   */
  client_secret?: string;
}

/** A registered OAuth client. It repeats the metadata and adds the credentials. */
export interface RegisteredClient {
  /** The client id. */
  client_id?: ClientId | null;
  /**
   * The secret. Confidential clients only.
   *
   * @format password
   */
  client_secret?: string | null;
  /**
   * Expiry of the secret in Unix seconds; 0 means never.
   *
   * @format int64
   */
  client_secret_expires_at?: Int64;
  /**
   * Time of registration in Unix seconds.
   *
   * @format int64
   */
  client_id_issued_at?: Int64;
  /** Addresses a sign-in may return to. */
  redirect_uris?: string[] | null;
  /** Name shown to people. */
  client_name?: string | null;
  /** How the client authenticates when it asks for a token. */
  token_endpoint_auth_method?: OpenEnum<"client_secret_basic" | "none"> | null;
  /** Grants the client will use. */
  grant_types?: GrantType[] | null;
  /** Response types the client will use. */
  response_types?: ResponseType[] | null;
  /** Scopes the client may ask for, separated by spaces. */
  scope?: string | null;
  /** Kind of application. */
  application_type?: OpenEnum<"native" | "web"> | null;
  /** People responsible for the client. */
  contacts?: string[] | null;
  /** Address of the logo. */
  logo_uri?: string | null;
  /** Address of the home page. */
  client_uri?: string | null;
  /** Address of the privacy policy. */
  policy_uri?: string | null;
  /** Address of the terms of service. */
  tos_uri?: string | null;
  /** Id of the software. */
  software_id?: string | null;
  /** Version of the software. */
  software_version?: string | null;
}

/** An OAuth response type. */
export type ResponseType = OpenEnum<"code">;

/** The extent of a revocation. */
export interface RevokedClients {
  /**
   * Number of client applications that lost access.
   *
   * @format int32
   */
  revokedClientCount?: number;
  /**
   * Number of refresh tokens that became invalid.
   *
   * @format int64
   */
  revokedRefreshTokenCount?: Int64;
}

/** A workspace role. Every user holds exactly one. */
export interface Role {
  /** Id of a workspace role. */
  id?: RoleId;
  /**
   * Name, unique in the workspace.
   *
   * @minLength 1
   */
  name: string;
  /** Whether this is the admin role. A workspace has only one. */
  isAdminRole?: boolean;
  /** Whether this is the guest role. A workspace has only one. */
  isGuestRole?: boolean;
  /** Whether this is the legacy role for agents, which cannot be edited. */
  isAgentRole?: boolean;
  /** Whether awork supplied the role. It can be edited nevertheless. */
  isPreset?: boolean;
  /** Whether the role is archived. Its holders keep it; nobody else can be given it. */
  isArchived?: boolean;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created the role. */
  createdBy?: UserId;
  /** User who changed the role last. */
  updatedBy?: UserId;
}

/** A user to give a role to. */
export interface RoleAssignment {
  /** The user. */
  userId: UserId;
}

/**
 * A user and the role to move to. Neither field is flagged as required, though the operation has nothing to
 * do without them.
 */
export interface RoleChange {
  /** The user. */
  userId?: UserId;
  /** The new role. */
  toRoleId?: RoleId;
}

/** Where the holders of a deleted role go. */
export interface RoleDeletion {
  /** Role for the present holders. Required as long as anyone holds the deleted role. */
  newRoleId?: RoleId | null;
}

/** A role to create or to store. */
export interface RoleForm {
  /**
   * Name, unique in the workspace.
   *
   * @minLength 1
   */
  name: string;
  /** Whether this is the admin role. A workspace has only one. */
  isAdminRole?: boolean;
  /** Whether this is the guest role. A workspace has only one. */
  isGuestRole?: boolean;
}

/**
 * Id of a workspace role.
 *
 * @format uuid
 */
export type RoleId = string;

/** Id or name of a workspace role. */
export type RoleIdOrName = RoleId | string;

/** Roles of a workspace. */
export type RoleList = Role[];

/** A user as the holder of a role. */
export interface RoleUser {
  /** The user. */
  userId: UserId;
  /** Whether the user is deactivated in the role. */
  isDeactivated?: boolean;
  /** The role. */
  roleId?: RoleId;
}

/** Holders of a role. */
export type RoleUserList = RoleUser[];

/** The permissions of the calling user, signed by awork. */
export interface SignedPermissions {
  /** HMAC-SHA1 over the permissions. */
  signature?: string | null;
  /** The permissions. */
  userPermission?: UserPermission;
}

/** A tag on users. */
export interface Tag {
  /** Id of a tag. */
  id?: TagId;
  /** Text of the tag. */
  name?: string | null;
  /** Colour of the tag. */
  color?: PaletteColor | null;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created the tag. */
  createdBy?: UserId;
  /** User who changed the tag last. */
  updatedBy?: UserId;
}

/** A tag to put on a user, or the new look of a tag. */
export interface TagForm {
  /**
   * Text of the tag.
   *
   * @maxLength 255
   */
  name: string;
  /** Colour of the tag. */
  color?: PaletteColor | null;
}

/** Tags to put on a user. */
export type TagFormList = TagForm[];

/**
 * Id of a tag.
 *
 * @format uuid
 */
export type TagId = string;

/** Tags on users. */
export type TagList = Tag[];

/** A tag to remove, given by its text. */
export interface TagRemoval {
  /**
   * Text of the tag.
   *
   * @maxLength 255
   */
  name: string;
}

/** Tags to take off a user. */
export type TagRemovalList = TagRemoval[];

/** A tag and what it becomes. */
export interface TagUpdate {
  /**
   * Present text of the tag.
   *
   * @minLength 1
   */
  oldTagName: string;
  /** New text and colour. */
  newTag: TagForm;
  /** What to do when another tag has the new text already: true merges the two, false fails with an error. */
  shouldMerge?: boolean | null;
}

/**
 * Id of a task.
 *
 * @format uuid
 */
export type TaskId = string;

/** A person to invite and the task to put them on. */
export interface TaskInvitation {
  /** The task. */
  taskId: TaskId;
  /**
   * Mail address of the person.
   *
   * @format email
   * @minLength 1
   */
  email: string;
  /** Workspace role the person will hold. */
  roleId: RoleId;
  /** First name of the person. */
  firstName?: string | null;
  /** Last name of the person. */
  lastName?: string | null;
  /** Gender of the person. A closed list here, unlike elsewhere. */
  gender?: "male" | "female" | "other";
}

/** A team of users. */
export interface Team {
  /** Id of a team. */
  id?: TeamId;
  /**
   * Name of the team.
   *
   * @maxLength 255
   */
  name: string;
  /**
   * Icon of the team.
   *
   * @maxLength 25
   */
  icon?: TeamIcon | null;
  /**
   * Colour of the team.
   *
   * @maxLength 14
   */
  color?: PaletteColor | null;
  /** Members of the team, if asked for with `includeUserIds`. */
  userIds?: UserId[] | null;
  /** Projects of the team, if asked for with `includeProjectIds`. */
  projectIds?: ProjectId[] | null;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created the team. */
  createdBy?: UserId | null;
  /** User who changed the team last. */
  updatedBy?: UserId | null;
}

/** A team to create or to store. */
export interface TeamForm {
  /**
   * Name of the team.
   *
   * @maxLength 255
   */
  name: string;
  /**
   * Icon of the team.
   *
   * @maxLength 25
   */
  icon?: TeamIcon | null;
  /**
   * Colour of the team.
   *
   * @maxLength 14
   */
  color?: PaletteColor | null;
}

/** Name of an icon from awork's set. According to older documentation the server accepts other names too. */
export type TeamIcon = OpenEnum<
  | "all_inclusive"
  | "attach_money"
  | "brush"
  | "camera_alt"
  | "cloud"
  | "computer"
  | "description"
  | "explore"
  | "extension"
  | "favorite"
  | "flight_takeoff"
  | "folder"
  | "golf_course"
  | "image"
  | "local_bar"
  | "local_dining"
  | "local_movies"
  | "lock"
  | "map"
  | "movie_creation"
  | "phone_iphone"
  | "poll"
  | "portrait"
  | "public"
  | "question_answer"
  | "school"
  | "settings"
  | "shopping_cart"
  | "stars"
  | "store"
  | "timeline"
  | "transform"
  | "web"
  | "whatshot"
  | "work"
>;

/**
 * Id of a team.
 *
 * @format uuid
 */
export type TeamId = string;

/** Teams of a workspace. */
export type TeamList = Team[];

/** The link between a team and a project. */
export interface TeamProject {
  /** The project. */
  projectId?: ProjectId;
  /** The team. */
  teamId?: TeamId;
}

/** Links between a team and projects. */
export type TeamProjectList = TeamProject[];

/** The membership of a user in a team. */
export interface TeamUser {
  /** The user. */
  userId?: UserId;
  /** The team. */
  teamId?: TeamId;
}

/** Memberships of users in a team. */
export type TeamUserList = TeamUser[];

/** What to exchange for an access token. */
export type TokenGrant = AuthorizationCodeGrant | RefreshTokenGrant;

/**
 * A user of a workspace. It has neither a mail address nor a role of its own: addresses are in
 * `userContactInfos` or on the account, and roles are read with the role operations or `getMyPermissions`.
 */
export interface User {
  /** Id of a user, that is, of a person or API client in one workspace. */
  id?: UserId;
  /**
   * First name.
   *
   * @maxLength 1000
   */
  firstName?: string | null;
  /**
   * Last name.
   *
   * @maxLength 1000
   */
  lastName?: string | null;
  /**
   * Date of birth, as a point in time. awork's own sample has a malformed time part.
   *
   * @format date-time
   */
  birthDate?: string | null;
  /**
   * Gender.
   *
   * @maxLength 25
   */
  gender?: string | null;
  /**
   * Form of address.
   *
   * @maxLength 100
   */
  title?: string | null;
  /**
   * Job title.
   *
   * @maxLength 1000
   */
  position?: string | null;
  /**
   * Language. Described as an ISO 639-1 code, yet the sample is the locale `en-GB`.
   *
   * @maxLength 25
   */
  language?: string | null;
  /** State of the invitation and of the sign-in. */
  status?: UserStatus;
  /** Whether the user is archived, that is, inactive and kept because other data refers to it. */
  isArchived?: boolean;
  /** Whether the user is barred from signing in. */
  isDeactivated?: boolean;
  /** Whether this is the account of an agent. */
  isAgent?: boolean;
  /**
   * Time of deactivation.
   *
   * @format date-time
   */
  deactivatedOn?: string | null;
  /**
   * Time of deletion. Deleted users are marked, not erased.
   *
   * @format date-time
   */
  deletedOn?: string | null;
  /** Whether the user has a picture. */
  hasImage?: boolean;
  /** Whether the user is due to be moved to awork Connect. */
  shouldMigrateToConnect?: boolean;
  /** Whether the user comes from another workspace through awork Connect. */
  isExternal?: boolean;
  /** Mail addresses, phone numbers, postal addresses and the like. */
  userContactInfos?: ContactInfo[] | null;
  /** Tags of the user. */
  tags?: UserTag[] | null;
  /** Teams the user belongs to. */
  teams?: UserTeam[] | null;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created this one. */
  createdBy?: UserId;
  /** User who changed this one last. */
  updatedBy?: UserId;
  /**
   * Version stamp in UTC ticks, new after every edit. It is not the same as `updatedOn`, and it is larger
   * than the integers a JavaScript number holds exactly.
   *
   * @format int64
   */
  resourceVersion?: Int64;
}

/** The working time planned for a user. */
export interface UserCapacity {
  /** The user. */
  userId?: UserId;
  /** Working time per weekday. */
  weeklyCapacity?: WeeklyCapacity;
  /**
   * Seconds per week. Use `weeklyCapacity` instead.
   *
   * @format int32
   * @deprecated
   */
  capacityPerWeek?: number;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created it. */
  createdBy?: UserId;
  /** User who changed it last. */
  updatedBy?: UserId;
}

/**
 * The profile of a user. No field is required; whether a field left out keeps its value is not documented.
 */
export interface UserForm {
  /**
   * First name.
   *
   * @maxLength 1000
   */
  firstName?: string | null;
  /**
   * Last name.
   *
   * @maxLength 1000
   */
  lastName?: string | null;
  /**
   * Date of birth, as a point in time.
   *
   * @format date-time
   */
  birthDate?: string | null;
  /**
   * Gender.
   *
   * @maxLength 25
   */
  gender?: string | null;
  /**
   * Form of address.
   *
   * @maxLength 100
   */
  title?: string | null;
  /**
   * Job title.
   *
   * @maxLength 1000
   */
  position?: string | null;
  /**
   * Language. Described as an ISO 639-1 code, yet the sample is the locale `en-GB`.
   *
   * @maxLength 25
   */
  language?: string | null;
}

/**
 * Id of a user, that is, of a person or API client in one workspace.
 *
 * @format uuid
 */
export type UserId = string;

/** Ids of users. */
export type UserIdList = UserId[];

/**
 * An invitation to send. The model would accept it without any field. Length limits and the rules for
 * passwords are not documented.
 */
export interface UserInvitation {
  /**
   * Workspace to join. Left out, a new workspace is created.
   *
   * @example 123e4567-e89b-12d3-a456-426614174000
   */
  workspaceId?: WorkspaceId | null;
  /**
   * Plan of a new workspace; the free plan if left out. Meaningless when an existing workspace is joined.
   * Absent from awork's description since February 2025; whether it still has an effect is unknown.
   *
   * @deprecated
   */
  planId?: string | null;
  /**
   * Reason for the invitation: `invite` when an admin invites somebody, `new_user_new_workspace` when a new
   * user gets a new workspace, `existing_user_new_workspace` when a known user gets one.
   *
   * @example invite
   */
  invitationFlow?: OpenEnum<"invite" | "new_user_new_workspace" | "existing_user_new_workspace"> | null;
  /**
   * Role the invited user will hold. The default is not documented.
   *
   * @example 123e4567-e89b-12d3-a456-426614174000
   */
  roleId?: RoleId | null;
  /** Code from an invitation to share projects through awork Connect. */
  connectInviteCode?: string | null;
  /** Code that protects against bots. Where to get one is not documented. */
  passcode?: string | null;
  /**
   * Mail address of the invited person.
   *
   * @example carla.creative@ncnstn.com
   */
  email?: string | null;
  /**
   * Password for the invited person.
   *
   * @format password
   * @example AC0mplexP@ssw0rd
   */
  password?: string | null;
  /**
   * First name of the invited person.
   *
   * @example Carla
   */
  firstName?: string | null;
  /**
   * Last name of the invited person.
   *
   * @example Creative
   */
  lastName?: string | null;
  /**
   * Form of address of the invited person.
   *
   * @example Miss
   */
  title?: string | null;
  /**
   * Job title of the invited person.
   *
   * @example Creative Director
   */
  position?: string | null;
  /**
   * Gender of the invited person.
   *
   * @example female
   */
  gender?: OpenEnum<"male" | "female" | "other"> | null;
  /**
   * True suppresses the mail, for example during a batch of invitations. The default is not documented.
   *
   * @example false
   */
  skipSendingEmail?: boolean;
  /** Teams the invited user will belong to. */
  teamIds?: TeamId[] | null;
  /**
   * Number of seats booked.
   *
   * @format int32
   * @example 25
   */
  bookedSeats?: number | null;
}

/** Users of a workspace. */
export type UserList = User[];

/** What a user may do in the workspace and, by project role, in projects. */
export interface UserPermission {
  /** The user. */
  userId?: UserId;
  /** Whether the user holds the admin role. */
  isAdmin?: boolean;
  /** Whether the user holds the guest role. */
  isGuest?: boolean;
  /** Whether the user is blocked. */
  isBlocked?: boolean;
  /** Workspace role of the user. */
  roleId?: RoleId;
  /** Access to features of the workspace. */
  permissions?: FeaturePermission[] | null;
  /** Access by project role. */
  projectRolesPermissions?: ProjectRolePermissions[] | null;
}

/** State of a user's invitation and sign-in. */
export interface UserStatus {
  /** Whether the user has accepted the invitation. */
  invitationAccepted?: boolean;
  /** Whether the user is barred from signing in. */
  isDeactivated?: boolean;
}

/** A guess at the person behind a mail address. */
export interface UserSuggestion {
  /**
   * Probable first name.
   *
   * @maxLength 1000
   */
  firstName?: string | null;
  /**
   * Probable last name.
   *
   * @maxLength 1000
   */
  lastName?: string | null;
  /**
   * Probable gender.
   *
   * @maxLength 25
   */
  gender?: string | null;
}

/** A tag as it appears on a user. */
export interface UserTag {
  /** Id of a tag. */
  id?: TagId;
  /** Text of the tag. */
  name?: string | null;
  /** Colour of the tag. */
  color?: PaletteColor | null;
}

/** A team as it appears on a user. */
export interface UserTeam {
  /** Id of a team. */
  id?: TeamId;
  /** Name of the team. */
  name?: string | null;
  /** Icon of the team. */
  icon?: TeamIcon | null;
  /** Colour of the team. */
  color?: PaletteColor | null;
}

/** The workspace of the calling user, in short form. */
export interface UserWorkspace {
  /** Id of a workspace. */
  id?: WorkspaceId;
  /** Display name. */
  name?: string | null;
  /** Address of the workspace in the browser. */
  url?: string | null;
}

/** One invalid field. */
export interface ValidationError {
  /** Name of the field. The documented samples write it in PascalCase. */
  property?: string | null;
  /** What is wrong with it. */
  message?: string | null;
}

/** Working time per weekday in seconds. */
export interface WeeklyCapacity {
  /**
   * Seconds on Monday.
   *
   * @format int32
   */
  mon?: number;
  /**
   * Seconds on Tuesday.
   *
   * @format int32
   */
  tue?: number;
  /**
   * Seconds on Wednesday.
   *
   * @format int32
   */
  wed?: number;
  /**
   * Seconds on Thursday.
   *
   * @format int32
   */
  thu?: number;
  /**
   * Seconds on Friday.
   *
   * @format int32
   */
  fri?: number;
  /**
   * Seconds on Saturday.
   *
   * @format int32
   */
  sat?: number;
  /**
   * Seconds on Sunday.
   *
   * @format int32
   */
  sun?: number;
}

/**
 * A workspace: one customer's area in awork, with its own users, roles and plan. Some fields describe the
 * caller's relation to it.
 */
export interface Workspace {
  /** Id of a workspace. */
  id?: WorkspaceId;
  /**
   * Display name.
   *
   * @maxLength 1000
   */
  name?: string | null;
  /**
   * Free text about the workspace.
   *
   * @maxLength 1000
   */
  description?: string | null;
  /**
   * Language of the workspace, as in `de-DE`.
   *
   * @maxLength 25
   */
  language?: string | null;
  /**
   * Industry. The known values presumably come from `GET /workspaces/types`.
   *
   * @maxLength 25
   */
  type?: string | null;
  /**
   * Company size, as a string.
   *
   * @maxLength 100
   */
  size?: string | null;
  /**
   * Goals of the workspace, as free text.
   *
   * @maxItems 25
   */
  goals?: string[] | null;
  /**
   * Onboarding answer on how the customer found awork.
   *
   * @maxLength 100
   */
  selfAttribution?: string | null;
  /**
   * Onboarding answer on the tool used before.
   *
   * @maxLength 100
   */
  previousTool?: string | null;
  /**
   * Onboarding answer on the use of AI. Added later than the others.
   *
   * @maxLength 100
   */
  aiUsage?: string | null;
  /**
   * Onboarding answer on the department. Added later than the others.
   *
   * @maxLength 100
   */
  department?: string | null;
  /** Whether members may sign in with Apple or Google. */
  allowSocialLogin: boolean;
  /** Whether members may sign in with a password. */
  allowCredentialsLogin: boolean;
  /** Whether members may sign in through an external single sign-on. */
  allowSSOLogin?: boolean;
  /** Whether members need a second factor. */
  requireMfa?: boolean;
  /** Whether SCIM provisioning may book missing seats. If not, it fails with 400. Only admins set this. */
  allowAutomaticScimUserBooking?: boolean | null;
  /** Whether SCIM provisioning is on. */
  isScimActivated?: boolean;
  /** Whether people with a mail address in a known domain may join on their own. Set by admins. */
  sameDomainSignupEnabled?: boolean | null;
  /** Role for people who join through their mail domain. Set by admins. */
  sameDomainSignupRoleId?: RoleId | null;
  /** The mail domains that may join. Set by admins. */
  sameDomainSignupDomains?: string[] | null;
  /** Whether the workspace starts without awork's default content. */
  skipCreateDefaultWorkspaceData?: boolean | null;
  /** Subdomains under which the workspace can be reached. */
  subdomains?: WorkspaceSubdomain[] | null;
  /**
   * Number of members. Only for signed-in callers.
   *
   * @format int32
   */
  memberCount?: number | null;
  /** Accounts with access to the workspace. */
  accountIds?: AccountId[] | null;
  /** Whether the caller's most recent sign-in was to this workspace. */
  lastUsed?: boolean;
  /**
   * Time of the most recent sign-in.
   *
   * @format date-time
   */
  lastLogin?: string | null;
  /** Whether the workspace has an image. */
  hasImage?: boolean;
  /** Whether this is a test workspace. */
  isTestWorkspace?: boolean;
  /** Whether the caller has accepted the invitation to it. */
  isApproved?: boolean;
  /** Whether the caller may join through the mail domain. */
  isJoinable?: boolean;
  /** Whether no further member fits in. */
  isFull?: boolean | null;
  /** Whether its creator signed up with an address of a free mail service. */
  isFreeMail?: boolean | null;
  /** Whether it was created on a mobile device. awork's text speaks of named values instead. */
  isMobileSignup?: boolean | null;
  /**
   * A revenue figure; awork does not explain it.
   *
   * @format double
   */
  virtualMRR?: number | null;
  /**
   * Time of creation.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * Time of the latest change.
   *
   * @format date-time
   */
  updatedOn?: string;
  /** User who created the workspace. Empty until the first invitation has succeeded. */
  createdBy?: UserId | null;
  /** User who changed it last. Empty until the first invitation has succeeded. */
  updatedBy?: UserId | null;
}

/**
 * The settings of a workspace. The two sign-in switches are required; what happens to other fields that are
 * left out is not documented.
 */
export interface WorkspaceForm {
  /**
   * Display name.
   *
   * @maxLength 1000
   */
  name?: string | null;
  /**
   * Free text about the workspace.
   *
   * @maxLength 1000
   */
  description?: string | null;
  /**
   * Language of the workspace, as in `de-DE`.
   *
   * @maxLength 25
   */
  language?: string | null;
  /**
   * Industry. The known values presumably come from `GET /workspaces/types`.
   *
   * @maxLength 25
   */
  type?: string | null;
  /**
   * Company size, as a string.
   *
   * @maxLength 100
   */
  size?: string | null;
  /**
   * Goals of the workspace, as free text.
   *
   * @maxItems 25
   */
  goals?: string[] | null;
  /**
   * Onboarding answer on how the customer found awork.
   *
   * @maxLength 100
   */
  selfAttribution?: string | null;
  /**
   * Onboarding answer on the tool used before.
   *
   * @maxLength 100
   */
  previousTool?: string | null;
  /**
   * Onboarding answer on the use of AI. Added later than the others.
   *
   * @maxLength 100
   */
  aiUsage?: string | null;
  /**
   * Onboarding answer on the department. Added later than the others.
   *
   * @maxLength 100
   */
  department?: string | null;
  /** Whether members may sign in with Apple or Google. */
  allowSocialLogin: boolean;
  /** Whether members may sign in with a password. */
  allowCredentialsLogin: boolean;
  /** Whether members need a second factor. */
  requireMfa?: boolean | null;
  /** Whether SCIM provisioning may book missing seats. If not, it fails with 400. Only admins set this. */
  allowAutomaticScimUserBooking?: boolean | null;
  /** Whether people with a mail address in a known domain may join on their own. Set by admins. */
  sameDomainSignupEnabled?: boolean | null;
  /** Role for people who join through their mail domain. Set by admins. */
  sameDomainSignupRoleId?: RoleId | null;
  /** The mail domains that may join. Set by admins. */
  sameDomainSignupDomains?: string[] | null;
  /** Whether the workspace starts without awork's default content. */
  skipCreateDefaultWorkspaceData?: boolean | null;
}

/**
 * Id of a workspace.
 *
 * @format uuid
 */
export type WorkspaceId = string;

/** A subdomain of a workspace. */
export interface WorkspaceSubdomain {
  /** The subdomain. */
  name?: string | null;
  /** Whether it is the preferred one. */
  isDefault?: boolean;
}

/** Industries to choose from for a workspace. The values are not documented. */
export type WorkspaceTypeList = string[];
