// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import { createFetchClient, type FetchClient } from "@guestlist/client-runtime/openapi-fetch";
import { createAitronosTransport, type AitronosOptions } from "./client.js";
import type {
  AcceptInvitationBody,
  AcceptedInvitation,
  Account,
  AccountList,
  AccountSummary,
  ActivateApiKeyBody,
  ActivateApiKeyParameters,
  AddDepartmentMemberBody,
  AddDepartmentMemberParameters,
  AddRoleMemberBody,
  AddRoleMemberParameters,
  ApiKey,
  ApiKeyPage,
  ApiKeyStatus,
  BulkChangeMemberStatusBody,
  BulkChangeMemberStatusParameters,
  BulkDeleteMembersBody,
  BulkDeleteMembersParameters,
  BulkOutcome,
  CapabilityList,
  ChangeLogPage,
  CompleteInvitationBody,
  CompletedInvitation,
  CreateAccountBody,
  CreateApiKeyBody,
  CreateApiKeyParameters,
  CreateDepartmentBody,
  CreateDepartmentParameters,
  CreateOrganizationBody,
  CreateRoleBody,
  CreateRoleParameters,
  CreatedApiKey,
  DeactivateApiKeyBody,
  DeactivateApiKeyParameters,
  DeactivateUserBody,
  DeactivateUserParameters,
  DeleteAccountParameters,
  DeleteApiKeyParameters,
  DeleteDepartmentParameters,
  DeleteMemberParameters,
  DeleteRoleParameters,
  DeletedAccount,
  DeletedApiKey,
  Department,
  DepartmentList,
  DepartmentMember,
  DepartmentMemberList,
  DepartmentTree,
  ErrorEnvelope,
  ExportMembersBody,
  ExportMembersParameters,
  ForgotPasswordBody,
  GetAccountParameters,
  GetApiKeyParameters,
  GetDepartmentParameters,
  GetDepartmentTreeParameters,
  GetInvitationParameters,
  GetMemberParameters,
  GetMemberStatusSummaryParameters,
  GetOrganizationParameters,
  GetRoleParameters,
  Invitation,
  InviteUserBody,
  InviteUserParameters,
  ListAccountsParameters,
  ListApiKeysParameters,
  ListDepartmentMembersParameters,
  ListDepartmentsParameters,
  ListMemberChangeLogsBody,
  ListMemberChangeLogsParameters,
  ListMembersBody,
  ListMembersParameters,
  ListOrganizationChangeLogsBody,
  ListOrganizationChangeLogsParameters,
  ListOrganizationsParameters,
  ListRoleMembersParameters,
  ListRoleTemplatesParameters,
  ListRolesParameters,
  ListStatusesParameters,
  LogOutBody,
  LogoutConfirmation,
  MemberListing,
  MemberStatusSummary,
  MemberView,
  Organization,
  OrganizationListing,
  PasswordResetConfirmation,
  PasswordUpdateConfirmation,
  PauseApiKeyBody,
  PauseApiKeyParameters,
  ReactivateUserParameters,
  RefreshAccessTokenBody,
  RefreshedTokens,
  RegisterUserBody,
  RemoveDepartmentMemberParameters,
  RemoveRoleMemberParameters,
  RemoveUserBody,
  RemoveUserParameters,
  ReparentDepartmentBody,
  ReparentDepartmentParameters,
  RequestPasswordResetBody,
  ResetPasswordBody,
  RestoreMemberParameters,
  Role,
  RoleAssignment,
  RoleListing,
  RoleMemberPage,
  RoleTemplateList,
  SendInvitationBody,
  SendInvitationParameters,
  SentInvitation,
  Session,
  StartedRegistration,
  StatusList,
  UnpauseApiKeyBody,
  UnpauseApiKeyParameters,
  UpdateApiKeyBody,
  UpdateApiKeyParameters,
  UpdateDepartmentBody,
  UpdateDepartmentParameters,
  UpdateMemberBody,
  UpdateMemberParameters,
  UpdateOrganizationBody,
  UpdateOrganizationParameters,
  UpdateProfileBody,
  UpdateRoleBody,
  UpdateRoleParameters,
  UpdateUserMembershipsBody,
  UpdateUserMembershipsParameters,
  UpdatedMember,
  UpdatedProfile,
  User,
  ValidateInvitationParameters,
  ValidatedInvitation,
  VerifyEmailBody,
} from "./types.js";
import * as wire from "./wire.js";

