// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Failure, Int64, OpenEnum, Success, UndocumentedFailure } from "@guestlist/shared-types";

/** Parameters of `addAgentGroupMembers`. */
export interface AddAgentGroupMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace that the agent group belongs to. */
    workspace_id: WorkspaceId;
    /** Agent group to work on. */
    agent_group_id: AgentGroupId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** The people to add. */
export type AddAgentGroupMembersBody = MemberInvitation;

/** What a call of `addAgentGroupMembers` takes. */
export interface AddAgentGroupMembersRequest extends AddAgentGroupMembersParameters {
  body: AddAgentGroupMembersBody;
}

/** What `addAgentGroupMembers` answers with when it succeeds. */
export type AddAgentGroupMembersData = Acknowledgement;

/** The error bodies that are documented for `addAgentGroupMembers`. */
export type AddAgentGroupMembersError = ErrorBody;

/** What a call of `addAgentGroupMembers` comes to, told apart by `ok` and `status`. */
export type AddAgentGroupMembersResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `createUser`. */
export interface CreateUserParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Set to true to send the new user a welcome mail.
     *
     * @default false
     */
    send_email?: boolean;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** The profile of the new user. */
export type CreateUserBody = NewUser;

/** What a call of `createUser` takes. */
export interface CreateUserRequest extends CreateUserParameters {
  body: CreateUserBody;
}

/** What `createUser` answers with when it succeeds. */
export type CreateUserData = UndocumentedObject;

/** The error bodies that are documented for `createUser`. */
export type CreateUserError = ErrorBody;

