// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import { apiKeyHeader, bearer, bindOperations, createTransport } from "@guestlist/client-runtime";
import type { CallOptions, ClientOptions, Paged, Secret, Transport } from "@guestlist/shared-types";
import type * as operations from "./operations.js";
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
  ListAccountsItem,
  ListAccountsRequest,
  ListAccountsResult,
  ListApiKeysItem,
  ListApiKeysRequest,
  ListApiKeysResult,
  ListCapabilitiesResult,
  ListDepartmentMembersRequest,
  ListDepartmentMembersResult,
  ListDepartmentsRequest,
  ListDepartmentsResult,
  ListMemberChangeLogsItem,
  ListMemberChangeLogsRequest,
  ListMemberChangeLogsResult,
  ListMembersRequest,
  ListMembersResult,
  ListOrganizationChangeLogsItem,
  ListOrganizationChangeLogsRequest,
  ListOrganizationChangeLogsResult,
  ListOrganizationsRequest,
  ListOrganizationsResult,
  ListRoleMembersItem,
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
import * as wire from "./wire.js";

/** What a client for Aitronos Freddy API authenticates with: one of these. */
export type AitronosCredentials =
  | {
      /**
       * Access token of a signed-in user. Tokens come from the login flow, are valid for a limited time and are
       * renewed with the refresh token.
       */
      accessToken?: Secret | undefined;

      /** API key of the organization, the credential Aitronos calls primary. */
      apiKey: Secret;
    }
  | {
      /**
       * Access token of a signed-in user. Tokens come from the login flow, are valid for a limited time and are
       * renewed with the refresh token.
       */
      accessToken: Secret;

      /** API key of the organization, the credential Aitronos calls primary. */
      apiKey?: Secret | undefined;
    };

/** Options of a client for Aitronos Freddy API. */
export type AitronosOptions = ClientOptions & AitronosCredentials;

/**
 * A connection to Aitronos Freddy API without methods, for the functions that the package exports beside the
 * client: a bundle then carries only the operations that it names.
 */
export type AitronosTransport = Transport<"aitronos">;

/** A client for Aitronos Freddy API, one method per operation. */
export interface AitronosClient extends Transport<"aitronos"> {
  /**
   * Accept an invitation with an existing account.
   *
   * `POST /v1/invitations/accept`
   *
   * Adds the signed-in caller to the organization of the invitation. The invitation has to be unexpired and
   * unused, and the caller must not be a member already. Someone without an account uses
   * `completeInvitation`.
   *
   * The success status is inferred.
   *
   * - `200`: The caller is a member now.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/accept-invitation
   */
  acceptInvitation(request: AcceptInvitationRequest, options?: CallOptions): Promise<AcceptInvitationResult>;

  /**
   * Activate an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/activate`
   *
   * Makes a deactivated key work again. A body is allowed but not described.
   *
   * - `200`: The key with its new status.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/status
   */
  activateApiKey(request: ActivateApiKeyRequest, options?: CallOptions): Promise<ActivateApiKeyResult>;

  /**
   * Add a user to a department.
   *
   * `POST /v1/organizations/{organization_id}/departments/{department_id}/members`
   *
   * Adds a member of the organization to the department. A user who belongs to it already is refused; that
   * error is not shown.
   *
   * - `201`: The new member of the department.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/add-member
   */
  addDepartmentMember(
    request: AddDepartmentMemberRequest,
    options?: CallOptions,
  ): Promise<AddDepartmentMemberResult>;

  /**
   * Give a role to a user.
   *
   * `POST /v1/organizations/{organization_id}/roles/{role_id}/members`
   *
   * Gives one role to a member of the organization. Use `updateUserMemberships` to set all roles at once.
   *
   * - `201`: The assignment.
   * - `409`: A conflict. The page is cut off before the code; a role that the user holds already is the
   * likely cause.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/assign-member
   */
  addRoleMember(request: AddRoleMemberRequest, options?: CallOptions): Promise<AddRoleMemberResult>;

  /**
   * Change the status of many members.
   *
   * `POST /v1/organizations/{organization_id}/users/change-status-bulk`
   *
   * Gives up to 1,000 members one status. Needs the Admin or Owner role.
   *
   * The call succeeds even when it fails for some members, so read `failed_operations`. An inactive status is
   * not given to the owner.
   *
   * - `200`: How many members changed, and which did not.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/bulk-status-change
   */
  bulkChangeMemberStatus(
    request: BulkChangeMemberStatusRequest,
    options?: CallOptions,
  ): Promise<BulkChangeMemberStatusResult>;

  /**
   * Soft-delete many members.
   *
   * `POST /v1/organizations/{organization_id}/users/delete-bulk`
   *
   * Deletes up to 1,000 memberships. Needs the Admin or Owner role.
   *
   * The call succeeds even when it fails for some members, so read `failed_operations`. The owner is never
   * deleted and shows up there.
   *
   * - `200`: How many members were deleted, and which were not.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/bulk-delete
   */
  bulkDeleteMembers(
    request: BulkDeleteMembersRequest,
    options?: CallOptions,
  ): Promise<BulkDeleteMembersResult>;