/** The paths of Aitronos Freddy API, as openapi-fetch takes them. */
export interface paths {
  "/v1/auth/logout": {
    /** Sign out. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": LogOutBody } };
      responses: {
        200: { content: { "application/json": LogoutConfirmation } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/auth/password/forgot": {
    /** Request a password reset (alias). */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": ForgotPasswordBody } };
      responses: {
        200: { content: { "application/json": PasswordResetConfirmation } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/auth/password/reset": {
    /** Request a password reset. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": RequestPasswordResetBody } };
      responses: {
        200: { content: { "application/json": PasswordResetConfirmation } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/auth/password/reset/verify": {
    /** Set a new password with the mailed code. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": ResetPasswordBody } };
      responses: {
        200: { content: { "application/json": PasswordUpdateConfirmation } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/auth/refresh": {
    /** Renew the access token. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": RefreshAccessTokenBody } };
      responses: {
        200: { content: { "application/json": RefreshedTokens } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/auth/register": {
    /** Register a new account. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": RegisterUserBody } };
      responses: {
        200: { content: { "application/json": StartedRegistration } };
        201: { content: { "application/json": StartedRegistration } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/auth/verify": {
    /** Exchange the mailed code for tokens. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": VerifyEmailBody } };
      responses: {
        200: { content: { "application/json": Session } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/capabilities": {
    /** List all capabilities. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": CapabilityList } };
      };
    };
  };
  "/v1/invitations/accept": {
    /** Accept an invitation with an existing account. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": AcceptInvitationBody } };
      responses: {
        200: { content: { "application/json": AcceptedInvitation } };
      };
    };
  };
  "/v1/invitations/complete": {
    /** Accept an invitation and create the account. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CompleteInvitationBody } };
      responses: {
        200: { content: { "application/json": CompletedInvitation } };
      };
    };
  };
  "/v1/invitations/validate/{email_key}": {
    /** Read an invitation by its key. */
    get: {
      parameters: ValidateInvitationParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ValidatedInvitation } };
      };
    };
  };
  "/v1/organizations": {
    /** List the organizations of the caller. */
    get: {
      parameters: ListOrganizationsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": OrganizationListing } };
      };
    };
    /** Create an organization. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateOrganizationBody } };
      responses: {
        200: { content: { "application/json": Organization } };
        201: { content: { "application/json": Organization } };
      };
    };
  };
  "/v1/organizations/{org_id}/api-keys": {
    /** List API keys. */
    get: {
      parameters: ListApiKeysParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ApiKeyPage } };
      };
    };
    /** Create an API key. */
    post: {
      parameters: CreateApiKeyParameters;
      requestBody: { content: { "application/json": CreateApiKeyBody } };
      responses: {
        200: { content: { "application/json": CreatedApiKey } };
        201: { content: { "application/json": CreatedApiKey } };
      };
    };
  };
  "/v1/organizations/{org_id}/api-keys/{key_id}": {
    /** Get an API key. */
    get: {
      parameters: GetApiKeyParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": ApiKey } };
      };
    };
    /** Delete an API key. */
    delete: {
      parameters: DeleteApiKeyParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DeletedApiKey } };
      };
    };
    /** Change an API key. */
    patch: {
      parameters: UpdateApiKeyParameters;
      requestBody: { content: { "application/json": UpdateApiKeyBody } };
      responses: {
        200: { content: { "application/json": ApiKey } };
      };
    };
  };
  "/v1/organizations/{org_id}/api-keys/{key_id}/activate": {
    /** Activate an API key. */
    post: {
      parameters: ActivateApiKeyParameters;
      requestBody?: { content: { "application/json": ActivateApiKeyBody } };
      responses: {
        200: { content: { "application/json": ApiKeyStatus } };
      };
    };
  };
  "/v1/organizations/{org_id}/api-keys/{key_id}/deactivate": {
    /** Deactivate an API key. */
    post: {
      parameters: DeactivateApiKeyParameters;
      requestBody?: { content: { "application/json": DeactivateApiKeyBody } };
      responses: {
        200: { content: { "application/json": ApiKeyStatus } };
      };
    };
  };
  "/v1/organizations/{org_id}/api-keys/{key_id}/pause": {
    /** Pause an API key. */
    post: {
      parameters: PauseApiKeyParameters;
      requestBody?: { content: { "application/json": PauseApiKeyBody } };
      responses: {
        200: { content: { "application/json": ApiKeyStatus } };
      };
    };
  };
  "/v1/organizations/{org_id}/api-keys/{key_id}/unpause": {
    /** Resume a paused API key. */
    post: {
      parameters: UnpauseApiKeyParameters;
      requestBody?: { content: { "application/json": UnpauseApiKeyBody } };
      responses: {
        200: { content: { "application/json": ApiKeyStatus } };
      };
    };
  };
  "/v1/organizations/{organization_id}": {
    /** Get an organization. */
    get: {
      parameters: GetOrganizationParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Organization } };
        401: { content: { "application/json": ErrorEnvelope } };
        403: { content: { "application/json": ErrorEnvelope } };
      };
    };
    /** Change an organization. */
    patch: {
      parameters: UpdateOrganizationParameters;
      requestBody: { content: { "application/json": UpdateOrganizationBody } };
      responses: {
        200: { content: { "application/json": Organization } };
      };
    };
  };
  "/v1/organizations/{organization_id}/dashboard/change-logs": {
    /** List the changes made in an organization. */
    post: {
      parameters: ListOrganizationChangeLogsParameters;
      requestBody: { content: { "application/json": ListOrganizationChangeLogsBody } };
      responses: {
        200: { content: { "application/json": ChangeLogPage } };
      };
    };
  };
  "/v1/organizations/{organization_id}/departments": {
    /** List departments. */
    get: {
      parameters: ListDepartmentsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DepartmentList } };
      };
    };
    /** Create a department. */
    post: {
      parameters: CreateDepartmentParameters;
      requestBody: { content: { "application/json": CreateDepartmentBody } };
      responses: {
        201: { content: { "application/json": Department } };
      };
    };
  };
  "/v1/organizations/{organization_id}/departments/tree": {
    /** Get the department tree. */
    get: {
      parameters: GetDepartmentTreeParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DepartmentTree } };
      };
    };
  };
  "/v1/organizations/{organization_id}/departments/{department_id}": {
    /** Get a department. */
    get: {
      parameters: GetDepartmentParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Department } };
        404: { content: { "application/json": ErrorEnvelope } };
      };
    };
    /** Delete a department. */
    delete: {
      parameters: DeleteDepartmentParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
    /** Change a department. */
    patch: {
      parameters: UpdateDepartmentParameters;
      requestBody: { content: { "application/json": UpdateDepartmentBody } };
      responses: {
        200: { content: { "application/json": Department } };
      };
    };
  };
  "/v1/organizations/{organization_id}/departments/{department_id}/members": {
    /** List the members of a department. */
    get: {
      parameters: ListDepartmentMembersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DepartmentMemberList } };
        404: { content: { "application/json": ErrorEnvelope } };
      };
    };
    /** Add a user to a department. */
    post: {
      parameters: AddDepartmentMemberParameters;
      requestBody: { content: { "application/json": AddDepartmentMemberBody } };
      responses: {
        201: { content: { "application/json": DepartmentMember } };
      };
    };
  };
  "/v1/organizations/{organization_id}/departments/{department_id}/members/{user_id}": {
    /** Remove a user from a department. */
    delete: {
      parameters: RemoveDepartmentMemberParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
      };
    };
  };
  "/v1/organizations/{organization_id}/departments/{department_id}/reparent": {
    /** Move a department. */
    post: {
      parameters: ReparentDepartmentParameters;
      requestBody: { content: { "application/json": ReparentDepartmentBody } };
      responses: {
        200: { content: { "application/json": Department } };
      };
    };
  };
  "/v1/organizations/{organization_id}/invitation": {
    /** Find a pending invitation. */
    get: {
      parameters: GetInvitationParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Invitation } };
        400: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/invite-user": {
    /** Invite with a single role. */
    post: {
      parameters: SendInvitationParameters;
      requestBody: { content: { "application/json": SendInvitationBody } };
      responses: {
        201: { content: { "application/json": SentInvitation } };
        403: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/roles": {
    /** List the roles of an organization. */
    get: {
      parameters: ListRolesParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RoleListing } };
      };
    };
    /** Create a custom role. */
    post: {
      parameters: CreateRoleParameters;
      requestBody: { content: { "application/json": CreateRoleBody } };
      responses: {
        200: { content: { "application/json": Role } };
        201: { content: { "application/json": Role } };
      };
    };
  };
  "/v1/organizations/{organization_id}/roles/templates": {
    /** List suggestions for custom roles. */
    get: {
      parameters: ListRoleTemplatesParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RoleTemplateList } };
      };
    };
  };
  "/v1/organizations/{organization_id}/roles/{role_id}": {
    /** Get a role. */
    get: {
      parameters: GetRoleParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Role } };
      };
    };
    /** Delete a custom role. */
    delete: {
      parameters: DeleteRoleParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        403: { content: { "application/json": ErrorEnvelope } };
        409: { content: { "application/json": ErrorEnvelope } };
      };
    };
    /** Change a custom role. */
    patch: {
      parameters: UpdateRoleParameters;
      requestBody: { content: { "application/json": UpdateRoleBody } };
      responses: {
        200: { content: { "application/json": Role } };
      };
    };
  };
  "/v1/organizations/{organization_id}/roles/{role_id}/members": {
    /** List the users who hold a role. */
    get: {
      parameters: ListRoleMembersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RoleMemberPage } };
      };
    };
    /** Give a role to a user. */
    post: {
      parameters: AddRoleMemberParameters;
      requestBody: { content: { "application/json": AddRoleMemberBody } };
      responses: {
        201: { content: { "application/json": RoleAssignment } };
        409: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/roles/{role_id}/members/{user_id}": {
    /** Take a role from a user. */
    delete: {
      parameters: RemoveRoleMemberParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
        404: { content: { "application/json": ErrorEnvelope } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/statuses": {
    /** List the member statuses. */
    get: {
      parameters: ListStatusesParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": StatusList } };
        401: { content: { "application/json": ErrorEnvelope } };
        403: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users": {
    /** List members. */
    post: {
      parameters: ListMembersParameters;
      requestBody: { content: { "application/json": ListMembersBody } };
      responses: {
        200: { content: { "application/json": MemberListing } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/change-status-bulk": {
    /** Change the status of many members. */
    post: {
      parameters: BulkChangeMemberStatusParameters;
      requestBody: { content: { "application/json": BulkChangeMemberStatusBody } };
      responses: {
        200: { content: { "application/json": BulkOutcome } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/delete-bulk": {
    /** Soft-delete many members. */
    post: {
      parameters: BulkDeleteMembersParameters;
      requestBody: { content: { "application/json": BulkDeleteMembersBody } };
      responses: {
        200: { content: { "application/json": BulkOutcome } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/export-csv": {
    /** Export members as CSV. */
    post: {
      parameters: ExportMembersParameters;
      requestBody: { content: { "application/json": ExportMembersBody } };
      responses: {
        200: { content: { "text/csv": string } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/invite/v2": {
    /** Invite a user with roles and departments. */
    post: {
      parameters: InviteUserParameters;
      requestBody: { content: { "application/json": InviteUserBody } };
      responses: {
        201: { content: { "application/json": User } };
        409: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/status-summary": {
    /** Count members by status. */
    get: {
      parameters: GetMemberStatusSummaryParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": MemberStatusSummary } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}": {
    /** Get a member. */
    get: {
      parameters: GetMemberParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": MemberView } };
      };
    };
    /** Change the role or status of a member. */
    put: {
      parameters: UpdateMemberParameters;
      requestBody: { content: { "application/json": UpdateMemberBody } };
      responses: {
        200: { content: { "application/json": UpdatedMember } };
        403: { content: { "application/json": ErrorEnvelope } };
      };
    };
    /** Remove a user from an organization. */
    delete: {
      parameters: RemoveUserParameters;
      requestBody: { content: { "application/json": RemoveUserBody } };
      responses: {
        204: { content?: never };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}/change-logs": {
    /** List the changes made to a member. */
    post: {
      parameters: ListMemberChangeLogsParameters;
      requestBody: { content: { "application/json": ListMemberChangeLogsBody } };
      responses: {
        200: { content: { "application/json": ChangeLogPage } };
        404: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}/deactivate": {
    /** Suspend a user and hand over their resources. */
    post: {
      parameters: DeactivateUserParameters;
      requestBody: { content: { "application/json": DeactivateUserBody } };
      responses: {
        200: { content: { "application/json": User } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}/delete": {
    /** Soft-delete a member. */
    delete: {
      parameters: DeleteMemberParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}/memberships": {
    /** Replace the roles and departments of a user. */
    patch: {
      parameters: UpdateUserMembershipsParameters;
      requestBody: { content: { "application/json": UpdateUserMembershipsBody } };
      responses: {
        200: { content: { "application/json": User } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}/reactivate": {
    /** Bring a suspended user back. */
    post: {
      parameters: ReactivateUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": User } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/organizations/{organization_id}/users/{user_id}/restore": {
    /** Restore a soft-deleted member. */
    post: {
      parameters: RestoreMemberParameters;
      requestBody?: never;
      responses: {
        204: { content?: never };
      };
    };
  };
  "/v1/user": {
    /** List accounts. */
    get: {
      parameters: ListAccountsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": AccountList } };
      };
    };
    /** Create an account. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateAccountBody } };
      responses: {
        201: { content: { "application/json": AccountSummary } };
        409: { content: { "application/json": ErrorEnvelope } };
        422: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
  "/v1/user/profile": {
    /** Change the profile of the caller. */
    patch: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": UpdateProfileBody } };
      responses: {
        200: { content: { "application/json": UpdatedProfile } };
      };
    };
  };
  "/v1/user/{user_id}": {
    /** Get an account. */
    get: {
      parameters: GetAccountParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Account } };
      };
    };
    /** Delete the account of the caller. */
    delete: {
      parameters: DeleteAccountParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DeletedAccount } };
        403: { content: { "application/json": ErrorEnvelope } };
        404: { content: { "application/json": ErrorEnvelope } };
      };
    };
  };
}

/**
 * Creates an openapi-fetch client for Aitronos Freddy API: `client.GET("/path", { params, body })`.
 * Credentials, guards, deadlines and retries are those of the client with methods; results are
 * openapi-fetch's own.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createAitronosFetchClient(options: AitronosOptions): FetchClient<paths> {
  return createFetchClient<paths>(createAitronosTransport(options), Object.values(wire));
}
