// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Failure, OpenEnum, Success, UndocumentedFailure } from "@guestlist/shared-types";

/** The invitation to accept. */
export type AcceptInvitationBody = InvitationAcceptance;

/** What a call of `acceptInvitation` takes. */
export interface AcceptInvitationRequest {
  body: AcceptInvitationBody;
}

/** What `acceptInvitation` answers with when it succeeds. */
export type AcceptInvitationData = AcceptedInvitation;

/** The error bodies that are documented for `acceptInvitation`. */
export type AcceptInvitationError = unknown;

/** What a call of `acceptInvitation` comes to, told apart by `ok` and `status`. */
export type AcceptInvitationResult = Success<200, AcceptedInvitation> | UndocumentedFailure<200>;

/** Parameters of `activateApiKey`. */
export interface ActivateApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** A body that the page allows but does not describe. Leave it out. */
export type ActivateApiKeyBody = ApiKeyStatusNote;

/** What a call of `activateApiKey` takes. */
export interface ActivateApiKeyRequest extends ActivateApiKeyParameters {
  body?: ActivateApiKeyBody;
}

/** What `activateApiKey` answers with when it succeeds. */
export type ActivateApiKeyData = ApiKeyStatus;

/** The error bodies that are documented for `activateApiKey`. */
export type ActivateApiKeyError = unknown;

/** What a call of `activateApiKey` comes to, told apart by `ok` and `status`. */
export type ActivateApiKeyResult = Success<200, ApiKeyStatus> | UndocumentedFailure<200>;

/** Parameters of `addDepartmentMember`. */
export interface AddDepartmentMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
  };
}

/** The user to add. */
export type AddDepartmentMemberBody = UserReference;

/** What a call of `addDepartmentMember` takes. */
export interface AddDepartmentMemberRequest extends AddDepartmentMemberParameters {
  body: AddDepartmentMemberBody;
}

/** What `addDepartmentMember` answers with when it succeeds. */
export type AddDepartmentMemberData = DepartmentMember;

/** The error bodies that are documented for `addDepartmentMember`. */
export type AddDepartmentMemberError = unknown;

/** What a call of `addDepartmentMember` comes to, told apart by `ok` and `status`. */
export type AddDepartmentMemberResult = Success<201, DepartmentMember> | UndocumentedFailure<201>;

/** Parameters of `addRoleMember`. */
export interface AddRoleMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Role the call is about. */
    role_id: RoleId;
  };
}

/** The user who gets the role. */
export type AddRoleMemberBody = UserReference;

/** What a call of `addRoleMember` takes. */
export interface AddRoleMemberRequest extends AddRoleMemberParameters {
  body: AddRoleMemberBody;
}

/** What `addRoleMember` answers with when it succeeds. */
export type AddRoleMemberData = RoleAssignment;

/** The error bodies that are documented for `addRoleMember`. */
export type AddRoleMemberError = ErrorEnvelope;

/** What a call of `addRoleMember` comes to, told apart by `ok` and `status`. */
export type AddRoleMemberResult =
  | Success<201, RoleAssignment>
  | Failure<409, ErrorEnvelope>
  | UndocumentedFailure<201 | 409>;

/** Parameters of `bulkChangeMemberStatus`. */
export interface BulkChangeMemberStatusParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The members and their new status. */
export type BulkChangeMemberStatusBody = BulkMemberStatusChange;

/** What a call of `bulkChangeMemberStatus` takes. */
export interface BulkChangeMemberStatusRequest extends BulkChangeMemberStatusParameters {
  body: BulkChangeMemberStatusBody;
}

/** What `bulkChangeMemberStatus` answers with when it succeeds. */
export type BulkChangeMemberStatusData = BulkOutcome;

/** The error bodies that are documented for `bulkChangeMemberStatus`. */
export type BulkChangeMemberStatusError = unknown;

/** What a call of `bulkChangeMemberStatus` comes to, told apart by `ok` and `status`. */
export type BulkChangeMemberStatusResult = Success<200, BulkOutcome> | UndocumentedFailure<200>;

/** Parameters of `bulkDeleteMembers`. */
export interface BulkDeleteMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The members to delete. */
export type BulkDeleteMembersBody = BulkMemberDeletion;

/** What a call of `bulkDeleteMembers` takes. */
export interface BulkDeleteMembersRequest extends BulkDeleteMembersParameters {
  body: BulkDeleteMembersBody;
}

/** What `bulkDeleteMembers` answers with when it succeeds. */
export type BulkDeleteMembersData = BulkOutcome;

/** The error bodies that are documented for `bulkDeleteMembers`. */
export type BulkDeleteMembersError = unknown;

/** What a call of `bulkDeleteMembers` comes to, told apart by `ok` and `status`. */
export type BulkDeleteMembersResult = Success<200, BulkOutcome> | UndocumentedFailure<200>;

/** The invitation and the account to create. */
export type CompleteInvitationBody = InvitationCompletion;

/** What a call of `completeInvitation` takes. */
export interface CompleteInvitationRequest {
  body: CompleteInvitationBody;
}

/** What `completeInvitation` answers with when it succeeds. */
export type CompleteInvitationData = CompletedInvitation;

/** The error bodies that are documented for `completeInvitation`. */
export type CompleteInvitationError = unknown;

/** What a call of `completeInvitation` comes to, told apart by `ok` and `status`. */
export type CompleteInvitationResult = Success<200, CompletedInvitation> | UndocumentedFailure<200>;

/** The account to create. */
export type CreateAccountBody = NewAccount;

/** What a call of `createAccount` takes. */
export interface CreateAccountRequest {
  body: CreateAccountBody;
}

/** What `createAccount` answers with when it succeeds. */
export type CreateAccountData = AccountSummary;

/** The error bodies that are documented for `createAccount`. */
export type CreateAccountError = ErrorEnvelope;

/** What a call of `createAccount` comes to, told apart by `ok` and `status`. */
export type CreateAccountResult =
  | Success<201, AccountSummary>
  | Failure<409 | 422, ErrorEnvelope>
  | UndocumentedFailure<201 | 409 | 422>;

/** Parameters of `createApiKey`. */
export interface CreateApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
  };
}

/** The key to create. */
export type CreateApiKeyBody = NewApiKey;

/** What a call of `createApiKey` takes. */
export interface CreateApiKeyRequest extends CreateApiKeyParameters {
  body: CreateApiKeyBody;
}

/** What `createApiKey` answers with when it succeeds. */
export type CreateApiKeyData = CreatedApiKey;

/** The error bodies that are documented for `createApiKey`. */
export type CreateApiKeyError = unknown;

/** What a call of `createApiKey` comes to, told apart by `ok` and `status`. */
export type CreateApiKeyResult = Success<200 | 201, CreatedApiKey> | UndocumentedFailure<200 | 201>;

/** Parameters of `createDepartment`. */
export interface CreateDepartmentParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The department to create. */
export type CreateDepartmentBody = NewDepartment;

/** What a call of `createDepartment` takes. */
export interface CreateDepartmentRequest extends CreateDepartmentParameters {
  body: CreateDepartmentBody;
}

/** What `createDepartment` answers with when it succeeds. */
export type CreateDepartmentData = Department;

/** The error bodies that are documented for `createDepartment`. */
export type CreateDepartmentError = unknown;

/** What a call of `createDepartment` comes to, told apart by `ok` and `status`. */
export type CreateDepartmentResult = Success<201, Department> | UndocumentedFailure<201>;

/** The organization to create. */
export type CreateOrganizationBody = NewOrganization;

/** What a call of `createOrganization` takes. */
export interface CreateOrganizationRequest {
  body: CreateOrganizationBody;
}

/** What `createOrganization` answers with when it succeeds. */
export type CreateOrganizationData = Organization;

/** The error bodies that are documented for `createOrganization`. */
export type CreateOrganizationError = unknown;

/** What a call of `createOrganization` comes to, told apart by `ok` and `status`. */
export type CreateOrganizationResult =
  | Success<200 | 201, Organization>
  | UndocumentedFailure<200 | 201>;

/** Parameters of `createRole`. */
export interface CreateRoleParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The role to create. */
export type CreateRoleBody = NewRole;

/** What a call of `createRole` takes. */
export interface CreateRoleRequest extends CreateRoleParameters {
  body: CreateRoleBody;
}

/** What `createRole` answers with when it succeeds. */
export type CreateRoleData = Role;

/** The error bodies that are documented for `createRole`. */
export type CreateRoleError = unknown;

/** What a call of `createRole` comes to, told apart by `ok` and `status`. */
export type CreateRoleResult = Success<200 | 201, Role> | UndocumentedFailure<200 | 201>;

/** Parameters of `deactivateApiKey`. */
export interface DeactivateApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** A body that the page allows but does not describe. Leave it out. */
export type DeactivateApiKeyBody = ApiKeyStatusNote;

/** What a call of `deactivateApiKey` takes. */
export interface DeactivateApiKeyRequest extends DeactivateApiKeyParameters {
  body?: DeactivateApiKeyBody;
}

/** What `deactivateApiKey` answers with when it succeeds. */
export type DeactivateApiKeyData = ApiKeyStatus;

/** The error bodies that are documented for `deactivateApiKey`. */
export type DeactivateApiKeyError = unknown;

/** What a call of `deactivateApiKey` comes to, told apart by `ok` and `status`. */
export type DeactivateApiKeyResult = Success<200, ApiKeyStatus> | UndocumentedFailure<200>;

/** Parameters of `deactivateUser`. */
export interface DeactivateUserParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** Who takes over the resources. */
export type DeactivateUserBody = UserDeactivation;

/** What a call of `deactivateUser` takes. */
export interface DeactivateUserRequest extends DeactivateUserParameters {
  body: DeactivateUserBody;
}

/** What `deactivateUser` answers with when it succeeds. */
export type DeactivateUserData = User;

/** The error bodies that are documented for `deactivateUser`. */
export type DeactivateUserError = unknown;

/** What a call of `deactivateUser` comes to, told apart by `ok` and `status`. */
export type DeactivateUserResult = Success<200, User> | UndocumentedFailure<200>;

/** Parameters of `deleteAccount`. */
export interface DeleteAccountParameters {
  /** Parameters in the path. */
  path: {
    /** User the call is about. */
    user_id: UserId;
  };
}

/** What a call of `deleteAccount` takes. */
export interface DeleteAccountRequest extends DeleteAccountParameters {}

/** What `deleteAccount` answers with when it succeeds. */
export type DeleteAccountData = DeletedAccount;

/** The error bodies that are documented for `deleteAccount`. */
export type DeleteAccountError = ErrorEnvelope;

/** What a call of `deleteAccount` comes to, told apart by `ok` and `status`. */
export type DeleteAccountResult =
  | Success<200, DeletedAccount>
  | Failure<403 | 404, ErrorEnvelope>
  | UndocumentedFailure<200 | 403 | 404>;

/** Parameters of `deleteApiKey`. */
export interface DeleteApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** What a call of `deleteApiKey` takes. */
export interface DeleteApiKeyRequest extends DeleteApiKeyParameters {}

/** What `deleteApiKey` answers with when it succeeds. */
export type DeleteApiKeyData = DeletedApiKey;

/** The error bodies that are documented for `deleteApiKey`. */
export type DeleteApiKeyError = unknown;

/** What a call of `deleteApiKey` comes to, told apart by `ok` and `status`. */
export type DeleteApiKeyResult = Success<200, DeletedApiKey> | UndocumentedFailure<200>;