  /**
   * Accept an invitation and create the account.
   *
   * `POST /v1/invitations/complete`
   *
   * Creates the account of the invited person, adds it to the organization and signs it in. Needs no
   * credential; the key from the invitation is the proof.
   *
   * The success status is inferred.
   *
   * - `200`: The account exists and is signed in.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/complete-invitation
   */
  completeInvitation(
    request: CompleteInvitationRequest,
    options?: CallOptions,
  ): Promise<CompleteInvitationResult>;

  /**
   * Create an account.
   *
   * `POST /v1/user`
   *
   * Creates an account with a password, apart from any organization. To bring someone into an organization
   * use `inviteUser`.
   *
   * One page writes the path with a slash at the end. Its errors only have `code`, `message` and `status`.
   *
   * - `201`: The new account.
   * - `409`: The address already has an account (`USER_ALREADY_EXISTS`).
   * - `422`: The email address is malformed (`INVALID_EMAIL_FORMAT`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/create
   */
  createAccount(request: CreateAccountRequest, options?: CallOptions): Promise<CreateAccountResult>;

  /**
   * Create an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys`
   *
   * Creates a key. The raw key is in the answer and is never shown again.
   *
   * The success status is not shown, so both 200 and 201 are declared.
   *
   * - `200`: The new key. This is the only time the raw key is shown.
   * - `201`: The new key. This is the only time the raw key is shown.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/create
   */
  createApiKey(request: CreateApiKeyRequest, options?: CallOptions): Promise<CreateApiKeyResult>;

  /**
   * Create a department.
   *
   * `POST /v1/organizations/{organization_id}/departments`
   *
   * Creates a department at the top of the tree or below another one. Names are unique in the organization.
   * Errors are not shown.
   *
   * - `201`: The new department.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/create
   */
  createDepartment(request: CreateDepartmentRequest, options?: CallOptions): Promise<CreateDepartmentResult>;

  /**
   * Create an organization.
   *
   * `POST /v1/organizations`
   *
   * Creates an organization that the caller owns. With `domains`, every user whose email address matches is
   * added at once.
   *
   * The sample writes `email_domains` where the field list says `domains`. The success status is not shown,
   * so both 200 and 201 are declared.
   *
   * - `200`: The new organization. The caller owns it.
   * - `201`: The new organization. The caller owns it.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/create
   */
  createOrganization(
    request: CreateOrganizationRequest,
    options?: CallOptions,
  ): Promise<CreateOrganizationResult>;

  /**
   * Create a custom role.
   *
   * `POST /v1/organizations/{organization_id}/roles`
   *
   * Creates a role from capabilities. Needs the capability `manage_roles`, and the caller can only pass on
   * capabilities that the caller has.
   *
   * The success status is not shown, so both 200 and 201 are declared. Errors are not shown either.
   *
   * - `200`: The new role. Nobody holds it yet, so `member_count` is 0.
   * - `201`: The new role. Nobody holds it yet, so `member_count` is 0.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/create-role
   */
  createRole(request: CreateRoleRequest, options?: CallOptions): Promise<CreateRoleResult>;

  /**
   * Deactivate an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/deactivate`
   *
   * Stops the key until `activateApiKey`. Calls with it are answered with 401 `API_KEY_DEACTIVATED`. A body
   * is allowed but not described.
   *
   * One page describes the four status calls together and shows the answer of one. The value of `status`
   * after this call is not documented.
   *
   * - `200`: The key with its new status.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/status
   */
  deactivateApiKey(request: DeactivateApiKeyRequest, options?: CallOptions): Promise<DeactivateApiKeyResult>;

  /**
   * Suspend a user and hand over their resources.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/deactivate`
   *
   * Suspends the user and transfers what they own to a department. All assignments stay in place, so
   * `reactivateUser` brings the user back with them.
   *
   * The success status and the errors are not shown; 200 is inferred from the other operations on users.
   *
   * - `200`: The suspended user, with `account_state` set to `deactivated`.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/deactivate
   */
  deactivateUser(request: DeactivateUserRequest, options?: CallOptions): Promise<DeactivateUserResult>;

  /**
   * Delete the account of the caller.
   *
   * `DELETE /v1/user/{user_id}`
   *
   * Soft-deletes the account. Callers can only delete their own. No call to restore it is documented.
   *
   * - `200`: The account is deleted.
   * - `403`: The account belongs to someone else (`INSUFFICIENT_PERMISSIONS`).
   * - `404`: There is no such account (`USER_NOT_FOUND`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/delete
   */
  deleteAccount(request: DeleteAccountRequest, options?: CallOptions): Promise<DeleteAccountResult>;

  /**
   * Delete an API key.
   *
   * `DELETE /v1/organizations/{org_id}/api-keys/{key_id}`
   *
   * Soft-deletes the key. The answer is 200 with a confirmation rather than an empty 204.
   *
   * - `200`: The key is deleted.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/delete
   */
  deleteApiKey(request: DeleteApiKeyRequest, options?: CallOptions): Promise<DeleteApiKeyResult>;

