// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import { createHandlers, createMock } from "@guestlist/client-runtime/msw";
import type { HandlerOptions, HttpHandler, MockOperation } from "@guestlist/client-runtime/msw";
import { vendor } from "./mock-data.js";
import type {
  AcceptInvitationRequest,
  AcceptInvitationResult,
  ActivateApiKeyRequest,
  ActivateApiKeyResult,
  AddDepartmentMemberRequest,
  AddDepartmentMemberResult,
  AddRoleMemberRequest,
  AddRoleMemberResult,
  BulkChangeMemberStatusRequest,
  BulkChangeMemberStatusResult,
  BulkDeleteMembersRequest,
  BulkDeleteMembersResult,
  CompleteInvitationRequest,
  CompleteInvitationResult,
  CreateAccountRequest,
  CreateAccountResult,
  CreateApiKeyRequest,
  CreateApiKeyResult,
  CreateDepartmentRequest,
  CreateDepartmentResult,
  CreateOrganizationRequest,
  CreateOrganizationResult,
  CreateRoleRequest,
  CreateRoleResult,
  DeactivateApiKeyRequest,
  DeactivateApiKeyResult,
  DeactivateUserRequest,
  DeactivateUserResult,
  DeleteAccountRequest,
  DeleteAccountResult,
  DeleteApiKeyRequest,
  DeleteApiKeyResult,
  DeleteDepartmentRequest,
  DeleteDepartmentResult,
  DeleteMemberRequest,
  DeleteMemberResult,
  DeleteRoleRequest,
  DeleteRoleResult,
  ExportMembersRequest,
  ExportMembersResult,
  ForgotPasswordRequest,
  ForgotPasswordResult,
  GetAccountRequest,
  GetAccountResult,
  GetApiKeyRequest,
  GetApiKeyResult,
  GetDepartmentRequest,
  GetDepartmentResult,
  GetDepartmentTreeRequest,
  GetDepartmentTreeResult,
  GetInvitationRequest,
  GetInvitationResult,
  GetMemberRequest,
  GetMemberResult,
  GetMemberStatusSummaryRequest,
  GetMemberStatusSummaryResult,
  GetOrganizationRequest,
  GetOrganizationResult,
  GetRoleRequest,
  GetRoleResult,
  InviteUserRequest,
  InviteUserResult,
  ListAccountsRequest,
  ListAccountsResult,
  ListApiKeysRequest,
  ListApiKeysResult,
  ListCapabilitiesResult,
  ListDepartmentMembersRequest,
  ListDepartmentMembersResult,
  ListDepartmentsRequest,
  ListDepartmentsResult,
  ListMemberChangeLogsRequest,
  ListMemberChangeLogsResult,
  ListMembersRequest,
  ListMembersResult,
  ListOrganizationChangeLogsRequest,
  ListOrganizationChangeLogsResult,
  ListOrganizationsRequest,
  ListOrganizationsResult,
  ListRoleMembersRequest,
  ListRoleMembersResult,
  ListRoleTemplatesRequest,
  ListRoleTemplatesResult,
  ListRolesRequest,
  ListRolesResult,
  ListStatusesRequest,
  ListStatusesResult,
  LogOutRequest,
  LogOutResult,
  PauseApiKeyRequest,
  PauseApiKeyResult,
  ReactivateUserRequest,
  ReactivateUserResult,
  RefreshAccessTokenRequest,
  RefreshAccessTokenResult,
  RegisterUserRequest,
  RegisterUserResult,
  RemoveDepartmentMemberRequest,
  RemoveDepartmentMemberResult,
  RemoveRoleMemberRequest,
  RemoveRoleMemberResult,
  RemoveUserRequest,
  RemoveUserResult,
  ReparentDepartmentRequest,
  ReparentDepartmentResult,
  RequestPasswordResetRequest,
  RequestPasswordResetResult,
  ResetPasswordRequest,
  ResetPasswordResult,
  RestoreMemberRequest,
  RestoreMemberResult,
  SendInvitationRequest,
  SendInvitationResult,
  UnpauseApiKeyRequest,
  UnpauseApiKeyResult,
  UpdateApiKeyRequest,
  UpdateApiKeyResult,
  UpdateDepartmentRequest,
  UpdateDepartmentResult,
  UpdateMemberRequest,
  UpdateMemberResult,
  UpdateOrganizationRequest,
  UpdateOrganizationResult,
  UpdateProfileRequest,
  UpdateProfileResult,
  UpdateRoleRequest,
  UpdateRoleResult,
  UpdateUserMembershipsRequest,
  UpdateUserMembershipsResult,
  ValidateInvitationRequest,
  ValidateInvitationResult,
  VerifyEmailRequest,
  VerifyEmailResult,
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

/** For each operation of Aitronos Freddy API, a function that makes a mock of it. */
export interface AitronosMock {
  /**
   * Accept an invitation with an existing account.
   *
   * `POST /v1/invitations/accept`
   */
  readonly acceptInvitation: MockOperation<AcceptInvitationRequest, AcceptInvitationResult>;
  /**
   * Activate an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/activate`
   */
  readonly activateApiKey: MockOperation<ActivateApiKeyRequest, ActivateApiKeyResult>;
  /**
   * Add a user to a department.
   *
   * `POST /v1/organizations/{organization_id}/departments/{department_id}/members`
   */
  readonly addDepartmentMember: MockOperation<AddDepartmentMemberRequest, AddDepartmentMemberResult>;
  /**
   * Give a role to a user.
   *
   * `POST /v1/organizations/{organization_id}/roles/{role_id}/members`
   */
  readonly addRoleMember: MockOperation<AddRoleMemberRequest, AddRoleMemberResult>;
  /**
   * Change the status of many members.
   *
   * `POST /v1/organizations/{organization_id}/users/change-status-bulk`
   */
  readonly bulkChangeMemberStatus: MockOperation<BulkChangeMemberStatusRequest, BulkChangeMemberStatusResult>;
  /**
   * Soft-delete many members.
   *
   * `POST /v1/organizations/{organization_id}/users/delete-bulk`
   */
  readonly bulkDeleteMembers: MockOperation<BulkDeleteMembersRequest, BulkDeleteMembersResult>;
  /**
   * Accept an invitation and create the account.
   *
   * `POST /v1/invitations/complete`
   */
  readonly completeInvitation: MockOperation<CompleteInvitationRequest, CompleteInvitationResult>;
  /**
   * Create an account.
   *
   * `POST /v1/user`
   */
  readonly createAccount: MockOperation<CreateAccountRequest, CreateAccountResult>;
  /**
   * Create an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys`
   */
  readonly createApiKey: MockOperation<CreateApiKeyRequest, CreateApiKeyResult>;
  /**
   * Create a department.
   *
   * `POST /v1/organizations/{organization_id}/departments`
   */
  readonly createDepartment: MockOperation<CreateDepartmentRequest, CreateDepartmentResult>;
  /**
   * Create an organization.
   *
   * `POST /v1/organizations`
   */
  readonly createOrganization: MockOperation<CreateOrganizationRequest, CreateOrganizationResult>;
  /**
   * Create a custom role.
   *
   * `POST /v1/organizations/{organization_id}/roles`
   */
  readonly createRole: MockOperation<CreateRoleRequest, CreateRoleResult>;
  /**
   * Deactivate an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/deactivate`
   */
  readonly deactivateApiKey: MockOperation<DeactivateApiKeyRequest, DeactivateApiKeyResult>;
  /**
   * Suspend a user and hand over their resources.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/deactivate`
   */
  readonly deactivateUser: MockOperation<DeactivateUserRequest, DeactivateUserResult>;
  /**
   * Delete the account of the caller.
   *
   * `DELETE /v1/user/{user_id}`
   */
  readonly deleteAccount: MockOperation<DeleteAccountRequest, DeleteAccountResult>;
  /**
   * Delete an API key.
   *
   * `DELETE /v1/organizations/{org_id}/api-keys/{key_id}`
   */
  readonly deleteApiKey: MockOperation<DeleteApiKeyRequest, DeleteApiKeyResult>;
  /**
   * Delete a department.
   *
   * `DELETE /v1/organizations/{organization_id}/departments/{department_id}`
   */
  readonly deleteDepartment: MockOperation<DeleteDepartmentRequest, DeleteDepartmentResult>;
  /**
   * Soft-delete a member.
   *
   * `DELETE /v1/organizations/{organization_id}/users/{user_id}/delete`
   */
  readonly deleteMember: MockOperation<DeleteMemberRequest, DeleteMemberResult>;
  /**
   * Delete a custom role.
   *
   * `DELETE /v1/organizations/{organization_id}/roles/{role_id}`
   */
  readonly deleteRole: MockOperation<DeleteRoleRequest, DeleteRoleResult>;
  /**
   * Export members as CSV.
   *
   * `POST /v1/organizations/{organization_id}/users/export-csv`
   */
  readonly exportMembers: MockOperation<ExportMembersRequest, ExportMembersResult>;
  /**
   * Request a password reset (alias).
   *
   * `POST /v1/auth/password/forgot`
   */
  readonly forgotPassword: MockOperation<ForgotPasswordRequest, ForgotPasswordResult>;
  /**
   * Get an account.
   *
   * `GET /v1/user/{user_id}`
   */
  readonly getAccount: MockOperation<GetAccountRequest, GetAccountResult>;
  /**
   * Get an API key.
   *
   * `GET /v1/organizations/{org_id}/api-keys/{key_id}`
   */
  readonly getApiKey: MockOperation<GetApiKeyRequest, GetApiKeyResult>;
  /**
   * Get a department.
   *
   * `GET /v1/organizations/{organization_id}/departments/{department_id}`
   */
  readonly getDepartment: MockOperation<GetDepartmentRequest, GetDepartmentResult>;
  /**
   * Get the department tree.
   *
   * `GET /v1/organizations/{organization_id}/departments/tree`
   */
  readonly getDepartmentTree: MockOperation<GetDepartmentTreeRequest, GetDepartmentTreeResult>;
  /**
   * Find a pending invitation.
   *
   * `GET /v1/organizations/{organization_id}/invitation`
   */
  readonly getInvitation: MockOperation<GetInvitationRequest, GetInvitationResult>;
  /**
   * Get a member.
   *
   * `GET /v1/organizations/{organization_id}/users/{user_id}`
   */
  readonly getMember: MockOperation<GetMemberRequest, GetMemberResult>;
  /**
   * Count members by status.
   *
   * `GET /v1/organizations/{organization_id}/users/status-summary`
   */
  readonly getMemberStatusSummary: MockOperation<GetMemberStatusSummaryRequest, GetMemberStatusSummaryResult>;
  /**
   * Get an organization.
   *
   * `GET /v1/organizations/{organization_id}`
   */
  readonly getOrganization: MockOperation<GetOrganizationRequest, GetOrganizationResult>;
  /**
   * Get a role.
   *
   * `GET /v1/organizations/{organization_id}/roles/{role_id}`
   */
  readonly getRole: MockOperation<GetRoleRequest, GetRoleResult>;
  /**
   * Invite a user with roles and departments.
   *
   * `POST /v1/organizations/{organization_id}/users/invite/v2`
   */
  readonly inviteUser: MockOperation<InviteUserRequest, InviteUserResult>;
  /**
   * List accounts.
   *
   * `GET /v1/user`
   */
  readonly listAccounts: MockOperation<ListAccountsRequest, ListAccountsResult>;
  /**
   * List API keys.
   *
   * `GET /v1/organizations/{org_id}/api-keys`
   */
  readonly listApiKeys: MockOperation<ListApiKeysRequest, ListApiKeysResult>;
  /**
   * List all capabilities.
   *
   * `GET /v1/capabilities`
   */
  readonly listCapabilities: MockOperation<object, ListCapabilitiesResult>;
  /**
   * List the members of a department.
   *
   * `GET /v1/organizations/{organization_id}/departments/{department_id}/members`
   */
  readonly listDepartmentMembers: MockOperation<ListDepartmentMembersRequest, ListDepartmentMembersResult>;
  /**
   * List departments.
   *
   * `GET /v1/organizations/{organization_id}/departments`
   */
  readonly listDepartments: MockOperation<ListDepartmentsRequest, ListDepartmentsResult>;
  /**
   * List the changes made to a member.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/change-logs`
   */
  readonly listMemberChangeLogs: MockOperation<ListMemberChangeLogsRequest, ListMemberChangeLogsResult>;
  /**
   * List members.
   *
   * `POST /v1/organizations/{organization_id}/users`
   */
  readonly listMembers: MockOperation<ListMembersRequest, ListMembersResult>;
  /**
   * List the changes made in an organization.
   *
   * `POST /v1/organizations/{organization_id}/dashboard/change-logs`
   */
  readonly listOrganizationChangeLogs: MockOperation<ListOrganizationChangeLogsRequest, ListOrganizationChangeLogsResult>;
  /**
   * List the organizations of the caller.
   *
   * `GET /v1/organizations`
   */
  readonly listOrganizations: MockOperation<ListOrganizationsRequest, ListOrganizationsResult>;
  /**
   * List the users who hold a role.
   *
   * `GET /v1/organizations/{organization_id}/roles/{role_id}/members`
   */
  readonly listRoleMembers: MockOperation<ListRoleMembersRequest, ListRoleMembersResult>;
  /**
   * List suggestions for custom roles.
   *
   * `GET /v1/organizations/{organization_id}/roles/templates`
   */
  readonly listRoleTemplates: MockOperation<ListRoleTemplatesRequest, ListRoleTemplatesResult>;
  /**
   * List the roles of an organization.
   *
   * `GET /v1/organizations/{organization_id}/roles`
   */
  readonly listRoles: MockOperation<ListRolesRequest, ListRolesResult>;
  /**
   * List the member statuses.
   *
   * `GET /v1/organizations/{organization_id}/statuses`
   */
  readonly listStatuses: MockOperation<ListStatusesRequest, ListStatusesResult>;
  /**
   * Sign out.
   *
   * `POST /v1/auth/logout`
   */
  readonly logOut: MockOperation<LogOutRequest, LogOutResult>;
  /**
   * Pause an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/pause`
   */
  readonly pauseApiKey: MockOperation<PauseApiKeyRequest, PauseApiKeyResult>;
  /**
   * Bring a suspended user back.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/reactivate`
   */
  readonly reactivateUser: MockOperation<ReactivateUserRequest, ReactivateUserResult>;
  /**
   * Renew the access token.
   *
   * `POST /v1/auth/refresh`
   */
  readonly refreshAccessToken: MockOperation<RefreshAccessTokenRequest, RefreshAccessTokenResult>;
  /**
   * Register a new account.
   *
   * `POST /v1/auth/register`
   */
  readonly registerUser: MockOperation<RegisterUserRequest, RegisterUserResult>;
  /**
   * Remove a user from a department.
   *
   * `DELETE /v1/organizations/{organization_id}/departments/{department_id}/members/{user_id}`
   */
  readonly removeDepartmentMember: MockOperation<RemoveDepartmentMemberRequest, RemoveDepartmentMemberResult>;
  /**
   * Take a role from a user.
   *
   * `DELETE /v1/organizations/{organization_id}/roles/{role_id}/members/{user_id}`
   */
  readonly removeRoleMember: MockOperation<RemoveRoleMemberRequest, RemoveRoleMemberResult>;
  /**
   * Remove a user from an organization.
   *
   * `DELETE /v1/organizations/{organization_id}/users/{user_id}`
   */
  readonly removeUser: MockOperation<RemoveUserRequest, RemoveUserResult>;
  /**
   * Move a department.
   *
   * `POST /v1/organizations/{organization_id}/departments/{department_id}/reparent`
   */
  readonly reparentDepartment: MockOperation<ReparentDepartmentRequest, ReparentDepartmentResult>;
  /**
   * Request a password reset.
   *
   * `POST /v1/auth/password/reset`
   */
  readonly requestPasswordReset: MockOperation<RequestPasswordResetRequest, RequestPasswordResetResult>;
  /**
   * Set a new password with the mailed code.
   *
   * `POST /v1/auth/password/reset/verify`
   */
  readonly resetPassword: MockOperation<ResetPasswordRequest, ResetPasswordResult>;
  /**
   * Restore a soft-deleted member.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/restore`
   */
  readonly restoreMember: MockOperation<RestoreMemberRequest, RestoreMemberResult>;
  /**
   * Invite with a single role.
   *
   * `POST /v1/organizations/{organization_id}/invite-user`
   */
  readonly sendInvitation: MockOperation<SendInvitationRequest, SendInvitationResult>;
  /**
   * Resume a paused API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/unpause`
   */
  readonly unpauseApiKey: MockOperation<UnpauseApiKeyRequest, UnpauseApiKeyResult>;
  /**
   * Change an API key.
   *
   * `PATCH /v1/organizations/{org_id}/api-keys/{key_id}`
   */
  readonly updateApiKey: MockOperation<UpdateApiKeyRequest, UpdateApiKeyResult>;
  /**
   * Change a department.
   *
   * `PATCH /v1/organizations/{organization_id}/departments/{department_id}`
   */
  readonly updateDepartment: MockOperation<UpdateDepartmentRequest, UpdateDepartmentResult>;
  /**
   * Change the role or status of a member.
   *
   * `PUT /v1/organizations/{organization_id}/users/{user_id}`
   */
  readonly updateMember: MockOperation<UpdateMemberRequest, UpdateMemberResult>;
  /**
   * Change an organization.
   *
   * `PATCH /v1/organizations/{organization_id}`
   */
  readonly updateOrganization: MockOperation<UpdateOrganizationRequest, UpdateOrganizationResult>;
  /**
   * Change the profile of the caller.
   *
   * `PATCH /v1/user/profile`
   */
  readonly updateProfile: MockOperation<UpdateProfileRequest, UpdateProfileResult>;
  /**
   * Change a custom role.
   *
   * `PATCH /v1/organizations/{organization_id}/roles/{role_id}`
   */
  readonly updateRole: MockOperation<UpdateRoleRequest, UpdateRoleResult>;
  /**
   * Replace the roles and departments of a user.
   *
   * `PATCH /v1/organizations/{organization_id}/users/{user_id}/memberships`
   */
  readonly updateUserMemberships: MockOperation<UpdateUserMembershipsRequest, UpdateUserMembershipsResult>;
  /**
   * Read an invitation by its key.
   *
   * `GET /v1/invitations/validate/{email_key}`
   */
  readonly validateInvitation: MockOperation<ValidateInvitationRequest, ValidateInvitationResult>;
  /**
   * Exchange the mailed code for tokens.
   *
   * `POST /v1/auth/verify`
   */
  readonly verifyEmail: MockOperation<VerifyEmailRequest, VerifyEmailResult>;
}

/**
 * Mocks single operations of Aitronos Freddy API, for `server.use()` of msw: with a fixed answer, or with a
 * function that gets the typed request and returns the answer. Status and body are checked by the compiler. A
 * request that breaks the description is answered as with `aitronosHandlers`, before the function sees it.
 *
 * @example server.use(mock.inviteUser({ status: 503, error: "down" }));
 */
export const mock: AitronosMock = /* @__PURE__ */ createMock<AitronosMock>(vendor);

/**
 * Makes a mock of Aitronos Freddy API: a handler for each operation, which answers with its first documented
 * example.
 *
 * A request that breaks the description (no credential, a parameter or body that is missing or of another
 * shape) gets the documented 401, 422 or 400. Where none is documented, the test that is running fails with a
 * `BrokenRequestError`, whatever the code under test does with the answer.
 *
 * @example const server = setupServer(...aitronosHandlers());
 */
export function aitronosHandlers(options?: HandlerOptions): HttpHandler[] {
  return createHandlers(vendor, options);
}