/** Parameters of `deleteDepartment`. */
export interface DeleteDepartmentParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
  };
}

/** What a call of `deleteDepartment` takes. */
export interface DeleteDepartmentRequest extends DeleteDepartmentParameters {}

/** What `deleteDepartment` answers with when it succeeds. */
export type DeleteDepartmentData = undefined;

/** The error bodies that are documented for `deleteDepartment`. */
export type DeleteDepartmentError = ErrorEnvelope;

/** What a call of `deleteDepartment` comes to, told apart by `ok` and `status`. */
export type DeleteDepartmentResult =
  | Success<204, undefined>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<204 | 422>;

/** Parameters of `deleteMember`. */
export interface DeleteMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Member the call is about, by user id or membership id. */
    user_id: MemberReference;
  };
}

/** What a call of `deleteMember` takes. */
export interface DeleteMemberRequest extends DeleteMemberParameters {}

/** What `deleteMember` answers with when it succeeds. */
export type DeleteMemberData = undefined;

/** The error bodies that are documented for `deleteMember`. */
export type DeleteMemberError = unknown;

/** What a call of `deleteMember` comes to, told apart by `ok` and `status`. */
export type DeleteMemberResult = Success<204, undefined> | UndocumentedFailure<204>;

/** Parameters of `deleteRole`. */
export interface DeleteRoleParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Role the call is about. */
    role_id: RoleId;
  };
}

/** What a call of `deleteRole` takes. */
export interface DeleteRoleRequest extends DeleteRoleParameters {}

/** What `deleteRole` answers with when it succeeds. */
export type DeleteRoleData = undefined;

/** The error bodies that are documented for `deleteRole`. */
export type DeleteRoleError = ErrorEnvelope;

/** What a call of `deleteRole` comes to, told apart by `ok` and `status`. */
export type DeleteRoleResult =
  | Success<204, undefined>
  | Failure<403 | 409, ErrorEnvelope>
  | UndocumentedFailure<204 | 403 | 409>;

/** Parameters of `exportMembers`. */
export interface ExportMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** Filters and order. An empty object exports all members. */
export type ExportMembersBody = MemberExport;

/** What a call of `exportMembers` takes. */
export interface ExportMembersRequest extends ExportMembersParameters {
  body: ExportMembersBody;
}

/** What `exportMembers` answers with when it succeeds. */
export type ExportMembersData = string;

/** The error bodies that are documented for `exportMembers`. */
export type ExportMembersError = unknown;

/** What a call of `exportMembers` comes to, told apart by `ok` and `status`. */
export type ExportMembersResult = Success<200, string> | UndocumentedFailure<200>;

/** The account that needs a new password. */
export type ForgotPasswordBody = ForgottenPassword;

/** What a call of `forgotPassword` takes. */
export interface ForgotPasswordRequest {
  body: ForgotPasswordBody;
}

/** What `forgotPassword` answers with when it succeeds. */
export type ForgotPasswordData = PasswordResetConfirmation;

/** The error bodies that are documented for `forgotPassword`. */
export type ForgotPasswordError = ErrorEnvelope;

/** What a call of `forgotPassword` comes to, told apart by `ok` and `status`. */
export type ForgotPasswordResult =
  | Success<200, PasswordResetConfirmation>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** Parameters of `getAccount`. */
export interface GetAccountParameters {
  /** Parameters in the path. */
  path: {
    /** User the call is about. */
    user_id: UserId;
  };
}

/** What a call of `getAccount` takes. */
export interface GetAccountRequest extends GetAccountParameters {}

/** What `getAccount` answers with when it succeeds. */
export type GetAccountData = Account;

/** The error bodies that are documented for `getAccount`. */
export type GetAccountError = unknown;

/** What a call of `getAccount` comes to, told apart by `ok` and `status`. */
export type GetAccountResult = Success<200, Account> | UndocumentedFailure<200>;

/** Parameters of `getApiKey`. */
export interface GetApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** What a call of `getApiKey` takes. */
export interface GetApiKeyRequest extends GetApiKeyParameters {}

/** What `getApiKey` answers with when it succeeds. */
export type GetApiKeyData = ApiKey;

/** The error bodies that are documented for `getApiKey`. */
export type GetApiKeyError = unknown;

/** What a call of `getApiKey` comes to, told apart by `ok` and `status`. */
export type GetApiKeyResult = Success<200, ApiKey> | UndocumentedFailure<200>;

/** Parameters of `getDepartment`. */
export interface GetDepartmentParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
  };
}

/** What a call of `getDepartment` takes. */
export interface GetDepartmentRequest extends GetDepartmentParameters {}

/** What `getDepartment` answers with when it succeeds. */
export type GetDepartmentData = Department;

/** The error bodies that are documented for `getDepartment`. */
export type GetDepartmentError = ErrorEnvelope;

/** What a call of `getDepartment` comes to, told apart by `ok` and `status`. */
export type GetDepartmentResult =
  | Success<200, Department>
  | Failure<404, ErrorEnvelope>
  | UndocumentedFailure<200 | 404>;

/** Parameters of `getDepartmentTree`. */
export interface GetDepartmentTreeParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
  /** Parameters in the query string. */
  query?: {
    /** Only these departments and everything below them, comma-separated. All by default. */
    scope?: DepartmentId[];
  };
}

/** What a call of `getDepartmentTree` takes. */
export interface GetDepartmentTreeRequest extends GetDepartmentTreeParameters {}

/** What `getDepartmentTree` answers with when it succeeds. */
export type GetDepartmentTreeData = DepartmentTree;

/** The error bodies that are documented for `getDepartmentTree`. */
export type GetDepartmentTreeError = unknown;

/** What a call of `getDepartmentTree` comes to, told apart by `ok` and `status`. */
export type GetDepartmentTreeResult = Success<200, DepartmentTree> | UndocumentedFailure<200>;

/** Parameters of `getInvitation`. */
export interface GetInvitationParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
  /** Parameters in the query string. */
  query?: {
    /** Address that was invited. Excludes `user_id` and `invitation_id`. */
    email?: EmailAddress;
    /** User that was invited. Excludes `email` and `invitation_id`. */
    user_id?: UserId;
    /** Id of the invitation. Excludes `email` and `user_id`. */
    invitation_id?: InvitationId;
  };
}

/** What a call of `getInvitation` takes. */
export interface GetInvitationRequest extends GetInvitationParameters {}

/** What `getInvitation` answers with when it succeeds. */
export type GetInvitationData = Invitation;

/** The error bodies that are documented for `getInvitation`. */
export type GetInvitationError = ErrorEnvelope;

/** What a call of `getInvitation` comes to, told apart by `ok` and `status`. */
export type GetInvitationResult =
  | Success<200, Invitation>
  | Failure<400, ErrorEnvelope>
  | UndocumentedFailure<200 | 400>;

/** Parameters of `getMember`. */
export interface GetMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Member the call is about, by user id or membership id. */
    user_id: MemberReference;
  };
}

/** What a call of `getMember` takes. */
export interface GetMemberRequest extends GetMemberParameters {}

/** What `getMember` answers with when it succeeds. */
export type GetMemberData = MemberView;

/** The error bodies that are documented for `getMember`. */
export type GetMemberError = unknown;

/** What a call of `getMember` comes to, told apart by `ok` and `status`. */
export type GetMemberResult = Success<200, MemberView> | UndocumentedFailure<200>;

/** Parameters of `getMemberStatusSummary`. */
export interface GetMemberStatusSummaryParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** What a call of `getMemberStatusSummary` takes. */
export interface GetMemberStatusSummaryRequest extends GetMemberStatusSummaryParameters {}

/** What `getMemberStatusSummary` answers with when it succeeds. */
export type GetMemberStatusSummaryData = MemberStatusSummary;

/** The error bodies that are documented for `getMemberStatusSummary`. */
export type GetMemberStatusSummaryError = unknown;

/** What a call of `getMemberStatusSummary` comes to, told apart by `ok` and `status`. */
export type GetMemberStatusSummaryResult =
  | Success<200, MemberStatusSummary>
  | UndocumentedFailure<200>;

/** Parameters of `getOrganization`. */
export interface GetOrganizationParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** What a call of `getOrganization` takes. */
export interface GetOrganizationRequest extends GetOrganizationParameters {}

/** What `getOrganization` answers with when it succeeds. */
export type GetOrganizationData = Organization;

/** The error bodies that are documented for `getOrganization`. */
export type GetOrganizationError = ErrorEnvelope;

/** What a call of `getOrganization` comes to, told apart by `ok` and `status`. */
export type GetOrganizationResult =
  | Success<200, Organization>
  | Failure<401 | 403, ErrorEnvelope>
  | UndocumentedFailure<200 | 401 | 403>;

/** Parameters of `getRole`. */
export interface GetRoleParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Role the call is about. */
    role_id: RoleId;
  };
}

/** What a call of `getRole` takes. */
export interface GetRoleRequest extends GetRoleParameters {}

/** What `getRole` answers with when it succeeds. */
export type GetRoleData = Role;

/** The error bodies that are documented for `getRole`. */
export type GetRoleError = unknown;

/** What a call of `getRole` comes to, told apart by `ok` and `status`. */
export type GetRoleResult = Success<200, Role> | UndocumentedFailure<200>;

/** Parameters of `inviteUser`. */
export interface InviteUserParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The person to invite and what to assign. */
export type InviteUserBody = UserInvitation;

/** What a call of `inviteUser` takes. */
export interface InviteUserRequest extends InviteUserParameters {
  body: InviteUserBody;
}

/** What `inviteUser` answers with when it succeeds. */
export type InviteUserData = User;

/** The error bodies that are documented for `inviteUser`. */
export type InviteUserError = ErrorEnvelope;

/** What a call of `inviteUser` comes to, told apart by `ok` and `status`. */
export type InviteUserResult =
  | Success<201, User>
  | Failure<409, ErrorEnvelope>
  | UndocumentedFailure<201 | 409>;

/** Parameters of `listAccounts`. */
export interface ListAccountsParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * How many entries to leave out from the start.
     *
     * @default 0
     */
    skip?: number;
    /**
     * How many accounts to return.
     *
     * @default 100
     */
    limit?: number;
    /**
     * Leave inactive accounts out. Off by default, unlike elsewhere.
     *
     * @default false
     */
    active_only?: boolean;
  };
}

/** What a call of `listAccounts` takes. */
export interface ListAccountsRequest extends ListAccountsParameters {}

/** What `listAccounts` answers with when it succeeds. */
export type ListAccountsData = AccountList;

/** The error bodies that are documented for `listAccounts`. */
export type ListAccountsError = unknown;

/** What the pages of `listAccounts` hold. */
export type ListAccountsItem = AccountSummary;

/** What a call of `listAccounts` comes to, told apart by `ok` and `status`. */
export type ListAccountsResult = Success<200, AccountList> | UndocumentedFailure<200>;

/** Parameters of `listApiKeys`. */
export interface ListApiKeysParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * How many entries to leave out from the start.
     *
     * @default 0
     */
    skip?: number;
    /**
     * How many keys to return. Goes with `skip`.
     *
     * @maximum 100
     * @default 20
     */
    take?: number;
    /**
     * Number of the page, from 1. Goes with `page_size`.
     *
     * @default 1
     */
    page?: number;
    /**
     * How many keys to put on a page. Goes with `page`.
     *
     * @maximum 100
     * @default 20
     */
    page_size?: number;
  };
}