  /**
   * Delete a department.
   *
   * `DELETE /v1/organizations/{organization_id}/departments/{department_id}`
   *
   * Deletes a department for good. It must have neither departments below it nor members; remove or move them
   * first. The error for remaining members is not shown.
   *
   * - `204`: The department is gone.
   * - `422`: Departments exist below this one (`DEPARTMENT_HAS_CHILDREN`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/delete
   */
  deleteDepartment(request: DeleteDepartmentRequest, options?: CallOptions): Promise<DeleteDepartmentResult>;

  /**
   * Soft-delete a member.
   *
   * `DELETE /v1/organizations/{organization_id}/users/{user_id}/delete`
   *
   * Deletes the membership in a way that `restoreMember` can undo. Needs the Admin or Owner role. The owner
   * cannot be deleted.
   *
   * Takes a user id or a membership id. `removeUser` is another removal; it also deletes role and department
   * assignments.
   *
   * - `204`: The member is deleted and can be restored.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/delete-member
   */
  deleteMember(request: DeleteMemberRequest, options?: CallOptions): Promise<DeleteMemberResult>;

  /**
   * Delete a custom role.
   *
   * `DELETE /v1/organizations/{organization_id}/roles/{role_id}`
   *
   * Deletes a role that nobody holds. System roles cannot be deleted. Needs the capability `manage_roles`.
   *
   * - `204`: The role is gone.
   * - `403`: The role is a system role (`SYSTEM_ROLE_IMMUTABLE`).
   * - `409`: Users still hold the role (`ROLE_HAS_MEMBERS`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/delete-role
   */
  deleteRole(request: DeleteRoleRequest, options?: CallOptions): Promise<DeleteRoleResult>;

  /**
   * Export members as CSV.
   *
   * `POST /v1/organizations/{organization_id}/users/export-csv`
   *
   * Returns the matching members as a CSV file. Needs the Admin or Owner role. An export of more than 10,000
   * members fails; the status of that error is not documented.
   *
   * Each line has the person (`Full Name`, `Email`, `Username`), the `Role` and `Status`, and the times
   * `Joined At`, `Created At` and `Last Modified At`. Sorting uses other field names than `listMembers`.
   *
   * - `200`: The file.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/export-csv
   */
  exportMembers(request: ExportMembersRequest, options?: CallOptions): Promise<ExportMembersResult>;

  /**
   * Request a password reset (alias).
   *
   * `POST /v1/auth/password/forgot`
   *
   * Does the same as `requestPasswordReset`, which is the one to prefer: this page is marked as in
   * development. One request a minute is allowed for an address. Needs no credential in the samples. The
   * success status is inferred.
   *
   * - `200`: Accepted. The answer is the same for an address without an account.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/authentication/password-management/forgot-password
   */
  forgotPassword(request: ForgotPasswordRequest, options?: CallOptions): Promise<ForgotPasswordResult>;

  /**
   * Get an account.
   *
   * `GET /v1/user/{user_id}`
   *
   * Reads one account with its profile and current organization. `getMember` reads a membership instead.
   *
   * - `200`: The account.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/get-user-by-id
   */
  getAccount(request: GetAccountRequest, options?: CallOptions): Promise<GetAccountResult>;

  /**
   * Get an API key.
   *
   * `GET /v1/organizations/{org_id}/api-keys/{key_id}`
   *
   * Reads one key. The raw key is never shown again after its creation.
   *
   * - `200`: The key.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/retrieve
   */
  getApiKey(request: GetApiKeyRequest, options?: CallOptions): Promise<GetApiKeyResult>;

  /**
   * Get a department.
   *
   * `GET /v1/organizations/{organization_id}/departments/{department_id}`
   *
   * Reads one department. Open to every member of the organization.
   *
   * - `200`: The department.
   * - `404`: The organization has no such department (`DEPARTMENT_NOT_FOUND`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/retrieve
   */
  getDepartment(request: GetDepartmentRequest, options?: CallOptions): Promise<GetDepartmentResult>;

  /**
   * Get the department tree.
   *
   * `GET /v1/organizations/{organization_id}/departments/tree`
   *
   * Returns the departments nested, each with those below it.
   *
   * - `200`: The tree.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/tree
   */
  getDepartmentTree(
    request: GetDepartmentTreeRequest,
    options?: CallOptions,
  ): Promise<GetDepartmentTreeResult>;

  /**
   * Find a pending invitation.
   *
   * `GET /v1/organizations/{organization_id}/invitation`
   *
   * Finds one pending invitation by email address, user or id. Send exactly one of the three parameters. Open
   * to every member. There is no call that lists all pending invitations.
   *
   * - `200`: The pending invitation.
   * - `400`: The parameters are not acceptable (`VALIDATION_ERROR`). The page is cut off here; sending none
   * or several of the three is the likely cause.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/get-invitation
   */
  getInvitation(request: GetInvitationRequest, options?: CallOptions): Promise<GetInvitationResult>;

  /**
   * Get a member.
   *
   * `GET /v1/organizations/{organization_id}/users/{user_id}`
   *
   * Reads one member by user id or membership id.
   *
   * Two pages describe this call. One answers with a role and a status object and asks for the Admin or Owner
   * role; the other answers with a flat object, accepts only user ids and is open to every member. Both
   * shapes are accepted here. The success status is inferred.
   *
   * - `200`: The member, in one of two shapes.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/get-member
   */
  getMember(request: GetMemberRequest, options?: CallOptions): Promise<GetMemberResult>;