/** What a call of `createUser` comes to, told apart by `ok` and `status`. */
export type CreateUserResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `deleteUser`. */
export interface DeleteUserParameters {
  /** Parameters in the path. */
  path: {
    /** User to work on. */
    user_id: UserId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `deleteUser` takes. */
export interface DeleteUserRequest extends DeleteUserParameters {}

/** What `deleteUser` answers with when it succeeds. */
export type DeleteUserData = Acknowledgement;

/** The error bodies that are documented for `deleteUser`. */
export type DeleteUserError = ErrorBody;

/** What a call of `deleteUser` comes to, told apart by `ok` and `status`. */
export type DeleteUserResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `findUserByEmail`. */
export interface FindUserByEmailParameters {
  /** Parameters in the path. */
  path: {
    /** E-mail address of the user. It is percent-encoded in the path. */
    email: string;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `findUserByEmail` takes. */
export interface FindUserByEmailRequest extends FindUserByEmailParameters {}

/** What `findUserByEmail` answers with when it succeeds. */
export type FindUserByEmailData = UndocumentedObject;

/** The error bodies that are documented for `findUserByEmail`. */
export type FindUserByEmailError = ErrorBody;

/** What a call of `findUserByEmail` comes to, told apart by `ok` and `status`. */
export type FindUserByEmailResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `getUser`. */
export interface GetUserParameters {
  /** Parameters in the path. */
  path: {
    /** User to work on. */
    user_id: UserId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `getUser` takes. */
export interface GetUserRequest extends GetUserParameters {}

/** What `getUser` answers with when it succeeds. */
export type GetUserData = UndocumentedObject;

/** The error bodies that are documented for `getUser`. */
export type GetUserError = ErrorBody;

/** What a call of `getUser` comes to, told apart by `ok` and `status`. */
export type GetUserResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `getWorkspace`. */
export interface GetWorkspaceParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace to read. */
    id: WorkspaceId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `getWorkspace` takes. */
export interface GetWorkspaceRequest extends GetWorkspaceParameters {}

/** What `getWorkspace` answers with when it succeeds. */
export type GetWorkspaceData = UndocumentedObject;

/** The error bodies that are documented for `getWorkspace`. */
export type GetWorkspaceError = ErrorBody;

/** What a call of `getWorkspace` comes to, told apart by `ok` and `status`. */
export type GetWorkspaceResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `inviteUsers`. */
export interface InviteUsersParameters {
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** Whom to invite, and what they may use afterwards. */
export type InviteUsersBody = UserInvitation;

/** What a call of `inviteUsers` takes. */
export interface InviteUsersRequest extends InviteUsersParameters {
  body: InviteUsersBody;
}

/** What `inviteUsers` answers with when it succeeds. */
export type InviteUsersData = Acknowledgement;

/** The error bodies that are documented for `inviteUsers`. */
export type InviteUsersError = ErrorBody;

/** What a call of `inviteUsers` comes to, told apart by `ok` and `status`. */
export type InviteUsersResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `inviteUsersToWorkspaces`. */
export interface InviteUsersToWorkspacesParameters {
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** Whom to invite, and to which workspaces. */
export type InviteUsersToWorkspacesBody = MemberInvitation;

/** What a call of `inviteUsersToWorkspaces` takes. */
export interface InviteUsersToWorkspacesRequest extends InviteUsersToWorkspacesParameters {
  body: InviteUsersToWorkspacesBody;
}

/** What `inviteUsersToWorkspaces` answers with when it succeeds. */
export type InviteUsersToWorkspacesData = Acknowledgement;

/** The error bodies that are documented for `inviteUsersToWorkspaces`. */
export type InviteUsersToWorkspacesError = ErrorBody;

/** What a call of `inviteUsersToWorkspaces` comes to, told apart by `ok` and `status`. */
export type InviteUsersToWorkspacesResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `listAgentGroupMembers`. */
export interface ListAgentGroupMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace that the agent group belongs to. */
    workspace_id: WorkspaceId;
    /** Agent group to work on. */
    agent_group_id: AgentGroupId;
  };
  /** Parameters in the query string. */
  query: {
    /**
     * Number of the page, from 1. The vendor marks it as required and gives it a default at the same time, so
     * send it.
     *
     * @minimum 1
     * @default 1
     */
    page: number;
    /**
     * Number of items on a page. The upper limit is known at second hand.
     *
     * @maximum 100
     * @default 25
     */
    per_page?: number;
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /** Order of the users. No default is documented. */
    sort_order?: UserSortOrder;
    /** Keep members that can be assigned, those that cannot, or all. */
    filter?: AgentGroupMemberFilter;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `listAgentGroupMembers` takes. */
export interface ListAgentGroupMembersRequest extends ListAgentGroupMembersParameters {}

/** What `listAgentGroupMembers` answers with when it succeeds. */
export type ListAgentGroupMembersData = UndocumentedObject;

/** The error bodies that are documented for `listAgentGroupMembers`. */
export type ListAgentGroupMembersError = ErrorBody;

/** What a call of `listAgentGroupMembers` comes to, told apart by `ok` and `status`. */
export type ListAgentGroupMembersResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `listAgentGroups`. */
export interface ListAgentGroupsParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace that the agent group belongs to. */
    workspace_id: WorkspaceId;
  };
  /** Parameters in the query string. */
  query: {
    /**
     * Number of the page, from 1. The vendor marks it as required and gives it a default at the same time, so
     * send it.
     *
     * @minimum 1
     * @default 1
     */
    page: number;
    /**
     * Number of items on a page. The upper limit is known at second hand.
     *
     * @maximum 100
     * @default 25
     */
    per_page?: number;
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /** Form of the list. How the two forms differ is not documented. */
    type?: AgentGroupListType;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `listAgentGroups` takes. */
export interface ListAgentGroupsRequest extends ListAgentGroupsParameters {}

/** What `listAgentGroups` answers with when it succeeds. */
export type ListAgentGroupsData = UndocumentedObject;

/** The error bodies that are documented for `listAgentGroups`. */
export type ListAgentGroupsError = ErrorBody;

/** What a call of `listAgentGroups` comes to, told apart by `ok` and `status`. */
export type ListAgentGroupsResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `listSegmentUsers`. */
export interface ListSegmentUsersParameters {
  /** Parameters in the path. */
  path: {
    /** Segment whose users to list. */
    segment_id: UserSegmentId;
  };
  /** Parameters in the query string. */
  query: {
    /**
     * Number of the page, from 1. The vendor marks it as required and gives it a default at the same time, so
     * send it.
     *
     * @minimum 1
     * @default 1
     */
    page: number;
    /**
     * Number of items on a page. The upper limit is known at second hand.
     *
     * @maximum 100
     * @default 25
     */
    per_page?: number;
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /** Order of the users. No default is documented. */
    sort_order?: UserSortOrder;
    /** Keep users with this role. Whether its name or a key is meant is not documented. */
    role?: string;
    /**
     * True keeps deactivated users and no others, false keeps active ones. Leave it out to let
     * `include_deactivated` decide.
     */
    is_deleted?: boolean;
    /**
     * Adds deactivated users to the active ones, as long as `is_deleted` is left out.
     *
     * @default false
     */
    include_deactivated?: boolean;
    /** Keep users of this kind. The vendor's own text on this parameter seems to belong to another one. */
    type?: UserType;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `listSegmentUsers` takes. */
export interface ListSegmentUsersRequest extends ListSegmentUsersParameters {}

/** What `listSegmentUsers` answers with when it succeeds. */
export type ListSegmentUsersData = UndocumentedObject;

/** The error bodies that are documented for `listSegmentUsers`. */
export type ListSegmentUsersError = ErrorBody;

/** What a call of `listSegmentUsers` comes to, told apart by `ok` and `status`. */
export type ListSegmentUsersResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `listUsers`. */
export interface ListUsersParameters {
  /** Parameters in the query string. */
  query: {
    /**
     * Number of the page, from 1. The vendor marks it as required and gives it a default at the same time, so
     * send it.
     *
     * @minimum 1
     * @default 1
     */
    page: number;
    /**
     * Number of items on a page. The upper limit is known at second hand.
     *
     * @maximum 100
     * @default 25
     */
    per_page?: number;
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /** Order of the users. No default is documented. */
    sort_order?: UserSortOrder;
    /**
     * Whether deleted users are wanted.
     *
     * @default false
     */
    is_deleted?: boolean;
    /** Keep users by whether they have Slack. The vendor says no more about this filter. */
    has_slack?: boolean;
    /** Keep users with this role. Whether its name or a key is meant is not documented. */
    role?: string;
    /** Keep users with this role, by id. */
    role_id?: RoleId;
    /** Keep active users, inactive ones or both. */
    user_status?: UserStatusFilter;
    /** Keep users whose invitation has come this far. */
    invitation_status?: InvitationStatusFilter;
    /**
     * Keep users of these kinds. The vendor's text speaks of a comma-separated value, its declaration means a
     * repeated parameter. The declaration is followed here.
     */
    types?: UserType[];
    /** Data to include with each user. Where it appears in the answer is not documented. */
    expand?: UserExpansion[];
    /** Users to leave out. */
    excluded_user_ids?: UserId[];
    /** Keep users by whether they get notifications. */
    notification_enabled?: boolean;
    /** Keep the user with exactly this employee id. */
    employee_id?: string;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `listUsers` takes. */
export interface ListUsersRequest extends ListUsersParameters {}

/** What `listUsers` answers with when it succeeds. */
export type ListUsersData = UserPage;

/** The error bodies that are documented for `listUsers`. */
export type ListUsersError = ErrorBody;

/** What the pages of `listUsers` hold. */
export type ListUsersItem = User;

/** What a call of `listUsers` comes to, told apart by `ok` and `status`. */
export type ListUsersResult =
  | Success<200, UserPage>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `listWorkspaceMembers`. */
export interface ListWorkspaceMembersParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace to read. */
    id: WorkspaceId;
  };
  /** Parameters in the query string. */
  query: {
    /**
     * Number of the page, from 1. The vendor marks it as required and gives it a default at the same time, so
     * send it.
     *
     * @minimum 1
     * @default 1
     */
    page: number;
    /**
     * Number of items on a page. The upper limit is known at second hand.
     *
     * @maximum 100
     * @default 25
     */
    per_page?: number;
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /** Order of the users. No default is documented. */
    sort_order?: UserSortOrder;
    /** Keep members by whether they have an e-mail address. */
    has_email?: boolean;
    /**
     * Keep users of these kinds. The vendor's text speaks of a comma-separated value, its declaration means a
     * repeated parameter. The declaration is followed here.
     */
    types?: UserType[];
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `listWorkspaceMembers` takes. */
export interface ListWorkspaceMembersRequest extends ListWorkspaceMembersParameters {}

/** What `listWorkspaceMembers` answers with when it succeeds. */
export type ListWorkspaceMembersData = UndocumentedObject;

/** The error bodies that are documented for `listWorkspaceMembers`. */
export type ListWorkspaceMembersError = ErrorBody;

/** What a call of `listWorkspaceMembers` comes to, told apart by `ok` and `status`. */
export type ListWorkspaceMembersResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `listWorkspaces`. */
export interface ListWorkspacesParameters {
  /** Parameters in the query string. */
  query: {
    /**
     * Number of the page, from 1. The vendor marks it as required and gives it a default at the same time, so
     * send it.
     *
     * @minimum 1
     * @default 1
     */
    page: number;
    /**
     * Number of items on a page. The upper limit is known at second hand.
     *
     * @maximum 100
     * @default 25
     */
    per_page?: number;
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /** Keep workspaces by membership. Whose membership counts is not documented. */
    is_member_of?: boolean;
    /**
     * Adds static workspaces. What makes a workspace static is not documented.
     *
     * @default false
     */
    include_static?: boolean;
    /** Keep workspaces that can handle at least one of these kinds of work items. */
    supported_objects?: SupportedObject[];
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `listWorkspaces` takes. */
export interface ListWorkspacesRequest extends ListWorkspacesParameters {}

/** What `listWorkspaces` answers with when it succeeds. */
export type ListWorkspacesData = UndocumentedObject;

/** The error bodies that are documented for `listWorkspaces`. */
export type ListWorkspacesError = ErrorBody;

/** What a call of `listWorkspaces` comes to, told apart by `ok` and `status`. */
export type ListWorkspacesResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `removeAgentGroupMember`. */
export interface RemoveAgentGroupMemberParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace that the agent group belongs to. */
    workspace_id: WorkspaceId;
    /** Agent group to work on. */
    agent_group_id: AgentGroupId;
    /** Member to remove. */
    member_id: AgentGroupMemberId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `removeAgentGroupMember` takes. */
export interface RemoveAgentGroupMemberRequest extends RemoveAgentGroupMemberParameters {}

/** What `removeAgentGroupMember` answers with when it succeeds. */
export type RemoveAgentGroupMemberData = Acknowledgement;

/** The error bodies that are documented for `removeAgentGroupMember`. */
export type RemoveAgentGroupMemberError = ErrorBody;

/** What a call of `removeAgentGroupMember` comes to, told apart by `ok` and `status`. */
export type RemoveAgentGroupMemberResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `replaceUser`. */
export interface ReplaceUserParameters {
  /** Parameters in the path. */
  path: {
    /** User to work on. */
    user_id: UserId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** The profile as it is to be afterwards. */
export type ReplaceUserBody = ReplacementUser;

/** What a call of `replaceUser` takes. */
export interface ReplaceUserRequest extends ReplaceUserParameters {
  body: ReplaceUserBody;
}

/** What `replaceUser` answers with when it succeeds. */
export type ReplaceUserData = UndocumentedObject;

/** The error bodies that are documented for `replaceUser`. */
export type ReplaceUserError = ErrorBody;

/** What a call of `replaceUser` comes to, told apart by `ok` and `status`. */
export type ReplaceUserResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `restoreUser`. */
export interface RestoreUserParameters {
  /** Parameters in the path. */
  path: {
    /** User to work on. */
    user_id: UserId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** May be left out. No property is documented. */
export type RestoreUserBody = UserRestoration;

/** What a call of `restoreUser` takes. */
export interface RestoreUserRequest extends RestoreUserParameters {
  body?: RestoreUserBody;
}

/** What `restoreUser` answers with when it succeeds. */
export type RestoreUserData = Acknowledgement;

/** The error bodies that are documented for `restoreUser`. */
export type RestoreUserError = ErrorBody;

/** What a call of `restoreUser` comes to, told apart by `ok` and `status`. */
export type RestoreUserResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `restoreUserByEmail`. */
export interface RestoreUserByEmailParameters {
  /** Parameters in the path. */
  path: {
    /** E-mail address of the user. It is percent-encoded in the path. */
    email: string;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** May be left out. No property is documented. */
export type RestoreUserByEmailBody = UserRestoration;

/** What a call of `restoreUserByEmail` takes. */
export interface RestoreUserByEmailRequest extends RestoreUserByEmailParameters {
  body?: RestoreUserByEmailBody;
}

/** What `restoreUserByEmail` answers with when it succeeds. */
export type RestoreUserByEmailData = Acknowledgement;

/** The error bodies that are documented for `restoreUserByEmail`. */
export type RestoreUserByEmailError = ErrorBody;

/** What a call of `restoreUserByEmail` comes to, told apart by `ok` and `status`. */
export type RestoreUserByEmailResult =
  | Success<200, Acknowledgement>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `searchUsers`. */
export interface SearchUsersParameters {
  /** Parameters in the query string. */
  query?: {
    /** Text to search for. Which fields are searched is not documented. */
    search_key?: string;
    /**
     * Whether deleted users are wanted.
     *
     * @default false
     */
    is_deleted?: boolean;
    /** Keep users by whether they have Slack. The vendor says no more about this filter. */
    has_slack?: boolean;
    /** Keep users with this role. Whether its name or a key is meant is not documented. */
    role?: string;
    /**
     * Keep users of these kinds. The vendor's text speaks of a comma-separated value, its declaration means a
     * repeated parameter. The declaration is followed here.
     */
    types?: UserType[];
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** What a call of `searchUsers` takes. */
export interface SearchUsersRequest extends SearchUsersParameters {}

/** What `searchUsers` answers with when it succeeds. */
export type SearchUsersData = UndocumentedObject;

/** The error bodies that are documented for `searchUsers`. */
export type SearchUsersError = ErrorBody;

/** What a call of `searchUsers` comes to, told apart by `ok` and `status`. */
export type SearchUsersResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `setUserProperties`. */
export interface SetUserPropertiesParameters {
  /** Parameters in the path. */
  path: {
    /** User to work on. */
    user_id: UserId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** The properties to set. None is documented. */
export type SetUserPropertiesBody = UserProperties;

/** What a call of `setUserProperties` takes. */
export interface SetUserPropertiesRequest extends SetUserPropertiesParameters {
  body: SetUserPropertiesBody;
}

/** What `setUserProperties` answers with when it succeeds. */
export type SetUserPropertiesData = UndocumentedObject;

/** The error bodies that are documented for `setUserProperties`. */
export type SetUserPropertiesError = ErrorBody;

/** What a call of `setUserProperties` comes to, told apart by `ok` and `status`. */
export type SetUserPropertiesResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/** Parameters of `updateUser`. */
export interface UpdateUserParameters {
  /** Parameters in the path. */
  path: {
    /** User to work on. */
    user_id: UserId;
  };
  /** Header parameters, besides those that the client sets itself. */
  header?: {
    /**
     * Numeric id of the workspace that the call is about, written as text. The vendor's guide asks for it on
     * every call, the vendor's reference leaves it optional: send it. The id is shown in the workspace
     * settings and in the answer of `GET /api/v1/workspaces`.
     */
    "X-Workspace-Id"?: string;
  };
}

/** The fields to change. None is documented. */
export type UpdateUserBody = UserChanges;

/** What a call of `updateUser` takes. */
export interface UpdateUserRequest extends UpdateUserParameters {
  body: UpdateUserBody;
}

/** What `updateUser` answers with when it succeeds. */
export type UpdateUserData = UndocumentedObject;

/** The error bodies that are documented for `updateUser`. */
export type UpdateUserError = ErrorBody;

/** What a call of `updateUser` comes to, told apart by `ok` and `status`. */
export type UpdateUserResult =
  | Success<200, UndocumentedObject>
  | Failure<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | UndocumentedFailure<200 | 400 | 401 | 403 | 404 | 429 | 500>;

/**
 * Answer to a change. The vendor describes it as empty, as it does every response of this API, so take no
 * member for granted and do not rely on there being none.
 */
export interface Acknowledgement {
  [name: string]: unknown;
}

/**
 * Id of an agent group.
 *
 * @format int64
 */
export type AgentGroupId = Int64;

/** Form in which agent groups are listed. How the two differ is not documented. */
export type AgentGroupListType = "DROPDOWN" | "LIST";

/** Which members of an agent group to list. What makes a member assignable is not documented. */
export type AgentGroupMemberFilter = "ALL" | "ASSIGNABLE" | "NOT_ASSIGNABLE";

/**
 * Id of a member of an agent group. Whether it is the id of the user or of the membership is not documented.
 *
 * @format int64
 */
export type AgentGroupMemberId = Int64;

/** Custom fields of a user. Neither their keys nor the kinds of their values are documented. */
export interface CustomFields {
  [name: string]: unknown;
}

/**
 * Id of a department. No published operation lists departments.
 *
 * @format int64
 */
export type DepartmentId = Int64;

/**
 * Body of an error response. It is plain JSON, not the problem details format. The form is known at second
 * hand, from notes on the vendor's introduction.
 */
export interface ErrorBody {
  /** What went wrong, in words for people. */
  error: string;
  /** What went wrong, for programs. The vendor publishes no list of codes. */
  code: string;
}

/** Application outside Atomicwork that a user is linked with. */
export type ExternalAppType = "MICROSOFT" | "OKTA" | "GOOGLE" | "RAPID7" | "JUMPCLOUD";

/**
 * How far the invitation of a user has come. `ADDED` and `ACCEPTED` were seen in answers, `EMAIL_INVITE_SENT`
 * is known from the filter of the same name.
 */
export type InvitationStatus = OpenEnum<"ADDED" | "EMAIL_INVITE_SENT" | "ACCEPTED">;

/** State of the invitation to filter by. */
export type InvitationStatusFilter = "ADDED" | "EMAIL_INVITE_SENT" | "ACCEPTED";

/**
 * Id of a legal entity of the company. No published operation lists legal entities.
 *
 * @format int64
 */
export type LegalEntityId = Int64;

/**
 * People to add to a workspace or to an agent group, by address or by existing account. No property is
 * documented as required.
 */
export interface MemberInvitation {
  /** Addresses of people to add. */
  emails?: string[];
  /** People to add who already have an account. */
  user_ids?: UserId[];
  /** What these texts stand for is not documented. Prefer `emails` and `user_ids`. */
  users?: string[];
  /** Organization roles that each person gets. */
  org_roles?: OrganizationRoleId[];
  /** Kind of user. No default is documented. */
  type?: UserType;
  /**
   * Set to false to add people without mail.
   *
   * @default true
   */
  send_email?: boolean;
  /** Workspaces to open, each with its own roles. */
  workspaces?: WorkspaceAccess[];
}

/** Profile of a user to create, with role and workspace access. */
export type NewUser = UserProfile & {
  /**
   * When the user was deleted.
   *
   * @format date-time
   */
  deleted_at?: string;
  /**
   * Whether the user gets notifications.
   *
   * @default true
   */
  notification_enabled?: boolean;
  /** What kind of user this will be; what is taken when it is left out is unknown. */
  type?: UserType;
  /** Workspaces to open for the user, each with its own roles. */
  workspaces?: WorkspaceAccess[];
};

/**
 * Id of a role in the organization. No published operation lists these roles.
 *
 * @format int64
 */
export type OrganizationRoleId = Int64;

/**
 * Id of a profile image, presumably of an uploaded file.
 *
 * @format int64
 */
export type ProfileImageId = Int64;

/** New profile of an existing user. */
export type ReplacementUser = UserProfile & {
  /** Legal entity of the company that the user belongs to. */
  company_legal_entity?: LegalEntityId;
  /** Whether the user gets notifications. Unlike on creation there is no default. */
  notification_enabled?: boolean;
};

/**
 * Id of a role. Whether a role of the organization or of a workspace is meant is not documented.
 *
 * @format int64
 */
export type RoleId = Int64;

/** Kind of work item that a workspace can handle. */
export type SupportedObject = "REQUEST" | "SERVICE_REQUEST" | "INCIDENT" | "PROBLEM" | "CHANGE";

/**
 * Id of a team. No published operation lists teams.
 *
 * @format int64
 */
export type TeamId = Int64;

/**
 * Answer whose shape is unknown. The vendor describes an object without members, although data must be
 * expected here. Check what you read.
 */
export interface UndocumentedObject {
  [name: string]: unknown;
}

/**
 * A user as public clients read it from the list. None of it is documented, so any property may be absent.
 * What a profile takes as an id, such as `department`, `manager` or `org_roles`, comes back as an object.
 */
export interface User {
  /** The user's own id. */
  id?: UserId;
  /** The organization's own identifier of the employee. */
  employee_id?: string | null;
  /** Given name. */
  first_name?: string | null;
  /** Middle name. */
  middle_name?: string | null;
  /** Family name. */
  last_name?: string | null;
  /** Whole name. */
  full_name?: string;
  /** E-mail address. */
  email?: string;
  /** Private e-mail address. */
  personal_email?: string | null;
  /** Department of the user. */
  department?: UserDepartment | null;
  /** Organization roles of the user. */
  org_roles?: UserOrganizationRole[];
  /**
   * Day on which the user joined.
   *
   * @format date
   */
  joined_on?: string | null;
  /** Manager of the user. */
  manager?: UserManager | null;
  /** Id of the user in Slack. */
  slack_id?: string | null;
  /**
   * Id of the user in Azure.
   *
   * @format uuid
   */
  azure_id?: string | null;
  /** Profile image. Only null was seen, so the form of a real one is unknown. */
  profile_image?: unknown;
  /** How far the user's invitation has come. */
  invitation_status?: InvitationStatus;
  /** Whether the user is deleted. */
  is_deleted?: boolean;
  /** Whether the user gets notifications. */
  notification_enabled?: boolean;
}

/** Changes to a user. No property is documented. */
export interface UserChanges {
  [name: string]: unknown;
}

/** Department of a user. */
export interface UserDepartment {
  /** Name of the department. */
  name?: string;
}

/** Related data to include with each user. */
export type UserExpansion = "WORKSPACES";

/**
 * Id of a user.
 *
 * @format int64
 */
export type UserId = Int64;

/** Whom to invite to the organization, and with which access. No property is documented as required. */
export interface UserInvitation {
  /** Addresses to send invitations to. */
  emails?: string[];
  /** Organization roles that each invited person gets. */
  org_roles?: OrganizationRoleId[];
  /** Kind of user that the invitation creates. No default is documented. */
  type?: UserType;
  /**
   * Set to false to invite without mail.
   *
   * @default true
   */
  send_email?: boolean;
  /** Workspaces to open, each with its own roles. */
  workspaces?: WorkspaceAccess[];
  /** Workspace roles as a flat list, the counterpart of `workspace_ids`. */
  workspace_roles?: WorkspaceRoleId[];
  /** Workspaces as a flat list, the counterpart of `workspace_roles`. */
  workspace_ids?: WorkspaceId[];
}

/** Manager of a user. */
export interface UserManager {
  /** The manager's own user id. */
  id?: UserId;
}

/** Organization role of a user. */
export interface UserOrganizationRole {
  /** Name of the role, for example `Organization admin`. */
  name?: string;
}

/** One page of users, in the form that public clients read. */
export interface UserPage {
  /** Users on this page. */
  data?: User[];
  /** Number of pages. */
  total_pages?: number;
}

/**
 * What can be written about a user, on creation and on replacement alike. No property is documented as
 * required.
 */
export interface UserProfile {
  /**
   * E-mail address of the user.
   *
   * @format email
   */
  email?: string;
  /** Given name. */
  first_name?: string;
  /** Middle name. */
  middle_name?: string;
  /** Family name. */
  last_name?: string;
  /**
   * Private e-mail address.
   *
   * @format email
   */
  personal_email?: string;
  /**
   * Time zone of the user.
   *
   * @default America/Los_Angeles
   */
  timezone?: string;
  /** Language of the user. The notation is not documented. */
  language?: string;
  /** Level of the user. Known values are not documented. */
  level?: string;
  /** Title of the user. */
  title?: string;
  /** Department of the user, by id. */
  department?: DepartmentId;
  /** Team of the user, by id. */
  team?: TeamId;
  /** Contact for personnel matters, presumably as the id of another user. */
  hr?: UserId;
  /** Manager of the user, presumably as the id of another user. */
  manager?: UserId;
  /** Address. */
  address?: string;
  /** State or region. */
  state?: string;
  /** City. */
  city?: string;
  /** Country. The notation is not documented. */
  country?: string;
  /** Phone number. The notation is not documented. */
  phone_number?: string;
  /** Gender. Known values are not documented. */
  gender?: string;
  /** Status of the employment. Known values are not documented. */
  employment_status?: string;
  /** The organization's own identifier of the employee. */
  employee_id?: string;
  /**
   * Day of the first hire.
   *
   * @format date
   */
  originally_hired?: string;
  /**
   * Day on which the user joined.
   *
   * @format date
   */
  joined_on?: string;
  /**
   * Day on which the employment ended.
   *
   * @format date
   */
  terminated_on?: string;
  /**
   * Date of birth.
   *
   * @format date
   */
  date_of_birth?: string;
  /** Whether the user is deleted. To delete or restore one, use the operations made for it. */
  is_deleted?: boolean;
  /** Id of the user in Slack. */
  slack_id?: string;
  /** Id of the user in Azure. */
  azure_id?: string;
  /** Id of the user in the external application. */
  external_id?: string;
  /** External application that the user is linked with. */
  external_app_type?: ExternalAppType;
  /** Organization roles of the user. */
  org_roles?: OrganizationRoleId[];
  /**
   * Password of the user. No rules for it are documented.
   *
   * @format password
   */
  password?: string;
  /** Profile image, by id. */
  profile_image?: ProfileImageId;
  /** Custom fields of the organization. */
  custom_fields?: CustomFields;
  /**
   * Whether the user has others reporting to them.
   *
   * @default false
   */
  has_reporters?: boolean;
}

/** Properties to set on a user. No property is documented. */
export interface UserProperties {
  [name: string]: unknown;
}

/** Body declared for restoring a user. No property is documented. */
export interface UserRestoration {
  [name: string]: unknown;
}

/**
 * Id of a user segment. No published operation lists segments.
 *
 * @format int64
 */
export type UserSegmentId = Int64;

/** Property to sort users by, and the direction. */
export type UserSortOrder = 
  | "CREATED_AT_DESC"
  | "CREATED_AT_ASC"
  | "UPDATED_AT_DESC"
  | "UPDATED_AT_ASC"
  | "NAME_EMAIL_ASC"
  | "NAME_EMAIL_DESC";

/** Which users to keep, by whether they are active. */
export type UserStatusFilter = "ACTIVE" | "INACTIVE" | "ALL";

/**
 * Kind of user. Elsewhere in its reference the vendor uses `EMPLOYEE` for humans and `AI_EMPLOYEE` for AI
 * coworkers. It does not explain `EXTERNAL`.
 */
export type UserType = "EMPLOYEE" | "EXTERNAL" | "AI_EMPLOYEE";

/** One workspace and the roles to give in it. */
export interface WorkspaceAccess {
  /** Workspace to open. */
  id?: WorkspaceId;
  /** Roles to give in that workspace. */
  roles?: WorkspaceRoleId[];
}

/**
 * Id of a workspace.
 *
 * @format int64
 */
export type WorkspaceId = Int64;

/**
 * Id of a role in a workspace. No published operation lists these roles.
 *
 * @format int64
 */
export type WorkspaceRoleId = Int64;