/** What a call of `listApiKeys` takes. */
export interface ListApiKeysRequest extends ListApiKeysParameters {}

/** What `listApiKeys` answers with when it succeeds. */
export type ListApiKeysData = ApiKeyPage;

/** The error bodies that are documented for `listApiKeys`. */
export type ListApiKeysError = unknown;

/** What the pages of `listApiKeys` hold. */
export type ListApiKeysItem = ApiKey;

/** What a call of `listApiKeys` comes to, told apart by `ok` and `status`. */
export type ListApiKeysResult = Success<200, ApiKeyPage> | UndocumentedFailure<200>;

/** What `listCapabilities` answers with when it succeeds. */
export type ListCapabilitiesData = CapabilityList;

/** The error bodies that are documented for `listCapabilities`. */
export type ListCapabilitiesError = unknown;

/** What a call of `listCapabilities` comes to, told apart by `ok` and `status`. */
export type ListCapabilitiesResult = Success<200, CapabilityList> | UndocumentedFailure<200>;

/** Parameters of `listDepartmentMembers`. */
export interface ListDepartmentMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
  };
}

/** What a call of `listDepartmentMembers` takes. */
export interface ListDepartmentMembersRequest extends ListDepartmentMembersParameters {}

/** What `listDepartmentMembers` answers with when it succeeds. */
export type ListDepartmentMembersData = DepartmentMemberList;

/** The error bodies that are documented for `listDepartmentMembers`. */
export type ListDepartmentMembersError = ErrorEnvelope;

/** What a call of `listDepartmentMembers` comes to, told apart by `ok` and `status`. */
export type ListDepartmentMembersResult =
  | Success<200, DepartmentMemberList>
  | Failure<404, ErrorEnvelope>
  | UndocumentedFailure<200 | 404>;

/** Parameters of `listDepartments`. */
export interface ListDepartmentsParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** What a call of `listDepartments` takes. */
export interface ListDepartmentsRequest extends ListDepartmentsParameters {}

/** What `listDepartments` answers with when it succeeds. */
export type ListDepartmentsData = DepartmentList;

/** The error bodies that are documented for `listDepartments`. */
export type ListDepartmentsError = unknown;

/** What a call of `listDepartments` comes to, told apart by `ok` and `status`. */
export type ListDepartmentsResult = Success<200, DepartmentList> | UndocumentedFailure<200>;

/** Parameters of `listMemberChangeLogs`. */
export interface ListMemberChangeLogsParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** Filters and page. An empty object returns the first page. */
export type ListMemberChangeLogsBody = ChangeLogSearch;

/** What a call of `listMemberChangeLogs` takes. */
export interface ListMemberChangeLogsRequest extends ListMemberChangeLogsParameters {
  body: ListMemberChangeLogsBody;
}

/** What `listMemberChangeLogs` answers with when it succeeds. */
export type ListMemberChangeLogsData = ChangeLogPage;

/** The error bodies that are documented for `listMemberChangeLogs`. */
export type ListMemberChangeLogsError = ErrorEnvelope;

/** What the pages of `listMemberChangeLogs` hold. */
export type ListMemberChangeLogsItem = ChangeLogEntry;

/** What a call of `listMemberChangeLogs` comes to, told apart by `ok` and `status`. */
export type ListMemberChangeLogsResult =
  | Success<200, ChangeLogPage>
  | Failure<404, ErrorEnvelope>
  | UndocumentedFailure<200 | 404>;

/** Parameters of `listMembers`. */
export interface ListMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** Filters, order and page. An empty object returns the ten newest members. */
export type ListMembersBody = MemberSearch;

/** What a call of `listMembers` takes. */
export interface ListMembersRequest extends ListMembersParameters {
  body: ListMembersBody;
}

/** What `listMembers` answers with when it succeeds. */
export type ListMembersData = MemberListing;

/** The error bodies that are documented for `listMembers`. */
export type ListMembersError = unknown;

/** What a call of `listMembers` comes to, told apart by `ok` and `status`. */
export type ListMembersResult = Success<200, MemberListing> | UndocumentedFailure<200>;

/** Parameters of `listOrganizationChangeLogs`. */
export interface ListOrganizationChangeLogsParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** Filters and page. An empty object returns the first page. */
export type ListOrganizationChangeLogsBody = ChangeLogSearch;

/** What a call of `listOrganizationChangeLogs` takes. */
export interface ListOrganizationChangeLogsRequest extends ListOrganizationChangeLogsParameters {
  body: ListOrganizationChangeLogsBody;
}

/** What `listOrganizationChangeLogs` answers with when it succeeds. */
export type ListOrganizationChangeLogsData = ChangeLogPage;

/** The error bodies that are documented for `listOrganizationChangeLogs`. */
export type ListOrganizationChangeLogsError = unknown;

/** What the pages of `listOrganizationChangeLogs` hold. */
export type ListOrganizationChangeLogsItem = ChangeLogEntry;

/** What a call of `listOrganizationChangeLogs` comes to, told apart by `ok` and `status`. */
export type ListOrganizationChangeLogsResult =
  | Success<200, ChangeLogPage>
  | UndocumentedFailure<200>;

/** Parameters of `listOrganizations`. */
export interface ListOrganizationsParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * How many entries to leave out from the start.
     *
     * @default 0
     */
    skip?: number;
    /**
     * How many organizations to return.
     *
     * @minimum 1
     * @maximum 100
     * @default 100
     */
    limit?: number;
    /**
     * Leave inactive entries out. On by default.
     *
     * @default true
     */
    active_only?: boolean;
  };
}

/** What a call of `listOrganizations` takes. */
export interface ListOrganizationsRequest extends ListOrganizationsParameters {}

/** What `listOrganizations` answers with when it succeeds. */
export type ListOrganizationsData = OrganizationListing;

/** The error bodies that are documented for `listOrganizations`. */
export type ListOrganizationsError = unknown;

/** What a call of `listOrganizations` comes to, told apart by `ok` and `status`. */
export type ListOrganizationsResult = Success<200, OrganizationListing> | UndocumentedFailure<200>;

/** Parameters of `listRoleMembers`. */
export interface ListRoleMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Role the call is about. */
    role_id: RoleId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * How many entries to leave out from the start.
     *
     * @default 0
     */
    skip?: number;
    /**
     * How many users to return.
     *
     * @maximum 100
     * @default 50
     */
    limit?: number;
  };
}

/** What a call of `listRoleMembers` takes. */
export interface ListRoleMembersRequest extends ListRoleMembersParameters {}

/** What `listRoleMembers` answers with when it succeeds. */
export type ListRoleMembersData = RoleMemberPage;

/** The error bodies that are documented for `listRoleMembers`. */
export type ListRoleMembersError = unknown;

/** What the pages of `listRoleMembers` hold. */
export type ListRoleMembersItem = RoleMember;

/** What a call of `listRoleMembers` comes to, told apart by `ok` and `status`. */
export type ListRoleMembersResult = Success<200, RoleMemberPage> | UndocumentedFailure<200>;

/** Parameters of `listRoleTemplates`. */
export interface ListRoleTemplatesParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** What a call of `listRoleTemplates` takes. */
export interface ListRoleTemplatesRequest extends ListRoleTemplatesParameters {}

/** What `listRoleTemplates` answers with when it succeeds. */
export type ListRoleTemplatesData = RoleTemplateList;

/** The error bodies that are documented for `listRoleTemplates`. */
export type ListRoleTemplatesError = unknown;

/** What a call of `listRoleTemplates` comes to, told apart by `ok` and `status`. */
export type ListRoleTemplatesResult = Success<200, RoleTemplateList> | UndocumentedFailure<200>;

/** Parameters of `listRoles`. */
export interface ListRolesParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * List roles that all organizations share too. On by default.
     *
     * @default true
     */
    include_global?: boolean;
  };
}

/** What a call of `listRoles` takes. */
export interface ListRolesRequest extends ListRolesParameters {}

/** What `listRoles` answers with when it succeeds. */
export type ListRolesData = RoleListing;

/** The error bodies that are documented for `listRoles`. */
export type ListRolesError = unknown;

/** What a call of `listRoles` comes to, told apart by `ok` and `status`. */
export type ListRolesResult = Success<200, RoleListing> | UndocumentedFailure<200>;

/** Parameters of `listStatuses`. */
export interface ListStatusesParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
  /** Parameters in the query string. */
  query?: {
    /**
     * Leave inactive entries out. On by default.
     *
     * @default true
     */
    active_only?: boolean;
  };
}

/** What a call of `listStatuses` takes. */
export interface ListStatusesRequest extends ListStatusesParameters {}

/** What `listStatuses` answers with when it succeeds. */
export type ListStatusesData = StatusList;

/** The error bodies that are documented for `listStatuses`. */
export type ListStatusesError = ErrorEnvelope;

/** What a call of `listStatuses` comes to, told apart by `ok` and `status`. */
export type ListStatusesResult =
  | Success<200, StatusList>
  | Failure<401 | 403, ErrorEnvelope>
  | UndocumentedFailure<200 | 401 | 403>;

/** What to revoke. May be an empty object. */
export type LogOutBody = Logout;

/** What a call of `logOut` takes. */
export interface LogOutRequest {
  body: LogOutBody;
}

/** What `logOut` answers with when it succeeds. */
export type LogOutData = LogoutConfirmation;

/** The error bodies that are documented for `logOut`. */
export type LogOutError = ErrorEnvelope;

/** What a call of `logOut` comes to, told apart by `ok` and `status`. */
export type LogOutResult =
  | Success<200, LogoutConfirmation>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** Parameters of `pauseApiKey`. */
export interface PauseApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** A body that the page allows but does not describe. Leave it out. */
export type PauseApiKeyBody = ApiKeyStatusNote;

/** What a call of `pauseApiKey` takes. */
export interface PauseApiKeyRequest extends PauseApiKeyParameters {
  body?: PauseApiKeyBody;
}

/** What `pauseApiKey` answers with when it succeeds. */
export type PauseApiKeyData = ApiKeyStatus;

/** The error bodies that are documented for `pauseApiKey`. */
export type PauseApiKeyError = unknown;

/** What a call of `pauseApiKey` comes to, told apart by `ok` and `status`. */
export type PauseApiKeyResult = Success<200, ApiKeyStatus> | UndocumentedFailure<200>;

/** Parameters of `reactivateUser`. */
export interface ReactivateUserParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** What a call of `reactivateUser` takes. */
export interface ReactivateUserRequest extends ReactivateUserParameters {}

/** What `reactivateUser` answers with when it succeeds. */
export type ReactivateUserData = User;

/** The error bodies that are documented for `reactivateUser`. */
export type ReactivateUserError = ErrorEnvelope;

/** What a call of `reactivateUser` comes to, told apart by `ok` and `status`. */
export type ReactivateUserResult =
  | Success<200, User>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** The refresh token. */
export type RefreshAccessTokenBody = RefreshToken;

/** What a call of `refreshAccessToken` takes. */
export interface RefreshAccessTokenRequest {
  body: RefreshAccessTokenBody;
}

/** What `refreshAccessToken` answers with when it succeeds. */
export type RefreshAccessTokenData = RefreshedTokens;

/** The error bodies that are documented for `refreshAccessToken`. */
export type RefreshAccessTokenError = ErrorEnvelope;