  /**
   * Count members by status.
   *
   * `GET /v1/organizations/{organization_id}/users/status-summary`
   *
   * Counts the members of each status. Soft-deleted members are not counted. Needs the Admin or Owner role.
   *
   * - `200`: A count for each status.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/status-summary
   */
  getMemberStatusSummary(
    request: GetMemberStatusSummaryRequest,
    options?: CallOptions,
  ): Promise<GetMemberStatusSummaryResult>;

  /**
   * Get an organization.
   *
   * `GET /v1/organizations/{organization_id}`
   *
   * Reads one organization with its settings and limits.
   *
   * - `200`: The organization.
   * - `401`: The credential is missing or not valid (`AUTHENTICATION_REQUIRED`).
   * - `403`: The caller may not do this. A missing role or capability is `INSUFFICIENT_PERMISSIONS`; other
   * codes are possible.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/retrieve
   */
  getOrganization(request: GetOrganizationRequest, options?: CallOptions): Promise<GetOrganizationResult>;

  /**
   * Get a role.
   *
   * `GET /v1/organizations/{organization_id}/roles/{role_id}`
   *
   * Reads one role with its capabilities and the number of holders. The success status is inferred.
   *
   * - `200`: The role.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/retrieve
   */
  getRole(request: GetRoleRequest, options?: CallOptions): Promise<GetRoleResult>;

  /**
   * Invite a user with roles and departments.
   *
   * `POST /v1/organizations/{organization_id}/users/invite/v2`
   *
   * Brings a person into the organization by email address, with one call for account, roles and departments.
   * An unknown address gets a new account; a known one is added with its existing account.
   *
   * Aitronos mails the invitation unless `send_invitation` is `false`. The answer may leave `invitation_link`
   * empty either way.
   *
   * A 409 says that the address already has an account, although existing accounts are meant to be added. It
   * probably means an account that already belongs to this organization. The samples use a bearer token only;
   * whether an API key is accepted is not documented. Neither are errors other than 409.
   *
   * - `201`: The invited user with the assigned roles and departments.
   * - `409`: The address already has an account (`USER_ALREADY_EXISTS`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/invite-v2
   */
  inviteUser(request: InviteUserRequest, options?: CallOptions): Promise<InviteUserResult>;

  /**
   * List accounts.
   *
   * `GET /v1/user`
   *
   * Lists accounts, apart from any organization, in pages. Inactive accounts are listed too unless
   * `active_only` is set.
   *
   * The sample sends no credential; one is declared here all the same, because no page calls this operation
   * public. Who may read which accounts is not documented. `listMembers` lists the people of an organization.
   *
   * - `200`: A page of accounts.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/list
   */
  listAccounts(
    request?: ListAccountsRequest,
    options?: CallOptions,
  ): Paged<ListAccountsResult, ListAccountsItem>;

  /**
   * List API keys.
   *
   * `GET /v1/organizations/{org_id}/api-keys`
   *
   * Lists the keys of the organization in pages.
   *
   * There are two ways to page, `page` with `page_size` and `skip` with `take`. Which one wins when both are
   * sent is not documented; the answer speaks of pages.
   *
   * - `200`: A page of keys.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/list
   */
  listApiKeys(request: ListApiKeysRequest, options?: CallOptions): Paged<ListApiKeysResult, ListApiKeysItem>;

  /**
   * List all capabilities.
   *
   * `GET /v1/capabilities`
   *
   * Lists everything a role can allow, in all organizations. The list is not paged.
   *
   * - `200`: The capabilities.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/capabilities
   */
  listCapabilities(options?: CallOptions): Promise<ListCapabilitiesResult>;

  /**
   * List the members of a department.
   *
   * `GET /v1/organizations/{organization_id}/departments/{department_id}/members`
   *
   * Lists the users who belong to the department, without paging.
   *
   * - `200`: The users.
   * - `404`: The organization has no such department (`DEPARTMENT_NOT_FOUND`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/list-members
   */
  listDepartmentMembers(
    request: ListDepartmentMembersRequest,
    options?: CallOptions,
  ): Promise<ListDepartmentMembersResult>;

  /**
   * List departments.
   *
   * `GET /v1/organizations/{organization_id}/departments`
   *
   * Lists all departments of the organization side by side, without paging. `getDepartmentTree` returns them
   * nested.
   *
   * - `200`: The departments.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/list
   */
  listDepartments(request: ListDepartmentsRequest, options?: CallOptions): Promise<ListDepartmentsResult>;

  /**
   * List the changes made to a member.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/change-logs`
   *
   * Returns the audit trail of one member, filtered by time, kind of resource and action. Filters and page go
   * into the body. Needs the Admin or Owner role.
   *
   * - `200`: A page of the change log.
   * - `404`: The user does not belong to the organization. The code of this error is not documented.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/member-change-logs
   */
  listMemberChangeLogs(
    request: ListMemberChangeLogsRequest,
    options?: CallOptions,
  ): Paged<ListMemberChangeLogsResult, ListMemberChangeLogsItem>;

  /**
   * List members.
   *
   * `POST /v1/organizations/{organization_id}/users`
   *
   * Lists the members of the organization with search, filters and sorting. A list by POST: filters, order
   * and page go into the body. Soft-deleted members are left out unless asked for.
   *
   * Two pages describe this call. One answers with `users` and asks for the Admin or Owner role; the other
   * answers with `members` and is open to every member. Both shapes are accepted here. The success status is
   * inferred.
   *
   * - `200`: A page of members, in one of two shapes.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/list-members
   */
  listMembers(request: ListMembersRequest, options?: CallOptions): Promise<ListMembersResult>;

  /**
   * List the changes made in an organization.
   *
   * `POST /v1/organizations/{organization_id}/dashboard/change-logs`
   *
   * Returns the audit trail of the whole organization. Filters, page and answer are those of
   * `listMemberChangeLogs`. Needs the Admin or Owner role.
   *
   * - `200`: A page of the change log.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/change-logs
   */
  listOrganizationChangeLogs(
    request: ListOrganizationChangeLogsRequest,
    options?: CallOptions,
  ): Paged<ListOrganizationChangeLogsResult, ListOrganizationChangeLogsItem>;

  /**
   * List the organizations of the caller.
   *
   * `GET /v1/organizations`
   *
   * Lists the organizations the caller belongs to. Reading has a side effect: the caller also joins every
   * organization that registered the domain of the caller's email address.
   *
   * The page announces an object with paging data but shows a bare array. Both are accepted here.
   *
   * - `200`: The organizations, in one of two shapes.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/list
   */
  listOrganizations(
    request?: ListOrganizationsRequest,
    options?: CallOptions,
  ): Promise<ListOrganizationsResult>;

  /**
   * List the users who hold a role.
   *
   * `GET /v1/organizations/{organization_id}/roles/{role_id}/members`
   *
   * Lists the holders of a role in pages of up to 100.
   *
   * - `200`: A page of users.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/list-members
   */
  listRoleMembers(
    request: ListRoleMembersRequest,
    options?: CallOptions,
  ): Paged<ListRoleMembersResult, ListRoleMembersItem>;

  /**
   * List suggestions for custom roles.
   *
   * `GET /v1/organizations/{organization_id}/roles/templates`
   *
   * Lists ready-made combinations of capabilities to start a custom role from. The suggestions are fixed and
   * the list is not paged.
   *
   * - `200`: The suggestions.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/role-templates
   */
  listRoleTemplates(
    request: ListRoleTemplatesRequest,
    options?: CallOptions,
  ): Promise<ListRoleTemplatesResult>;

  /**
   * List the roles of an organization.
   *
   * `GET /v1/organizations/{organization_id}/roles`
   *
   * Lists system roles first, then custom roles by name. Hidden roles are left out. The list is not paged.
   *
   * Two pages describe the answer differently, as an array of roles or as an object with ids and names. Both
   * are accepted here; the array is on the newer page.
   *
   * - `200`: The roles, in one of two shapes.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/list-roles
   */
  listRoles(request: ListRolesRequest, options?: CallOptions): Promise<ListRolesResult>;

  /**
   * List the member statuses.
   *
   * `GET /v1/organizations/{organization_id}/statuses`
   *
   * Lists the statuses that members of the organization can have. The list is not paged. Statuses are per
   * organization, so read the ids here before changing the status of a member.
   *
   * - `200`: The statuses.
   * - `401`: The credential is missing or not valid (`AUTHENTICATION_REQUIRED`).
   * - `403`: The caller may not do this. A missing role or capability is `INSUFFICIENT_PERMISSIONS`; other
   * codes are possible.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/list-statuses
   */
  listStatuses(request: ListStatusesRequest, options?: CallOptions): Promise<ListStatusesResult>;

  /**
   * Sign out.
   *
   * `POST /v1/auth/logout`
   *
   * Ends the session of the access token. The page asks for the bearer token, although one of its samples
   * sends an API key.
   *
   * The success status is inferred.
   *
   * - `200`: The session is over.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/authentication/login/logout
   */
  logOut(request: LogOutRequest, options?: CallOptions): Promise<LogOutResult>;

  /**
   * Pause an API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/pause`
   *
   * Stops the key until `unpauseApiKey`. Calls with it are answered with 401 `API_KEY_PAUSED`. A body is
   * allowed but not described.
   *
   * One page describes the four status calls together and shows the answer of one. The value of `status`
   * after this call is not documented.
   *
   * - `200`: The key with its new status.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/status
   */
  pauseApiKey(request: PauseApiKeyRequest, options?: CallOptions): Promise<PauseApiKeyResult>;

  /**
   * Bring a suspended user back.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/reactivate`
   *
   * Ends a suspension. The user returns with the roles and departments held before. Whether transferred
   * resources come back is not documented.
   *
   * - `200`: The user, active again.
   * - `422`: The user is not suspended (`USER_NOT_DEACTIVATED`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/reactivate
   */
  reactivateUser(request: ReactivateUserRequest, options?: CallOptions): Promise<ReactivateUserResult>;