/** What a call of `refreshAccessToken` comes to, told apart by `ok` and `status`. */
export type RefreshAccessTokenResult =
  | Success<200, RefreshedTokens>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** The account to register. */
export type RegisterUserBody = Registration;

/** What a call of `registerUser` takes. */
export interface RegisterUserRequest {
  body: RegisterUserBody;
}

/** What `registerUser` answers with when it succeeds. */
export type RegisterUserData = StartedRegistration;

/** The error bodies that are documented for `registerUser`. */
export type RegisterUserError = ErrorEnvelope;

/** What a call of `registerUser` comes to, told apart by `ok` and `status`. */
export type RegisterUserResult =
  | Success<200 | 201, StartedRegistration>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 201 | 422>;

/** Parameters of `removeDepartmentMember`. */
export interface RemoveDepartmentMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** What a call of `removeDepartmentMember` takes. */
export interface RemoveDepartmentMemberRequest extends RemoveDepartmentMemberParameters {}

/** What `removeDepartmentMember` answers with when it succeeds. */
export type RemoveDepartmentMemberData = undefined;

/** The error bodies that are documented for `removeDepartmentMember`. */
export type RemoveDepartmentMemberError = unknown;

/** What a call of `removeDepartmentMember` comes to, told apart by `ok` and `status`. */
export type RemoveDepartmentMemberResult = Success<204, undefined> | UndocumentedFailure<204>;

/** Parameters of `removeRoleMember`. */
export interface RemoveRoleMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Role the call is about. */
    role_id: RoleId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** What a call of `removeRoleMember` takes. */
export interface RemoveRoleMemberRequest extends RemoveRoleMemberParameters {}

/** What `removeRoleMember` answers with when it succeeds. */
export type RemoveRoleMemberData = undefined;

/** The error bodies that are documented for `removeRoleMember`. */
export type RemoveRoleMemberError = ErrorEnvelope;

/** What a call of `removeRoleMember` comes to, told apart by `ok` and `status`. */
export type RemoveRoleMemberResult =
  | Success<204, undefined>
  | Failure<404 | 422, ErrorEnvelope>
  | UndocumentedFailure<204 | 404 | 422>;

/** Parameters of `removeUser`. */
export interface RemoveUserParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** The confirmation, and who takes over the resources. */
export type RemoveUserBody = UserRemoval;

/** What a call of `removeUser` takes. */
export interface RemoveUserRequest extends RemoveUserParameters {
  body: RemoveUserBody;
}

/** What `removeUser` answers with when it succeeds. */
export type RemoveUserData = undefined;

/** The error bodies that are documented for `removeUser`. */
export type RemoveUserError = unknown;

/** What a call of `removeUser` comes to, told apart by `ok` and `status`. */
export type RemoveUserResult = Success<204, undefined> | UndocumentedFailure<204>;

/** Parameters of `reparentDepartment`. */
export interface ReparentDepartmentParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
  };
}

/** The new place. */
export type ReparentDepartmentBody = DepartmentMove;

/** What a call of `reparentDepartment` takes. */
export interface ReparentDepartmentRequest extends ReparentDepartmentParameters {
  body: ReparentDepartmentBody;
}

/** What `reparentDepartment` answers with when it succeeds. */
export type ReparentDepartmentData = Department;

/** The error bodies that are documented for `reparentDepartment`. */
export type ReparentDepartmentError = unknown;

/** What a call of `reparentDepartment` comes to, told apart by `ok` and `status`. */
export type ReparentDepartmentResult = Success<200, Department> | UndocumentedFailure<200>;

/** The account that needs a new password. */
export type RequestPasswordResetBody = ForgottenPassword;

/** What a call of `requestPasswordReset` takes. */
export interface RequestPasswordResetRequest {
  body: RequestPasswordResetBody;
}

/** What `requestPasswordReset` answers with when it succeeds. */
export type RequestPasswordResetData = PasswordResetConfirmation;

/** The error bodies that are documented for `requestPasswordReset`. */
export type RequestPasswordResetError = ErrorEnvelope;

/** What a call of `requestPasswordReset` comes to, told apart by `ok` and `status`. */
export type RequestPasswordResetResult =
  | Success<200, PasswordResetConfirmation>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** The code and the new password. */
export type ResetPasswordBody = NewPassword;

/** What a call of `resetPassword` takes. */
export interface ResetPasswordRequest {
  body: ResetPasswordBody;
}

/** What `resetPassword` answers with when it succeeds. */
export type ResetPasswordData = PasswordUpdateConfirmation;

/** The error bodies that are documented for `resetPassword`. */
export type ResetPasswordError = ErrorEnvelope;

/** What a call of `resetPassword` comes to, told apart by `ok` and `status`. */
export type ResetPasswordResult =
  | Success<200, PasswordUpdateConfirmation>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** Parameters of `restoreMember`. */
export interface RestoreMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Member the call is about, by user id or membership id. */
    user_id: MemberReference;
  };
}

/** What a call of `restoreMember` takes. */
export interface RestoreMemberRequest extends RestoreMemberParameters {}

/** What `restoreMember` answers with when it succeeds. */
export type RestoreMemberData = undefined;

/** The error bodies that are documented for `restoreMember`. */
export type RestoreMemberError = unknown;

/** What a call of `restoreMember` comes to, told apart by `ok` and `status`. */
export type RestoreMemberResult = Success<204, undefined> | UndocumentedFailure<204>;

/** Parameters of `sendInvitation`. */
export interface SendInvitationParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The person to invite and the role. */
export type SendInvitationBody = MemberInvitation;

/** What a call of `sendInvitation` takes. */
export interface SendInvitationRequest extends SendInvitationParameters {
  body: SendInvitationBody;
}

/** What `sendInvitation` answers with when it succeeds. */
export type SendInvitationData = SentInvitation;

/** The error bodies that are documented for `sendInvitation`. */
export type SendInvitationError = ErrorEnvelope;

/** What a call of `sendInvitation` comes to, told apart by `ok` and `status`. */
export type SendInvitationResult =
  | Success<201, SentInvitation>
  | Failure<403, ErrorEnvelope>
  | UndocumentedFailure<201 | 403>;

/** Parameters of `unpauseApiKey`. */
export interface UnpauseApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** A body that the page allows but does not describe. Leave it out. */
export type UnpauseApiKeyBody = ApiKeyStatusNote;

/** What a call of `unpauseApiKey` takes. */
export interface UnpauseApiKeyRequest extends UnpauseApiKeyParameters {
  body?: UnpauseApiKeyBody;
}

/** What `unpauseApiKey` answers with when it succeeds. */
export type UnpauseApiKeyData = ApiKeyStatus;

/** The error bodies that are documented for `unpauseApiKey`. */
export type UnpauseApiKeyError = unknown;

/** What a call of `unpauseApiKey` comes to, told apart by `ok` and `status`. */
export type UnpauseApiKeyResult = Success<200, ApiKeyStatus> | UndocumentedFailure<200>;

/** Parameters of `updateApiKey`. */
export interface UpdateApiKeyParameters {
  /** Parameters in the path. */
  path: {
    /** Organization that owns the API keys. Other operations call this `organization_id`. */
    org_id: OrganizationId;
    /** API key the call is about. */
    key_id: ApiKeyId;
  };
}

/** The fields to change. */
export type UpdateApiKeyBody = ApiKeyChanges;

/** What a call of `updateApiKey` takes. */
export interface UpdateApiKeyRequest extends UpdateApiKeyParameters {
  body: UpdateApiKeyBody;
}

/** What `updateApiKey` answers with when it succeeds. */
export type UpdateApiKeyData = ApiKey;

/** The error bodies that are documented for `updateApiKey`. */
export type UpdateApiKeyError = unknown;

/** What a call of `updateApiKey` comes to, told apart by `ok` and `status`. */
export type UpdateApiKeyResult = Success<200, ApiKey> | UndocumentedFailure<200>;

/** Parameters of `updateDepartment`. */
export interface UpdateDepartmentParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Department the call is about. */
    department_id: DepartmentId;
  };
}

/** The fields to change. */
export type UpdateDepartmentBody = DepartmentChanges;

/** What a call of `updateDepartment` takes. */
export interface UpdateDepartmentRequest extends UpdateDepartmentParameters {
  body: UpdateDepartmentBody;
}

/** What `updateDepartment` answers with when it succeeds. */
export type UpdateDepartmentData = Department;

/** The error bodies that are documented for `updateDepartment`. */
export type UpdateDepartmentError = unknown;

/** What a call of `updateDepartment` comes to, told apart by `ok` and `status`. */
export type UpdateDepartmentResult = Success<200, Department> | UndocumentedFailure<200>;

/** Parameters of `updateMember`. */
export interface UpdateMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** The new role, the new status, or both. */
export type UpdateMemberBody = MemberChanges;

/** What a call of `updateMember` takes. */
export interface UpdateMemberRequest extends UpdateMemberParameters {
  body: UpdateMemberBody;
}

/** What `updateMember` answers with when it succeeds. */
export type UpdateMemberData = UpdatedMember;

/** The error bodies that are documented for `updateMember`. */
export type UpdateMemberError = ErrorEnvelope;

/** What a call of `updateMember` comes to, told apart by `ok` and `status`. */
export type UpdateMemberResult =
  | Success<200, UpdatedMember>
  | Failure<403, ErrorEnvelope>
  | UndocumentedFailure<200 | 403>;

/** Parameters of `updateOrganization`. */
export interface UpdateOrganizationParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
  };
}

/** The fields to change. */
export type UpdateOrganizationBody = OrganizationChanges;

/** What a call of `updateOrganization` takes. */
export interface UpdateOrganizationRequest extends UpdateOrganizationParameters {
  body: UpdateOrganizationBody;
}

/** What `updateOrganization` answers with when it succeeds. */
export type UpdateOrganizationData = Organization;

/** The error bodies that are documented for `updateOrganization`. */
export type UpdateOrganizationError = unknown;

/** What a call of `updateOrganization` comes to, told apart by `ok` and `status`. */
export type UpdateOrganizationResult = Success<200, Organization> | UndocumentedFailure<200>;

/** The fields to change. */
export type UpdateProfileBody = ProfileChanges;

/** What a call of `updateProfile` takes. */
export interface UpdateProfileRequest {
  body: UpdateProfileBody;
}

/** What `updateProfile` answers with when it succeeds. */
export type UpdateProfileData = UpdatedProfile;

/** The error bodies that are documented for `updateProfile`. */
export type UpdateProfileError = unknown;

/** What a call of `updateProfile` comes to, told apart by `ok` and `status`. */
export type UpdateProfileResult = Success<200, UpdatedProfile> | UndocumentedFailure<200>;

/** Parameters of `updateRole`. */
export interface UpdateRoleParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** Role the call is about. */
    role_id: RoleId;
  };
}

/** The fields to change. */
export type UpdateRoleBody = RoleChanges;

/** What a call of `updateRole` takes. */
export interface UpdateRoleRequest extends UpdateRoleParameters {
  body: UpdateRoleBody;
}

/** What `updateRole` answers with when it succeeds. */
export type UpdateRoleData = Role;

/** The error bodies that are documented for `updateRole`. */
export type UpdateRoleError = unknown;

/** What a call of `updateRole` comes to, told apart by `ok` and `status`. */
export type UpdateRoleResult = Success<200, Role> | UndocumentedFailure<200>;