  /**
   * Renew the access token.
   *
   * `POST /v1/auth/refresh`
   *
   * Exchanges a refresh token for a new access token. Needs no credential in the samples.
   *
   * Two pages describe the answer differently, as a pair of tokens or as an access token alone. Both shapes
   * are accepted here. The success status is inferred.
   *
   * - `200`: The new tokens, in one of two shapes.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/authentication/login/refresh
   */
  refreshAccessToken(
    request: RefreshAccessTokenRequest,
    options?: CallOptions,
  ): Promise<RefreshAccessTokenResult>;

  /**
   * Register a new account.
   *
   * `POST /v1/auth/register`
   *
   * Starts a registration and mails a code. `verifyEmail` finishes it; until then the account has only a
   * provisional id. Needs no credential in the samples.
   *
   * The success status is not shown, so both 200 and 201 are declared. Errors other than 422 are not shown.
   *
   * - `200`: The registration waits for the mailed code.
   * - `201`: The registration waits for the mailed code.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/authentication/registration/register-user
   */
  registerUser(request: RegisterUserRequest, options?: CallOptions): Promise<RegisterUserResult>;

  /**
   * Remove a user from a department.
   *
   * `DELETE /v1/organizations/{organization_id}/departments/{department_id}/members/{user_id}`
   *
   * Takes the user out of the department, not out of the organization. Errors are not shown.
   *
   * - `204`: The user no longer belongs to the department.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/remove-member
   */
  removeDepartmentMember(
    request: RemoveDepartmentMemberRequest,
    options?: CallOptions,
  ): Promise<RemoveDepartmentMemberResult>;

  /**
   * Take a role from a user.
   *
   * `DELETE /v1/organizations/{organization_id}/roles/{role_id}/members/{user_id}`
   *
   * Withdraws the role. The last owner of an organization cannot lose the owner role.
   *
   * The page answers that case with 422 `LAST_OWNER_CANNOT_BE_REMOVED`; the table of error codes has 403
   * `CANNOT_REMOVE_LAST_OWNER` for the same rule.
   *
   * - `204`: The user no longer holds the role.
   * - `404`: The user does not hold the role (`ROLE_ASSIGNMENT_NOT_FOUND`).
   * - `422`: The user is the last owner (`LAST_OWNER_CANNOT_BE_REMOVED`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/remove-member
   */
  removeRoleMember(request: RemoveRoleMemberRequest, options?: CallOptions): Promise<RemoveRoleMemberResult>;

  /**
   * Remove a user from an organization.
   *
   * `DELETE /v1/organizations/{organization_id}/users/{user_id}`
   *
   * Ends the membership and deletes all role and department assignments. The membership is soft-deleted, the
   * assignments are lost. To suspend someone for a while use `deactivateUser`; `deleteMember` is another
   * removal, which can be undone.
   *
   * Sent as a DELETE with a JSON body. Aitronos refuses the call unless `confirm` is `true`; the status of
   * that refusal is not shown.
   *
   * - `204`: The user no longer belongs to the organization.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/remove
   */
  removeUser(request: RemoveUserRequest, options?: CallOptions): Promise<RemoveUserResult>;

  /**
   * Move a department.
   *
   * `POST /v1/organizations/{organization_id}/departments/{department_id}/reparent`
   *
   * Moves a department below another one or to the top. `path` and `depth` of everything below change as
   * well. A move below itself or one of its own descendants is refused; that error is not shown.
   *
   * The success status is inferred.
   *
   * - `200`: The department in its new place.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/reparent
   */
  reparentDepartment(
    request: ReparentDepartmentRequest,
    options?: CallOptions,
  ): Promise<ReparentDepartmentResult>;

  /**
   * Request a password reset.
   *
   * `POST /v1/auth/password/reset`
   *
   * Mails a code that permits a new password. The answer does not tell whether the address has an account.
   * Needs no credential in the samples.
   *
   * The success status is inferred.
   *
   * - `200`: Accepted. The answer is the same for an address without an account.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see
   * https://docs.aitronos.com/docs/api-reference/authentication/password-management/password-reset-request
   */
  requestPasswordReset(
    request: RequestPasswordResetRequest,
    options?: CallOptions,
  ): Promise<RequestPasswordResetResult>;

  /**
   * Set a new password with the mailed code.
   *
   * `POST /v1/auth/password/reset/verify`
   *
   * Sets the password and ends every session of the account. Needs no credential in the samples.
   *
   * The success status is inferred; errors other than 422 are not shown.
   *
   * - `200`: The new password is set.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see
   * https://docs.aitronos.com/docs/api-reference/authentication/password-management/password-reset-verify
   */
  resetPassword(request: ResetPasswordRequest, options?: CallOptions): Promise<ResetPasswordResult>;

  /**
   * Restore a soft-deleted member.
   *
   * `POST /v1/organizations/{organization_id}/users/{user_id}/restore`
   *
   * Undoes `deleteMember`. Needs the Admin or Owner role. Takes a user id or a membership id. The answer for
   * a member who is not deleted is not documented.
   *
   * - `204`: The member is back.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/restore-member
   */
  restoreMember(request: RestoreMemberRequest, options?: CallOptions): Promise<RestoreMemberResult>;