/** Parameters of `updateUserMemberships`. */
export interface UpdateUserMembershipsParameters {
  /** Parameters in the path. */
  path: {
    /** Organization the call is about. */
    organization_id: OrganizationId;
    /** User the call is about. */
    user_id: UserId;
  };
}

/** The new assignments, complete. */
export type UpdateUserMembershipsBody = UserMemberships;

/** What a call of `updateUserMemberships` takes. */
export interface UpdateUserMembershipsRequest extends UpdateUserMembershipsParameters {
  body: UpdateUserMembershipsBody;
}

/** What `updateUserMemberships` answers with when it succeeds. */
export type UpdateUserMembershipsData = User;

/** The error bodies that are documented for `updateUserMemberships`. */
export type UpdateUserMembershipsError = unknown;

/** What a call of `updateUserMemberships` comes to, told apart by `ok` and `status`. */
export type UpdateUserMembershipsResult = Success<200, User> | UndocumentedFailure<200>;

/** Parameters of `validateInvitation`. */
export interface ValidateInvitationParameters {
  /** Parameters in the path. */
  path: {
    /** Key from the invitation. Announced as a UUID, but the sample is none. */
    email_key: EmailKey;
  };
}

/** What a call of `validateInvitation` takes. */
export interface ValidateInvitationRequest extends ValidateInvitationParameters {}

/** What `validateInvitation` answers with when it succeeds. */
export type ValidateInvitationData = ValidatedInvitation;

/** The error bodies that are documented for `validateInvitation`. */
export type ValidateInvitationError = unknown;

/** What a call of `validateInvitation` comes to, told apart by `ok` and `status`. */
export type ValidateInvitationResult = Success<200, ValidatedInvitation> | UndocumentedFailure<200>;

/** The code and its key. */
export type VerifyEmailBody = EmailVerification;

/** What a call of `verifyEmail` takes. */
export interface VerifyEmailRequest {
  body: VerifyEmailBody;
}

/** What `verifyEmail` answers with when it succeeds. */
export type VerifyEmailData = Session;

/** The error bodies that are documented for `verifyEmail`. */
export type VerifyEmailError = ErrorEnvelope;

/** What a call of `verifyEmail` comes to, told apart by `ok` and `status`. */
export type VerifyEmailResult =
  | Success<200, Session>
  | Failure<422, ErrorEnvelope>
  | UndocumentedFailure<200 | 422>;

/** The organization that the caller joined, and the role there. */
export interface AcceptedInvitation {
  /** Whether the caller joined. */
  success: boolean;
  /** Organization that the caller joined. */
  organization_id: OrganizationId;
  /** Name of the organization. */
  organization_name: string;
  /** Role of the caller there. */
  role_id: RoleId;
  /** Name of the role. */
  role_name: string;
}

/** An account, apart from any organization. */
export interface Account {
  /** Id of the user. */
  id: UserId;
  /** The address that the person is known by. */
  email: EmailAddress;
  /**
   * Name chosen by the user.
   *
   * @minLength 3
   * @maxLength 100
   */
  username?: string | null;
  /** The whole name, as one text. */
  full_name?: string | null;
  /** First name of the user. */
  first_name?: string | null;
  /** Last name of the user. */
  last_name?: string | null;
  /**
   * Date of birth.
   *
   * @format date
   */
  birthday?: string | null;
  /** Gender in the words of the user. */
  gender?: string | null;
  /**
   * Whether the account is active.
   *
   * @default true
   */
  is_active: boolean;
  /** When the email address was last verified, in ISO 8601. */
  last_verified?: string | null;
  /** When the user last signed in, in ISO 8601. */
  last_login?: string | null;
  /** Address of the picture of the user. */
  profile_image?: string | null;
  /** IANA name of the time zone, such as `Europe/Zurich`. */
  timezone?: string | null;
  /** Country of the user. */
  country_id?: CountryId | null;
  /** Postal code of the user. */
  post_code?: string | null;
  /** Organization the user works in at the moment. */
  current_organization_id?: OrganizationId | null;
  /** When the account was created. */
  created_at: Timestamp;
  /** When the account last changed. */
  updated_at: Timestamp;
}

/** Accounts of a page. */
export type AccountList = AccountSummary[];

/** Where a user stands in the life cycle. The full list of states is not documented. */
export type AccountState = OpenEnum<"pending_invitation" | "active" | "deactivated">;

/** An account as lists and its creation show it. */
export interface AccountSummary {
  /** Id of the user. */
  id: UserId;
  /** The address that the person is known by. */
  email: EmailAddress;
  /** First name of the user. */
  first_name: string | null;
  /** Last name of the user. */
  last_name: string | null;
  /** Whether the account is active. */
  is_active: boolean;
  /** When the email address was last verified, in ISO 8601. Null for a new account. */
  last_verified: string | null;
  /** Role of the user outside organizations. Null for a new account. */
  global_role_id: string | null;
  /** When the account was created. */
  created_at: Timestamp;
  /** When the account last changed. */
  updated_at: Timestamp;
}

/** An API key without its secret. */
export interface ApiKey {
  /** Id of the key. */
  id: ApiKeyId;
  /** Start of the raw key, such as `oak_live_a1b2`, to recognize it by. */
  key_prefix: string;
  /** Organization of the key. */
  organization_id: OrganizationId;
  /** Name of the key. */
  key_name: string;
  /** Whether the key works. */
  is_active: boolean;
  /** Limit on usage in CHF, null for no limit. */
  usage_limit_chf: number | null;
  /** What the key may do. */
  scopes: ApiKeyScope[];
  /** User who created the key. */
  created_by: UserId;
  /** When the key was created. */
  created_at: Timestamp;
  /** When the key expires in ISO 8601, null for never. */
  expires_at: string | null;
}

/** Fields to change. Everything is optional. */
export interface ApiKeyChanges {
  /** Name of the key. */
  key_name?: string;
  /** Limit on usage in CHF. */
  usage_limit_chf?: number;
  /** What the key may do. */
  scopes?: ApiKeyScope[];
  /** When the key shall expire. */
  expires_at?: Timestamp;
}

/** Id of an API key. Samples start with `ak_` or `apk_`. It is not the key itself. */
export type ApiKeyId = string;

/** A page of API keys. */
export interface ApiKeyPage {
  /** Keys of this page. */
  api_keys: ApiKey[];
  /** Where this page stands. */
  pagination: ApiKeyPagination;
}

/** Where a page stands in a list. */
export interface ApiKeyPagination {
  /** Number of this page, from 1. */
  page: number;
  /** How many entries fit on a page. */
  page_size: number;
  /** How many entries there are in all. */
  total_count: number;
  /** How many pages there are in all. */
  total_pages: number;
}

/** Something an API key may do. The full list is not documented. */
export type ApiKeyScope = OpenEnum<"read:usage" | "write:projects" | "read:agents">;

/** An API key after a change of its status. */
export interface ApiKeyStatus {
  /** Id of the key. */
  id: ApiKeyId;
  /** Status of the key. Other values exist but are not documented. */
  status: OpenEnum<"active">;
  /** Whether the key is paused. */
  is_paused: boolean;
  /** When the status changed. */
  updated_at: Timestamp;
}

/** A body that the page allows but does not describe. An older version of the page had a text `note`. */
export interface ApiKeyStatusNote {
  [name: string]: unknown;
}

/** One member that could not be changed. */
export interface BulkFailure {
  /** Id of the member. */
  id: MemberReference;
  /** Why this member was left alone, in words. */
  error: string;
}

/** Members to delete. */
export interface BulkMemberDeletion {
  /**
   * Users to delete, at most 1,000.
   *
   * @maxItems 1000
   */
  user_ids: UserId[];
}

/** Members to change and the status they get. */
export interface BulkMemberStatusChange {
  /**
   * Users to change, at most 1,000.
   *
   * @maxItems 1000
   */
  user_ids: UserId[];
  /** The new status of all of them. */
  status_id: StatusId;
}

/** What a bulk call did. A call can succeed for some members and fail for others. */
export interface BulkOutcome {
  /** How many members were changed. */
  success_count: number;
  /** How many members were left alone. */
  failure_count: number;
  /** The members that were left alone, with the reason. */
  failed_operations: BulkFailure[];
}

/** Something that a role can allow. */
export interface Capability {
  /** Key to use in roles. */
  key: CapabilityKey;
  /** Name to show to people. */
  label: string;
  /** What the capability allows. */
  description: string;
  /** Group of related capabilities. */
  group: OpenEnum<"User Management" | "Department Management">;
}

/** Key of a capability. More exist than are known here; `listCapabilities` returns all. */
export type CapabilityKey = OpenEnum<
  | "manage_users"
  | "invite_users"
  | "deactivate_users"
  | "remove_users"
  | "manage_departments"
  | "manage_roles"
  | "view_audit_log"
  | "manage_knowledge_slices"
>;

/** All capabilities. */
export type CapabilityList = Capability[];

/** One recorded action and what it changed. */
export interface ChangeLogEntry {
  /** Id of the entry. */
  id: ChangeLogEntryId;
  /** Who acted. */
  user_id: UserId;
  /** Name of the person who acted. */
  user_name: string;
  /** Email address of the person who acted. */
  user_email: EmailAddress;
  /** What was done. */
  action: OpenEnum<
    | "created"
    | "updated"
    | "deleted"
    | "added"
    | "removed"
    | "restored"
    | "entity_attached"
    | "entity_detached"
  >;
  /**
   * When it happened.
   *
   * @format date-time
   */
  timestamp: string;
  /** Kind of thing that was acted on. */
  resource_type: OpenEnum<"organization_user" | "assistant" | "rule" | "document">;
  /** Id of the thing that was acted on. */
  resource_id: string;
  /** Name of the thing that was acted on. */
  resource_name: string;
  /** Fields that changed. */
  changes: ChangedField[];
}

/** Id of an entry in the change log, with the prefix `log_`. */
export type ChangeLogEntryId = string;

/** A page of the change log. */
export interface ChangeLogPage {
  /** Entries of this page. */
  logs: ChangeLogEntry[];
  /** How many entries match in all. */
  total_count: number;
  /** How many entries were left out from the start. */
  skip: number;
  /** How many entries fit on a page. */
  take: number;
}

/** Filters and page of a change log. Everything is optional. */
export interface ChangeLogSearch {
  /**
   * How many entries to leave out from the start.
   *
   * @minimum 0
   * @default 0
   */
  skip?: number;
  /**
   * How many entries to return.
   *
   * @minimum 1
   * @maximum 100
   * @default 50
   */
  take?: number;
  /**
   * Only entries from this moment on.
   *
   * @format date-time
   */
  start_date?: string;
  /**
   * Only entries up to this moment.
   *
   * @format date-time
   */
  end_date?: string;
  /** Only entries about this kind of thing. */
  resource_type?: OpenEnum<"organization_user" | "assistant" | "rule" | "document">;
  /** Only entries with this action. */
  action?: OpenEnum<
    | "created"
    | "updated"
    | "deleted"
    | "added"
    | "removed"
    | "restored"
    | "entity_attached"
    | "entity_detached"
  >;
}

/** One field before and after. */
export interface ChangedField {
  /** Name of the field. */
  field: string;
  /** Value before. Samples show strings; other types are not ruled out. */
  old_value: unknown;
  /** Value after. Samples show strings; other types are not ruled out. */
  new_value: unknown;
}