  /**
   * Invite with a single role.
   *
   * `POST /v1/organizations/{organization_id}/invite-user`
   *
   * Invites a person with one role and answers with the invitation. Needs the Admin or Owner role. Existing
   * members cannot be invited again; that error is not documented. The invitation is valid for 7 days and
   * works once.
   *
   * Aitronos mails the invitation unless `send_invitation` is `false`. `inviteUser` is the newer operation:
   * it takes several roles and departments and answers with the user.
   *
   * Two pages describe the answer differently, with a link or with a key. Both shapes are accepted here.
   *
   * - `201`: The invitation, in one of two shapes.
   * - `403`: The caller may not do this. A missing role or capability is `INSUFFICIENT_PERMISSIONS`; other
   * codes are possible.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/invite-user
   */
  sendInvitation(request: SendInvitationRequest, options?: CallOptions): Promise<SendInvitationResult>;

  /**
   * Resume a paused API key.
   *
   * `POST /v1/organizations/{org_id}/api-keys/{key_id}/unpause`
   *
   * Makes a paused key work again. A body is allowed but not described.
   *
   * One page describes the four status calls together and shows the answer of one.
   *
   * - `200`: The key with its new status.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/status
   */
  unpauseApiKey(request: UnpauseApiKeyRequest, options?: CallOptions): Promise<UnpauseApiKeyResult>;

  /**
   * Change an API key.
   *
   * `PATCH /v1/organizations/{org_id}/api-keys/{key_id}`
   *
   * Changes the fields that are sent. How to lift a limit or an expiry is not documented.
   *
   * - `200`: The changed key.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/api-keys/update
   */
  updateApiKey(request: UpdateApiKeyRequest, options?: CallOptions): Promise<UpdateApiKeyResult>;

  /**
   * Change a department.
   *
   * `PATCH /v1/organizations/{organization_id}/departments/{department_id}`
   *
   * Changes the name, the description or both. The place in the tree only changes through
   * `reparentDepartment`.
   *
   * The success status and the errors are not shown; 200 is inferred from the body that is promised.
   *
   * - `200`: The changed department.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/departments/update
   */
  updateDepartment(request: UpdateDepartmentRequest, options?: CallOptions): Promise<UpdateDepartmentResult>;

  /**
   * Change the role or status of a member.
   *
   * `PUT /v1/organizations/{organization_id}/users/{user_id}`
   *
   * Sets the role, the status or both; at least one is required. Needs the Admin or Owner role. The owner
   * always stays active and keeps the owner role. Every change is written to the change log.
   *
   * Two pages describe the answer differently, as the member or as a short confirmation. Both shapes are
   * accepted here.
   *
   * - `200`: The changed member, or a confirmation.
   * - `403`: The caller may not do this. A missing role or capability is `INSUFFICIENT_PERMISSIONS`; other
   * codes are possible.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/crew-management/update-member
   */
  updateMember(request: UpdateMemberRequest, options?: CallOptions): Promise<UpdateMemberResult>;

  /**
   * Change an organization.
   *
   * `PATCH /v1/organizations/{organization_id}`
   *
   * Changes the fields that are sent. Needs the Admin or Owner role.
   *
   * The success status and the errors are not shown; 200 is inferred from the body that is promised.
   *
   * - `200`: The changed organization.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/management/update
   */
  updateOrganization(
    request: UpdateOrganizationRequest,
    options?: CallOptions,
  ): Promise<UpdateOrganizationResult>;

  /**
   * Change the profile of the caller.
   *
   * `PATCH /v1/user/profile`
   *
   * Changes the fields that are sent. Only the own profile can be changed, and never the email address.
   *
   * - `200`: The changed profile.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/authentication/user-management/update-profile
   */
  updateProfile(request: UpdateProfileRequest, options?: CallOptions): Promise<UpdateProfileResult>;

  /**
   * Change a custom role.
   *
   * `PATCH /v1/organizations/{organization_id}/roles/{role_id}`
   *
   * Changes the fields that are sent; `capabilities` is taken as the complete list. The change takes effect
   * at once for everyone who holds the role. System roles cannot be changed. Needs the capability
   * `manage_roles`.
   *
   * The success status and the errors are not shown; 200 is inferred from the body that is promised.
   *
   * - `200`: The changed role.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/roles/update-role
   */
  updateRole(request: UpdateRoleRequest, options?: CallOptions): Promise<UpdateRoleResult>;

  /**
   * Replace the roles and departments of a user.
   *
   * `PATCH /v1/organizations/{organization_id}/users/{user_id}/memberships`
   *
   * Sets both lists of assignments. Each list is taken as complete: assignments that are missing from it are
   * removed, although the method is PATCH. Send everything that should stay; no documented call reads both
   * lists.
   *
   * The success status and the errors are not shown; 200 is inferred from the other operations on users.
   * Whether a list may be empty is not documented.
   *
   * - `200`: The user with the new assignments.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/users/update-memberships
   */
  updateUserMemberships(
    request: UpdateUserMembershipsRequest,
    options?: CallOptions,
  ): Promise<UpdateUserMembershipsResult>;

  /**
   * Read an invitation by its key.
   *
   * `GET /v1/invitations/validate/{email_key}`
   *
   * Shows what an invitation offers before it is accepted. Needs no credential. The answer for an unknown or
   * expired key is not documented, so do not rely on `valid` being `false`.
   *
   * - `200`: The invitation.
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/organizations/invitations/validate
   */
  validateInvitation(
    request: ValidateInvitationRequest,
    options?: CallOptions,
  ): Promise<ValidateInvitationResult>;