/** The new account with its tokens. */
export interface CompletedInvitation {
  /** Whether the account was created. */
  success: boolean;
  /** Id of the new user. */
  user_id: UserId;
  /**
   * Access token.
   *
   * @format password
   */
  token: string;
  /** Refresh token. An object here, a string in the answers of the other token operations. */
  refresh_token: IssuedRefreshToken;
  /** Id of the device. The sample only shows null. */
  device_id: string | null;
}

/** Id of a country, with the prefix `country_`. */
export type CountryId = string;

/** A new API key with its secret. */
export type CreatedApiKey = ApiKey & {
  /**
   * The raw key. Shown once; store it now.
   *
   * @format password
   */
  key: string;
};

/** Confirmation of a deletion. */
export interface DeletedAccount {
  /** Whether the account was deleted. */
  success: boolean;
  /** The outcome in words. */
  message: string;
  /** Id of the deleted account. */
  user_id: UserId;
}

/** Confirmation of a deletion. */
export interface DeletedApiKey {
  /** Whether the key was deleted. */
  success: boolean;
  /** The outcome in words. */
  message: string;
  /** Id of the deleted key. */
  id: ApiKeyId;
}

/** A department and its place in the tree. */
export interface Department {
  /** Id of the department. */
  id: DepartmentId;
  /** Name of the department, unique in the organization. */
  name: string;
  /** What the department does. May be null, as a change can clear it. */
  description: string | null;
  /** Department above, null at the top. */
  parent_id: DepartmentId | null;
  /** Ids from the top down to this department, such as `/dept_abc123/dept_def456`. */
  path: string;
  /** Levels above this department, 0 at the top. */
  depth: number;
  /** Organization of the department. */
  organization_id: OrganizationId;
  /** How many users belong to the department. */
  member_count: number;
  /** Whether the department is active. */
  is_active: boolean;
  /** Whether this is the default department. */
  is_default: boolean;
  /** Color of the department. Samples only show null. */
  color: string | null;
  /** User who created the department. */
  created_by: UserId;
  /** When the department was created. */
  created_at: Timestamp;
}

/** Fields to change. Everything is optional. */
export interface DepartmentChanges {
  /**
   * Name of the department.
   *
   * @minLength 1
   * @maxLength 255
   */
  name?: string;
  /** What the department does. */
  description?: string | null;
}

/**
 * Id of a department, with the prefix `dept_`.
 *
 * @pattern ^dept_
 */
export type DepartmentId = string;

/** All departments of an organization, side by side. */
export type DepartmentList = Department[];

/** A user who belongs to a department. */
export interface DepartmentMember {
  /** Id of the user. */
  user_id: UserId;
  /** The whole name, as one text. */
  full_name: string;
  /** The address that the person is known by. */
  email: EmailAddress;
  /** When the user was added. */
  added_at: Timestamp;
}

/** Users who belong to a department. */
export type DepartmentMemberList = DepartmentMember[];

/** The new place of a department. */
export interface DepartmentMove {
  /** Department to move below. Null moves to the top. */
  new_parent_id: DepartmentId | null;
}

/** The departments at the top of the tree. */
export type DepartmentTree = DepartmentTreeNode[];

/** A department with the departments below it. */
export type DepartmentTreeNode = Department & {
  /** The departments right below. */
  children: DepartmentTreeNode[];
};

/** The device that signs in. Everything is optional. */
export interface DeviceInformation {
  /** Name of the device. */
  device?: string;
  /** Kind of platform. Two pages name different values. */
  platform?: OpenEnum<"web" | "ios" | "android" | "mobile" | "desktop" | "tablet" | "unknown">;
  /** Operating system. */
  operating_system?: string;
  /** Id of the device. */
  device_id?: string;
  /** User agent of the browser. */
  user_agent?: string;
  /** Place in words. */
  location?: string;
  /** Latitude, as text. */
  latitude?: string;
  /** Longitude, as text. */
  longitude?: string;
}

/**
 * An email address.
 *
 * @format email
 */
export type EmailAddress = string;

/**
 * Secret key from an invitation or login mail. Pages show different forms, such as `invkey_abc123` and a
 * UUID; treat it as opaque.
 */
export type EmailKey = string;

/** The mailed code, and the key it belongs to. */
export interface EmailVerification {
  /** Key from the answer to the login or the registration. */
  email_key: EmailKey;
  /** Code from the mail. */
  verification_code: VerificationCode;
  /** The device that signs in. */
  device_information?: DeviceInformation;
}

/**
 * What went wrong. Only `code`, `message` and `status` are on every documented error; one page shows nothing
 * else.
 */
export interface ErrorDescription {
  /**
   * Machine-readable reason in upper snake case, such as `USER_ALREADY_EXISTS`. The list of codes is open.
   */
  code: string;
  /** Text to show to the end user. */
  message: string;
  /** Text for developers and logs. */
  system_message?: string;
  /** Broad category. The same code appears under different categories across pages, so decide by `code`. */
  type?: OpenEnum<
    | "client_error"
    | "server_error"
    | "authentication_error"
    | "authorization_error"
    | "validation_error"
  >;
  /** The HTTP status again. */
  status: number;
  /**
   * Context that depends on the code, for example the email address that is taken. May be empty or absent.
   */
  details?: {
    [name: string]: unknown;
  };
  /** Id of the failed request, to quote to support. Announced as a UUID, but samples show other forms too. */
  trace_id?: string;
  /**
   * When the error happened, in UTC.
   *
   * @format date-time
   */
  timestamp?: string;
}

/** Body of every error response. */
export interface ErrorEnvelope {
  /** Always `false` on errors. */
  success: false;
  /** What went wrong. */
  error: ErrorDescription;
}

/** A member with ids and names side by side, as the pages on members show it. */
export interface FlatMember {
  /** Id of the membership. */
  id: MembershipId;
  /** Id of the user. */
  user_id: UserId;
  /** Organization of the membership. */
  organization_id: OrganizationId;
  /** Role of the member. */
  role_id: RoleId;
  /** Status of the member. */
  status_id: StatusId;
  /** When the user joined. */
  joined_at: Timestamp;
  /** The address that the person is known by. */
  email: EmailAddress;
  /** The whole name, as one text. */
  full_name: string;
  /** Name of the role. */
  role_name: string;
  /** Name of the status. */
  status_name: StatusName;
}

/** A page of members, as the pages on members show it. */
export interface FlatMemberPage {
  /** Members of this page. */
  members: FlatMember[];
  /** How many members match in all. */
  total: number;
  /** How many members were left out from the start. */
  skip: number;
  /** How many members fit on a page. */
  limit: number;
}

/** The account with the forgotten password. */
export interface ForgottenPassword {
  /** Email address of the account. */
  email: EmailAddress;
}

/** A pending invitation. */
export interface Invitation {
  /** Id of the invitation. */
  invitation_id: InvitationId;
  /** Address that was invited. */
  email: EmailAddress;
  /** Id of the invited user. */
  user_id: UserId;
  /** Organization of the invitation. */
  organization_id: OrganizationId;
  /** Role that the user gets. */
  role_id: RoleId;
  /** Link to accept the invitation. */
  invitation_link: string;
  /** When the invitation expires. */
  expires_at: Timestamp;
  /** When the invitation was created. */
  created_at: Timestamp;
}

/** The invitation to accept. */
export interface InvitationAcceptance {
  /** Key from the invitation. */
  email_key: EmailKey;
}

/** The invitation to accept, and the account to create. */
export interface InvitationCompletion {
  /** Key from the invitation. */
  email_key: EmailKey;
  /**
   * Full name of the new user.
   *
   * @minLength 1
   * @maxLength 255
   */
  full_name: string;
  /**
   * Password of the new account.
   *
   * @format password
   * @minLength 8
   */
  password: string;
}

/**
 * Id of an invitation, with the prefix `inv_`.
 *
 * @pattern ^inv_
 */
export type InvitationId = string;

/** A sent invitation with its key, as the page on invitations shows it. */
export interface InvitationWithKey {
  /** Id of the invitation. */
  invitation_id: InvitationId;
  /** Address that was invited. */
  email: EmailAddress;
  /** Key to accept the invitation with. */
  invitation_key: EmailKey;
  /** Whether the address had no account before. */
  is_new_user: boolean;
  /** Id of the invited user. */
  user_id: UserId;
  /** When the invitation expires. */
  expires_at: Timestamp;
}

/** A sent invitation with its link, as the page on crew management shows it. */
export interface InvitationWithLink {
  /** Id of the invitation. */
  invitation_id: InvitationId;
  /** Address that was invited. */
  email: EmailAddress;
  /** Role that the user gets. */
  role_id: RoleId;
  /** Id of the invited user. */
  user_id: UserId;
  /** Link to accept the invitation. */
  invitation_link: string;
}

/** A refresh token with its expiry. */
export interface IssuedRefreshToken {
  /**
   * Refresh token.
   *
   * @format password
   */
  token: string;
  /** When the refresh token expires. */
  expires_at: Timestamp;
}

/** What to revoke. */
export interface Logout {
  /**
   * Refresh token to revoke.
   *
   * @format password
   */
  refresh_token?: string;
}

/** Confirmation of a logout. */
export interface LogoutConfirmation {
  /** The outcome in words. */
  message: string;
  /** When the logout happened. */
  logged_out_at: Timestamp;
}

/** A member with role and status objects, as the pages on crew management show it. */
export interface Member {
  /** Id of the membership. */
  id: MembershipId;
  /** Id of the user. */
  user_id: UserId;
  /** Organization of the membership. */
  organization_id: OrganizationId;
  /** The whole name, as one text. */
  full_name: string;
  /** The address that the person is known by. */
  email: EmailAddress;
  /** Name chosen by the user. Operations on users call it `user_name`. */
  username: string;
  /** Role of the member. */
  role: RoleReference;
  /** Status of the member. */
  status: MemberStatus;
  /**
   * When the user joined.
   *
   * @format date-time
   */
  joined_at: string;
  /**
   * When the membership was created.
   *
   * @format date-time
   */
  created_at: string;
  /**
   * When the membership last changed.
   *
   * @format date-time
   */
  last_modified_at: string;
}

/** The new role, the new status, or both. At least one is required. */
export interface MemberChanges {
  /** The new role. */
  role_id?: RoleId;
  /** The new status. */
  status_id?: StatusId;
}

/** Which members to export, and in which order. */
export interface MemberExport {
  /** Text to search for. */
  search_term?: string;
  /** Only members with this role. */
  role_id?: RoleId;
  /** Only members with this status. */
  status_id?: StatusId;
  /** Whether to export soft-deleted members too. */
  include_deleted?: boolean;
  /** Column to sort by. The names differ from those of `listMembers`. */
  sort_by?: OpenEnum<"name" | "email" | "created_at">;
  /** Ascending or descending. */
  sort_order?: OpenEnum<"asc" | "desc">;
}

/** The person to invite, the role, and whether to send mail. */
export interface MemberInvitation {
  /** Address to invite. It must not belong to a member. */
  email: EmailAddress;
  /** Role that the user gets. */
  role_id: RoleId;
  /**
   * Whether Aitronos mails the invitation.
   *
   * @default true
   */
  send_invitation?: boolean;
}

/** A page of members, in one of two documented shapes. Test for `users` or `members`. */
export type MemberListing = MemberPage | FlatMemberPage;