  /**
   * Exchange the mailed code for tokens.
   *
   * `POST /v1/auth/verify`
   *
   * Finishes a login or a registration and signs in. The code of a login lasts 5 minutes. Needs no credential
   * in the samples.
   *
   * The success status is inferred. Mind the names: the refresh token is `refreshToken` here and
   * `refresh_token` in `refreshAccessToken`.
   *
   * - `200`: The tokens and the user.
   * - `422`: The body has a field that the operation does not know (`VALIDATION_ERROR`).
   *
   * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
   * @throws {ConnectionError} when no complete answer arrives.
   * @throws {TimeoutError} when the call takes too long.
   * @throws {ResponseBodyError} when the answer is a success that cannot be read.
   * @see https://docs.aitronos.com/docs/api-reference/authentication/email-verification/verify
   */
  verifyEmail(request: VerifyEmailRequest, options?: CallOptions): Promise<VerifyEmailResult>;
}

/**
 * Creates a connection to Aitronos Freddy API without methods, for `operation(transport, request)`.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 */
export function createAitronosTransport(options: AitronosOptions): AitronosTransport {
  return createTransport(
    {
      baseUrl: "https://api.aitronos.com",
      credentials: {
        AccessToken: bearer(options.accessToken),
        ApiKey: apiKeyHeader("X-API-Key", options.apiKey),
      },
      security: [["ApiKey"], ["AccessToken"]],
      traceId: { header: "x-request-id", body: "/error/trace_id" },
    },
    options,
  );
}

/**
 * Creates a client for Aitronos Freddy API. Nothing is sent before the first call.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 * @see https://docs.aitronos.com/docs/api-reference/authentication
 */
export function createAitronosClient(options: AitronosOptions): AitronosClient {
  return bindOperations<typeof operations, "aitronos">(createAitronosTransport(options), {
    acceptInvitation: wire.acceptInvitation,
    activateApiKey: wire.activateApiKey,
    addDepartmentMember: wire.addDepartmentMember,
    addRoleMember: wire.addRoleMember,
    bulkChangeMemberStatus: wire.bulkChangeMemberStatus,
    bulkDeleteMembers: wire.bulkDeleteMembers,
    completeInvitation: wire.completeInvitation,
    createAccount: wire.createAccount,
    createApiKey: wire.createApiKey,
    createDepartment: wire.createDepartment,
    createOrganization: wire.createOrganization,
    createRole: wire.createRole,
    deactivateApiKey: wire.deactivateApiKey,
    deactivateUser: wire.deactivateUser,
    deleteAccount: wire.deleteAccount,
    deleteApiKey: wire.deleteApiKey,
    deleteDepartment: wire.deleteDepartment,
    deleteMember: wire.deleteMember,
    deleteRole: wire.deleteRole,
    exportMembers: wire.exportMembers,
    forgotPassword: wire.forgotPassword,
    getAccount: wire.getAccount,
    getApiKey: wire.getApiKey,
    getDepartment: wire.getDepartment,
    getDepartmentTree: wire.getDepartmentTree,
    getInvitation: wire.getInvitation,
    getMember: wire.getMember,
    getMemberStatusSummary: wire.getMemberStatusSummary,
    getOrganization: wire.getOrganization,
    getRole: wire.getRole,
    inviteUser: wire.inviteUser,
    listAccounts: wire.listAccounts,
    listApiKeys: wire.listApiKeys,
    listCapabilities: wire.listCapabilities,
    listDepartmentMembers: wire.listDepartmentMembers,
    listDepartments: wire.listDepartments,
    listMemberChangeLogs: wire.listMemberChangeLogs,
    listMembers: wire.listMembers,
    listOrganizationChangeLogs: wire.listOrganizationChangeLogs,
    listOrganizations: wire.listOrganizations,
    listRoleMembers: wire.listRoleMembers,
    listRoleTemplates: wire.listRoleTemplates,
    listRoles: wire.listRoles,
    listStatuses: wire.listStatuses,
    logOut: wire.logOut,
    pauseApiKey: wire.pauseApiKey,
    reactivateUser: wire.reactivateUser,
    refreshAccessToken: wire.refreshAccessToken,
    registerUser: wire.registerUser,
    removeDepartmentMember: wire.removeDepartmentMember,
    removeRoleMember: wire.removeRoleMember,
    removeUser: wire.removeUser,
    reparentDepartment: wire.reparentDepartment,
    requestPasswordReset: wire.requestPasswordReset,
    resetPassword: wire.resetPassword,
    restoreMember: wire.restoreMember,
    sendInvitation: wire.sendInvitation,
    unpauseApiKey: wire.unpauseApiKey,
    updateApiKey: wire.updateApiKey,
    updateDepartment: wire.updateDepartment,
    updateMember: wire.updateMember,
    updateOrganization: wire.updateOrganization,
    updateProfile: wire.updateProfile,
    updateRole: wire.updateRole,
    updateUserMemberships: wire.updateUserMemberships,
    validateInvitation: wire.validateInvitation,
    verifyEmail: wire.verifyEmail,
  });
}