/** A page of members, as the pages on crew management show it. */
export interface MemberPage {
  /** Members of this page. */
  users: Member[];
  /** How many members match in all. */
  total_users_count: number;
  /** How many members were left out from the start. */
  skip: number;
  /** How many members fit on a page. */
  take: number;
}

/**
 * A user id (`usr_`), or the id of the membership (`orgusr_`) where the operation says so. Ids in answers
 * also appear as `orguser_`.
 */
export type MemberReference = string;

/** Filters, order and page of a member list. Everything is optional. */
export interface MemberSearch {
  /**
   * How many members to leave out from the start.
   *
   * @default 0
   */
  skip?: number;
  /**
   * How many members to return.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  take?: number;
  /** Text to find in full names, email addresses and usernames. */
  search_term?: string;
  /** Only members with this role. */
  role_id?: RoleId;
  /** Only members with this status. */
  status_id?: StatusId;
  /**
   * Field to sort by.
   *
   * @default created_at
   */
  sort_field?: OpenEnum<"full_name" | "email" | "role" | "status" | "created_at" | "last_modified_at">;
  /**
   * Ascending or descending.
   *
   * @default desc
   */
  sort_direction?: OpenEnum<"asc" | "desc">;
  /**
   * Whether to list soft-deleted members too.
   *
   * @default false
   */
  include_deleted?: boolean;
}

/** Status of a member. */
export interface MemberStatus {
  /** Id of the status. */
  id: StatusId;
  /** Name of the status. */
  name: StatusName;
  /** Whether people can choose the status in the Aitronos interface. */
  selectable_in_ui: boolean;
}

/** How many members have one status. */
export interface MemberStatusCount {
  /** Id of the status. */
  status_id: StatusId;
  /** Name of the status. */
  status_name: StatusName;
  /** How many members have it. */
  count: number;
}

/** Members counted by status. */
export interface MemberStatusSummary {
  /** One entry for each status. */
  status_counts: MemberStatusCount[];
}

/** Confirmation of a changed role, as the pages on members show it. */
export interface MemberUpdateConfirmation {
  /** Whether the change was made. */
  success: boolean;
  /** The outcome in words. */
  message: string;
  /** Id of the membership. */
  id: MembershipId;
  /** Id of the user. */
  user_id: UserId;
  /** The role after the change. */
  role_id: RoleId;
  /** Name of that role. */
  role_name: string;
}

/** A member, in one of two documented shapes. */
export type MemberView = Member | FlatMember;

/**
 * Id of a membership in an organization. The prefix differs between pages: `orgusr_`, `orguser_` and `ogu_`.
 */
export type MembershipId = string;

/** The account to create. */
export interface NewAccount {
  /** Email address of the new user. */
  email: EmailAddress;
  /**
   * Password of the new account.
   *
   * @format password
   * @minLength 8
   */
  password: string;
  /** First name of the user. */
  first_name?: string;
  /** Last name of the user. */
  last_name?: string;
}

/** The API key to create. */
export interface NewApiKey {
  /** Name of the key. */
  key_name: string;
  /** Limit on usage in CHF; unlimited when left out. */
  usage_limit_chf?: number;
  /** What the key may do. */
  scopes?: ApiKeyScope[];
  /** When the key shall expire. */
  expires_at?: Timestamp;
}

/** The department to create. */
export interface NewDepartment {
  /**
   * Name of the department, unique in the organization.
   *
   * @minLength 1
   * @maxLength 255
   */
  name: string;
  /** What the department does. */
  description?: string;
  /** Department to create it below. Null, or nothing, creates it at the top. */
  parent_id?: DepartmentId | null;
}

/** The organization to create. */
export interface NewOrganization {
  /** Name of the organization. */
  name: string;
  /** What the organization is for. */
  type: OrganizationType;
  /** What the organization does. */
  description?: string;
  /** Logo, up to 50 MB, in base64. Aitronos scales it to 512 by 512 pixels. */
  logo_image?: string;
  /**
   * Address of the website.
   *
   * @maxLength 500
   */
  website?: string;
  /**
   * Industry.
   *
   * @maxLength 100
   */
  industry?: string;
  /**
   * Size as a range of people, such as `50-200`.
   *
   * @maxLength 50
   */
  company_size?: string;
  /**
   * Whether to use the provider keys of the system.
   *
   * @default true
   */
  use_system_provider_keys?: boolean;
  /** Email domains to register. Users with a matching address are added automatically. */
  domains?: string[];
  /**
   * Name that the sample uses in place of `domains`. Whether Aitronos reads it is not documented; prefer
   * `domains`.
   */
  email_domains?: string[];
}

/** The new password, and the mailed code that permits it. */
export interface NewPassword {
  /** Email address of the account. */
  email: EmailAddress;
  /** Code from the mail. */
  verification_code: VerificationCode;
  /**
   * New password, with at least one special character.
   *
   * @format password
   * @minLength 8
   */
  new_password: string;
}

/** The role to create. */
export interface NewRole {
  /**
   * Name of the role, unique in the organization.
   *
   * @maxLength 100
   */
  name: string;
  /**
   * What the role is for.
   *
   * @maxLength 500
   */
  description?: string;
  /**
   * What the role allows. Only capabilities that the caller holds.
   *
   * @minItems 1
   */
  capabilities: CapabilityKey[];
}

/** An organization with its limits. Money is in Swiss francs. */
export interface Organization {
  /** Id of the organization. */
  id: OrganizationId;
  /**
   * Name of the organization.
   *
   * @minLength 1
   * @maxLength 255
   */
  name: string;
  /** What the organization is for. */
  type: OrganizationType;
  /** What the organization does. */
  description?: string | null;
  /**
   * Address of the website.
   *
   * @maxLength 500
   */
  website?: string | null;
  /**
   * Industry.
   *
   * @maxLength 100
   */
  industry?: string | null;
  /**
   * Size as a range of people, such as `50-200`.
   *
   * @maxLength 50
   */
  company_size?: string | null;
  /** Logo in base64. */
  logo_image?: string | null;
  /** Address of the logo. The sample is a path below `/v1/icons/`. */
  image_url?: string | null;
  /**
   * Whether the organization is active.
   *
   * @default true
   */
  is_active: boolean;
  /** User who owns the organization. */
  owner_id?: UserId | null;
  /**
   * Limit on API usage in CHF. 0 means no limit.
   *
   * @default 0
   */
  api_usage_limit: number;
  /**
   * Limit on all usage in CHF.
   *
   * @default 0
   */
  total_usage_limit: number;
  /**
   * Free storage in bytes.
   *
   * @default 52428800
   */
  storage_free_bytes_allowance: number;
  /** Limit for each API key in CHF. */
  api_key_usage_limit?: number | null;
  /**
   * Pricing tier. `tier_standard` unless another was chosen.
   *
   * @default tier_standard
   */
  pricing_tier_id?: string | null;
  /** How many users a registered email domain brought in. Set when the request had domains. */
  users_added_from_domains?: number | null;
  /** When the organization was created. */
  created_at: Timestamp;
  /** When the organization last changed. */
  updated_at: Timestamp;
}

/** Fields to change. Everything is optional. */
export interface OrganizationChanges {
  /**
   * Name of the organization.
   *
   * @minLength 1
   * @maxLength 255
   */
  name?: string;
  /** What the organization does. */
  description?: string;
  /**
   * Address of the website.
   *
   * @maxLength 500
   */
  website?: string;
  /**
   * Industry.
   *
   * @maxLength 100
   */
  industry?: string;
  /**
   * Size as a range of people, such as `50-200`.
   *
   * @maxLength 50
   */
  company_size?: string;
  /** Logo in base64. */
  logo_image?: string;
  /**
   * Address of the logo.
   *
   * @maxLength 500
   */
  image_url?: string;
  /** Whether the organization is active. */
  is_active?: boolean;
  /**
   * Limit on API usage in CHF. 0 means no limit.
   *
   * @minimum 0
   */
  api_usage_limit?: number;
  /**
   * Limit for each API key in CHF.
   *
   * @minimum 0
   */
  api_key_usage_limit?: number;
  /** Email domains to register. Users with a matching address are added automatically. */
  domains?: string[];
}

/**
 * Id of an organization, with the prefix `org_`.
 *
 * @pattern ^org_
 */
export type OrganizationId = string;

/** Organizations of the caller, as the sample shows them. */
export type OrganizationList = OrganizationSummary[];

/** Organizations of the caller, in one of two documented shapes. Test with `Array.isArray`. */
export type OrganizationListing = OrganizationList | OrganizationPage;

/** An object with paging data, as the text of the page announces it. Its fields are not documented. */
export interface OrganizationPage {
  [name: string]: unknown;
}

/** An organization in a list. Two of its names are in camelCase. */
export interface OrganizationSummary {
  /** Id of the organization. */
  id: OrganizationId;
  /** Name of the organization. */
  name: string;
  /** What the organization does. */
  description: string | null;
  /** Address of the logo. */
  logo: string | null;
  /** When the organization was created. */
  createdAt: Timestamp;
  /** When the organization last changed. */
  updatedAt: Timestamp;
}

/** What an organization is for. */
export type OrganizationType = OpenEnum<"Work" | "Personal" | "School">;

/** Confirmation of a request for a new password. */
export interface PasswordResetConfirmation {
  /** Always `true`, for unknown addresses too. */
  success: true;
  /** The outcome in words. */
  message: string;
  /** Kind of mail that is sent. Missing from the answer of `forgotPassword`. */
  type?: OpenEnum<"password_reset">;
}

/** Confirmation of a new password. */
export interface PasswordUpdateConfirmation {
  /** Whether the password was changed. */
  success: boolean;
  /** The outcome in words. */
  message: string;
}

/**
 * Id of a registration that waits for verification, with the prefix `prg_`.
 *
 * @pattern ^prg_
 */
export type PendingRegistrationId = string;

/** Fields to change. Everything is optional. The email address cannot change here. */
export interface ProfileChanges {
  /** Name chosen by the user. Has to be free. */
  username?: Username;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /**
   * Full name.
   *
   * @maxLength 255
   */
  full_name?: string;
  /**
   * Date of birth, in the past.
   *
   * @format date
   */
  birthday?: string;
  /**
   * Gender in the words of the user.
   *
   * @maxLength 50
   */
  gender?: string;
  /**
   * Address of a picture.
   *
   * @format uri
   */
  profile_image?: string;
  /**
   * IANA name of the time zone, such as `Europe/Zurich`.
   *
   * @maxLength 100
   */
  timezone?: string;
  /** Country. */
  country_id?: CountryId;
  /**
   * Postal code.
   *
   * @maxLength 20
   */
  post_code?: string;
}

/** The refresh token to exchange. */
export interface RefreshToken {
  /**
   * Refresh token, without white space.
   *
   * @format password
   * @minLength 1
   * @pattern ^\S+$
   */
  refresh_token: string;
}

/** A new access token alone, as an older page shows it. */
export interface RefreshedAccessToken {
  /**
   * New access token.
   *
   * @format password
   */
  token: string;
  /** Id of the device. */
  device_id: string | null;
}

/** A new access token and a new refresh token, as the newer page shows them. */
export interface RefreshedTokenPair {
  /**
   * New access token.
   *
   * @format password
   */
  access_token: string;
  /**
   * New refresh token.
   *
   * @format password
   */
  refresh_token: string;
  /** How to send the access token. */
  token_type: TokenType;
  /** Id of the device. */
  device_id?: string | null;
  /** Life of the access token in seconds, typically 3600. Only on the page about the object. */
  expires_in?: number;
  /** The signed-in user. Only on the page about the object. */
  user?: SessionUser;
}

/** Renewed tokens, in one of two documented shapes. Test for `access_token` or `token`. */
export type RefreshedTokens = RefreshedTokenPair | RefreshedAccessToken;

/** The account to register. */
export interface Registration {
  /**
   * Email address. The code is mailed there.
   *
   * @minLength 1
   * @maxLength 255
   */
  email: EmailAddress;
  /**
   * Password. Rules of complexity apply that are not spelled out.
   *
   * @format password
   * @minLength 8
   * @maxLength 72
   */
  password: string;
  /**
   * Full name.
   *
   * @minLength 1
   * @maxLength 255
   */
  full_name: string;
  /** What the person is called. Taken from the email address, before the `@`, unless it is sent. */
  user_name?: Username;
  /**
   * Organization to register with. The full id has 36 characters.
   *
   * @minLength 36
   * @maxLength 36
   */
  organization_id?: OrganizationId;
  /** The device that registers. */
  device_information?: DeviceInformation;
}

/**
 * A role. An older page describes `permissions` and the base and custom flags, newer ones describe
 * capabilities, so most fields may be absent.
 */
export interface Role {
  /** Id of the role. */
  id: RoleId;
  /** Name of the role. */
  name: string;
  /** What the role is for. */
  description?: string | null;
  /** Organization of the role, null for a role that all organizations share. */
  organization_id?: OrganizationId | null;
  /** What the role allows, in an older form. Its content is not documented. */
  permissions?: {
    [name: string]: unknown;
  } | unknown[] | null;
  /** Whether the role is Member, Admin or Owner. */
  is_base_role?: boolean;
  /** Whether the organization made the role. */
  is_custom?: boolean;
  /** Whether the role comes with every organization. Such roles cannot be changed or deleted. */
  is_system_role?: boolean;
  /** What the role allows. */
  capabilities?: CapabilityKey[];
  /** How many users hold the role. */
  member_count?: number;
  /** Knowledge slices of the role. */
  knowledge_slice_ids?: string[];
  /** When the role was created. */
  created_at?: Timestamp;
}

/** A role given to a user. */
export interface RoleAssignment {
  /** Id of the assignment. */
  id: RoleAssignmentId;
  /** User who got the role. */
  user_id: UserId;
  /** Role that was given. */
  role_id: RoleId;
  /** Organization of the role. */
  organization_id: OrganizationId;
  /**
   * When the role was given.
   *
   * @format date-time
   */
  assigned_at: string;
}

/** Id of the assignment of a role to a user, with the prefix `urol_`. */
export type RoleAssignmentId = string;

/** Fields to change. Everything is optional. */
export interface RoleChanges {
  /**
   * Name of the role.
   *
   * @maxLength 100
   */
  name?: string;
  /**
   * What the role is for.
   *
   * @maxLength 500
   */
  description?: string;
  /**
   * All that the role shall allow. What is missing from the list is withdrawn.
   *
   * @minItems 1
   */
  capabilities?: CapabilityKey[];
}

/**
 * Id of a role, with the prefix `role_`.
 *
 * @pattern ^role_
 */
export type RoleId = string;

/** Roles of an organization. Custom roles come last, by name. */
export type RoleList = Role[];

/** Roles of an organization, in one of two documented shapes. Test with `Array.isArray`. */
export type RoleListing = RoleList | RoleReferenceList;

/** A user who holds a role. */
export interface RoleMember {
  /** Id of the user. */
  user_id: UserId;
  /** The whole name, as one text. */
  full_name: string;
  /** The address that the person is known by. */
  email: EmailAddress;
  /** Where the user stands in the life cycle. */
  account_state: AccountState;
  /** Address of the picture of the user. */
  avatar_url?: string;
}

/** A page of users who hold a role. */
export interface RoleMemberPage {
  /** Users of this page. */
  members: RoleMember[];
  /** How many users hold the role in all. */
  total: number;
}

/** Id and name of a role. */
export interface RoleReference {
  /** Id of the role. */
  id: RoleId;
  /** Name of the role. */
  name: string;
}

/** Ids and names of roles, as the page on crew management shows them. */
export interface RoleReferenceList {
  /** Roles of the organization. */
  roles: RoleReference[];
}

/** A suggestion for a custom role. */
export interface RoleTemplate {
  /** Suggested name. */
  name: string;
  /** What the role is for. */
  description: string;
  /** Suggested capabilities. */
  capabilities: CapabilityKey[];
}

/** Suggestions for custom roles. */
export type RoleTemplateList = RoleTemplate[];

/** A sent invitation, in one of two documented shapes. Test for `invitation_link` or `invitation_key`. */
export type SentInvitation = InvitationWithLink | InvitationWithKey;

/** Tokens of a new session. One of the names is in camelCase. */
export interface Session {
  /**
   * Access token.
   *
   * @format password
   */
  token: string;
  /**
   * Refresh token to give to `refreshAccessToken`.
   *
   * @format password
   */
  refreshToken: string;
  /** How to send the access token. */
  token_type: TokenType;
  /** Life of the access token in seconds, typically 86400. */
  expires_in: number;
  /** Id of the device. */
  device_id: string | null;
  /** The signed-in user. */
  user: SessionUser;
}

/** The signed-in user. More fields exist than were visible on the page. */
export type SessionUser = {
  /** Id of the user. */
  id: UserId;
  /** The address that the person is known by. */
  email: EmailAddress;
} & {
  [name: string]: unknown;
};

/** A registration that waits for the mailed code. */
export interface StartedRegistration {
  /** Whether the registration was accepted. */
  success: boolean;
  /** Id of the pending registration. It is not yet the id of a user. */
  user_id: PendingRegistrationId;
  /** Address that the code was mailed to. */
  email: EmailAddress;
  /**
   * Key to send with the code.
   *
   * @format uuid
   */
  email_key: string;
  /** Whether the code is needed to finish. */
  verification_required: boolean;
  /** Kind of mail that is sent. */
  type: OpenEnum<"registration">;
  /** The outcome in words. */
  message: string;
  /** A free name to use instead. */
  recommended_username?: string;
}

/** A status that members of the organization can have. */
export interface Status {
  /** Id of the status. */
  id: StatusId;
  /** Name of the status. */
  name: StatusName;
  /** What the status means. Missing from the page that describes the object. */
  description?: string | null;
  /** Color in hexadecimal notation, such as `#00FF00`. */
  color?: string | null;
  /**
   * Whether the status comes with every organization.
   *
   * @default false
   */
  is_base_status: boolean;
  /**
   * Place in the list.
   *
   * @default 0
   */
  order: number;
  /** Organization of the status. */
  organization_id: OrganizationId;
}

/** Id of a member status, with the prefix `status_`. */
export type StatusId = string;

/** Statuses of an organization. */
export type StatusList = Status[];

/**
 * Name of a status. The base statuses are InvitationSent, Active, Inactive and Deleted; organizations can
 * have their own. A sample also shows Pending.
 */
export type StatusName = OpenEnum<"InvitationSent" | "Active" | "Inactive" | "Deleted" | "Pending">;

/**
 * A point in time in ISO 8601. Some pages leave the time zone out or do not show a value, so this is not a
 * `date-time`.
 */
export type Timestamp = string;

/** How to send a token. Always `bearer` so far. */
export type TokenType = OpenEnum<"bearer">;

/** A changed member, in one of two documented shapes. */
export type UpdatedMember = Member | MemberUpdateConfirmation;

/** The profile after a change. */
export interface UpdatedProfile {
  /** Whether the profile was changed. */
  success: boolean;
  /** The outcome in words. */
  message: string;
  /** The profile. Its fields are not described here; expect those that can be changed. */
  profile: {
    [name: string]: unknown;
  };
}

/** A user as one organization sees them, with roles and departments. */
export interface User {
  /** Id of the user. */
  id: UserId;
  /** Full name. Samples always have one, but an invitation may be sent without, so be prepared for null. */
  full_name: string | null;
  /** The address that the person is known by. */
  email: EmailAddress;
  /** Name chosen by the user, null while the invitation is pending. */
  user_name: string | null;
  /** Where the user stands in the life cycle. */
  account_state: AccountState;
  /** Roles the user holds. */
  role_ids: RoleId[];
  /** Departments the user belongs to. */
  department_ids: DepartmentId[];
  /** Organization of these assignments. */
  organization_id: OrganizationId;
  /** Link to accept the invitation. Null in all samples, even right after an invitation. */
  invitation_link: string | null;
  /**
   * When the user was invited. Samples have no time zone (`2025-12-22T15:30:00`), so this is not a
   * `date-time`.
   */
  invited_at: string | null;
  /** When the user was deactivated. Samples only show null. */
  deactivated_at: string | null;
}

/** Who takes over what the user owns. */
export interface UserDeactivation {
  /** Department that takes over the resources. */
  transfer_resources_to_department_id: DepartmentId;
}

/**
 * Id of a user, with the prefix `usr_`.
 *
 * @pattern ^usr_
 */
export type UserId = string;

/** The person to invite, what to assign, and whether to send mail. */
export interface UserInvitation {
  /** Address to invite. It decides whether an account exists already. */
  email: EmailAddress;
  /**
   * Full name of the person.
   *
   * @maxLength 255
   */
  full_name?: string;
  /**
   * Roles to assign.
   *
   * @default []
   */
  role_ids?: RoleId[];
  /**
   * Departments to assign.
   *
   * @default []
   */
  department_ids?: DepartmentId[];
  /**
   * Whether Aitronos mails the invitation.
   *
   * @default true
   */
  send_invitation?: boolean;
  /** Text to include in the invitation mail. A length limit is not documented. */
  custom_message?: string;
}

/** All roles and departments of a user. What is missing from a list is removed. */
export interface UserMemberships {
  /** All roles the user shall hold. */
  role_ids: RoleId[];
  /** All departments the user shall belong to. */
  department_ids: DepartmentId[];
}

/** The user to add. */
export interface UserReference {
  /** User to add. Has to be a member of the organization. */
  user_id: UserId;
}

/** Confirmation of a removal. */
export interface UserRemoval {
  /**
   * Has to be `true`. The page lists it as optional and `false` by default, but refuses every call that does
   * not set it.
   */
  confirm: true;
  /** Department that takes over the resources. What happens to them without it is not documented. */
  transfer_resources_to_department_id?: DepartmentId;
}

/**
 * Name of a user, in lower-case letters, digits, dots, underscores and hyphens.
 *
 * @minLength 3
 * @maxLength 100
 * @pattern ^[a-z0-9._-]+$
 */
export type Username = string;

/** What an invitation offers, readable without an account. */
export interface ValidatedInvitation {
  /** Whether the invitation can be accepted. */
  valid: boolean;
  /** Id of the invitation. */
  invitation_id: InvitationId;
  /** Address that was invited. */
  email: EmailAddress;
  /** Organization of the invitation. */
  organization_id: OrganizationId;
  /** Name of the organization. */
  organization_name: string;
  /** Role that the user gets. */
  role_id: RoleId;
  /** Name of the role. */
  role_name: string;
  /** When the invitation expires. */
  expires_at: Timestamp;
}

/**
 * Four-digit code from a mail, as a number.
 *
 * @minimum 1000
 * @maximum 9999
 */
export type VerificationCode = number;
