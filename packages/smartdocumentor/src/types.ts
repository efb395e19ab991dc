// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Failure, HttpStatus, OpenEnum, Success, UndocumentedFailure } from "@guestlist/shared-types";

/** Parameters of `addTaskSpeaker`. */
export interface AddTaskSpeakerParameters {
  /** Parameters in the path. */
  path: {
    /** Task to act on. */
    taskId: TaskId;
    /** Workspace to act on. */
    workspaceId: WorkspaceId;
  };
}

/** The speaker, in one of two forms. */
export type AddTaskSpeakerBody = NewTaskSpeaker;

/** What a call of `addTaskSpeaker` takes. */
export interface AddTaskSpeakerRequest extends AddTaskSpeakerParameters {
  body: AddTaskSpeakerBody;
}

/** What `addTaskSpeaker` answers with when it succeeds. */
export type AddTaskSpeakerData = undefined;

/** The error bodies that are documented for `addTaskSpeaker`. */
export type AddTaskSpeakerError = unknown;

/** What a call of `addTaskSpeaker` comes to, told apart by `ok` and `status`. */
export type AddTaskSpeakerResult = Success<200 | 204, undefined> | UndocumentedFailure<200 | 204>;

/** The credentials of the organization, as a form. */
export type CreateAccessTokenBody = ClientCredentials;

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

/** Name and place of the new batch. */
export type CreateBatchBody = NewBatch;

/** What a call of `createBatch` takes. */
export interface CreateBatchRequest {
  body: CreateBatchBody;
}

/** What `createBatch` answers with when it succeeds. */
export type CreateBatchData = Batch;

/** The error bodies that are documented for `createBatch`. */
export type CreateBatchError = unknown;

/** What a call of `createBatch` comes to, told apart by `ok` and `status`. */
export type CreateBatchResult = Success<200, Batch> | UndocumentedFailure<200>;

/** The file, and how to handle it. */
export type CreateTaskBody = NewTask;

/** What a call of `createTask` takes. */
export interface CreateTaskRequest {
  body: CreateTaskBody;
}

/** What `createTask` answers with when it succeeds. */
export type CreateTaskData = CreatedTask;

/** The error bodies that are documented for `createTask`. */
export type CreateTaskError = unknown;

/** What a call of `createTask` comes to, told apart by `ok` and `status`. */
export type CreateTaskResult = Success<200, CreatedTask> | UndocumentedFailure<200>;

/** Parameters of `getBatch`. */
export interface GetBatchParameters {
  /** Parameters in the query string. */
  query: {
    /** Batch to read. */
    batchId: BatchId;
  };
}

/** What a call of `getBatch` takes. */
export interface GetBatchRequest extends GetBatchParameters {}

/** What `getBatch` answers with when it succeeds. */
export type GetBatchData = Batch;

/** The error bodies that are documented for `getBatch`. */
export type GetBatchError = unknown;

/** What a call of `getBatch` comes to, told apart by `ok` and `status`. */
export type GetBatchResult = Success<200, Batch> | UndocumentedFailure<200>;

/** Parameters of `getDocumentExport`. */
export interface GetDocumentExportParameters {
  /** Parameters in the path. */
  path: {
    /** Task whose data to read. */
    taskid: TaskId;
  };
}

/** What a call of `getDocumentExport` takes. */
export interface GetDocumentExportRequest extends GetDocumentExportParameters {}

/** What `getDocumentExport` answers with when it succeeds. */
export type GetDocumentExportData = DocumentExport;

/** The error bodies that are documented for `getDocumentExport`. */
export type GetDocumentExportError = unknown;

/** What a call of `getDocumentExport` comes to, told apart by `ok` and `status`. */
export type GetDocumentExportResult = Success<200, DocumentExport> | UndocumentedFailure<200>;

/** Parameters of `getTask`. */
export interface GetTaskParameters {
  /** Parameters in the query string. */
  query?: {
    /** Identifier of the task. Needed if there is no `externalId`. */
    taskId?: TaskId;
    /** Your own identifier of the task. Needed if there is no `taskId`. */
    externalId?: ExternalId;
  };
}

/** What a call of `getTask` takes. */
export interface GetTaskRequest extends GetTaskParameters {}

/** What `getTask` answers with when it succeeds. */
export type GetTaskData = Task;

/** The error bodies that are documented for `getTask`. */
export type GetTaskError = unknown;

/** What a call of `getTask` comes to, told apart by `ok` and `status`. */
export type GetTaskResult = Success<200, Task> | UndocumentedFailure<200>;

/** Parameters of `getTranscriptExport`. */
export interface GetTranscriptExportParameters {
  /** Parameters in the path. */
  path: {
    /** Task whose data to read. */
    taskid: TaskId;
  };
}

/** What a call of `getTranscriptExport` takes. */
export interface GetTranscriptExportRequest extends GetTranscriptExportParameters {}

/** What `getTranscriptExport` answers with when it succeeds. */
export type GetTranscriptExportData = TranscriptExport;

/** The error bodies that are documented for `getTranscriptExport`. */
export type GetTranscriptExportError = unknown;

/** What a call of `getTranscriptExport` comes to, told apart by `ok` and `status`. */
export type GetTranscriptExportResult = Success<200, TranscriptExport> | UndocumentedFailure<200>;

/** The people to invite with their roles. */
export type InviteTenantUsersBody = TenantInvitation;

/** What a call of `inviteTenantUsers` takes. */
export interface InviteTenantUsersRequest {
  body: InviteTenantUsersBody;
}

/** What `inviteTenantUsers` answers with when it succeeds. */
export type InviteTenantUsersData = undefined;

/** The error bodies that are documented for `inviteTenantUsers`. */
export type InviteTenantUsersError = ProblemDetail;

/** What a call of `inviteTenantUsers` comes to, told apart by `ok` and `status`. */
export type InviteTenantUsersResult =
  | Success<200 | 204, undefined>
  | Failure<400 | 500, ProblemDetail>
  | UndocumentedFailure<200 | 204 | 400 | 500>;

/** The workspace, and the people to invite with their roles. */
export type InviteWorkspaceUsersBody = WorkspaceInvitation;

/** What a call of `inviteWorkspaceUsers` takes. */
export interface InviteWorkspaceUsersRequest {
  body: InviteWorkspaceUsersBody;
}

/** What `inviteWorkspaceUsers` answers with when it succeeds. */
export type InviteWorkspaceUsersData = undefined;

/** The error bodies that are documented for `inviteWorkspaceUsers`. */
export type InviteWorkspaceUsersError = ProblemDetail;

/** What a call of `inviteWorkspaceUsers` comes to, told apart by `ok` and `status`. */
export type InviteWorkspaceUsersResult =
  | Success<200 | 204, undefined>
  | Failure<400 | 500, ProblemDetail>
  | UndocumentedFailure<200 | 204 | 400 | 500>;

/** Parameters of `listAllTasks`. */
export interface ListAllTasksParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Start of the period, in UTC.
     *
     * @format date-time
     */
    startDate?: string;
    /**
     * End of the period, in UTC.
     *
     * @format date-time
     */
    endDate?: string;
    /** Only tasks with one of these statuses. The key is repeated for each. */
    taskStatus?: TaskStatus[];
    /** Only tasks with one of these integration statuses. The key is repeated for each. */
    integrationStatus?: IntegrationStatus[];
    /**
     * Only tasks with this integration mark. Tasks have `never` until one is stored. Older pages of the
     * vendor do not have this filter.
     */
    externalIntegrationStatus?: string;
    /** Only entries of these workspaces. The key is repeated for each. */
    workspaceId?: WorkspaceId[];
    /**
     * Name of the property to sort by. How to choose the direction is not documented.
     *
     * @default createdOn
     */
    sort?: string;
  };
}

/** What a call of `listAllTasks` takes. */
export interface ListAllTasksRequest extends ListAllTasksParameters {}

/** What `listAllTasks` answers with when it succeeds. */
export type ListAllTasksData = TaskList;

/** The error bodies that are documented for `listAllTasks`. */
export type ListAllTasksError = unknown;

/** What a call of `listAllTasks` comes to, told apart by `ok` and `status`. */
export type ListAllTasksResult = Success<200, TaskList> | UndocumentedFailure<200>;

/** What `listAvailableRoles` answers with when it succeeds. */
export type ListAvailableRolesData = RoleList;

/** The error bodies that are documented for `listAvailableRoles`. */
export type ListAvailableRolesError = ProblemDetail;

/** What a call of `listAvailableRoles` comes to, told apart by `ok` and `status`. */
export type ListAvailableRolesResult =
  | Success<200, RoleList>
  | Failure<Exclude<HttpStatus, 200>, ProblemDetail>;

/** Parameters of `listBatches`. */
export interface ListBatchesParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Start of the period, in UTC.
     *
     * @format date-time
     */
    startDate?: string;
    /**
     * End of the period, in UTC.
     *
     * @format date-time
     */
    endDate?: string;
    /** Only entries of these workspaces. The key is repeated for each. */
    workspaceId?: WorkspaceId[];
    /**
     * Name of the property to sort by. How to choose the direction is not documented.
     *
     * @default createdOn
     */
    sort?: string;
    /**
     * Page to return, counted from 1. No default is documented, so send it.
     *
     * @minimum 1
     */
    pageNumber?: number;
    /**
     * Number of entries on a page. The maximum is not documented.
     *
     * @default 10
     */
    pageSize?: number;
  };
}

/** What a call of `listBatches` takes. */
export interface ListBatchesRequest extends ListBatchesParameters {}

/** What `listBatches` answers with when it succeeds. */
export type ListBatchesData = BatchPage;

/** The error bodies that are documented for `listBatches`. */
export type ListBatchesError = unknown;

/** What the pages of `listBatches` hold. */
export type ListBatchesItem = Batch;

/** What a call of `listBatches` comes to, told apart by `ok` and `status`. */
export type ListBatchesResult = Success<200, BatchPage> | UndocumentedFailure<200>;

/** Parameters of `listTaskSpeakers`. */
export interface ListTaskSpeakersParameters {
  /** Parameters in the path. */
  path: {
    /** Task to act on. */
    taskId: TaskId;
    /** Workspace to act on. */
    workspaceId: WorkspaceId;
  };
}

/** What a call of `listTaskSpeakers` takes. */
export interface ListTaskSpeakersRequest extends ListTaskSpeakersParameters {}

/** What `listTaskSpeakers` answers with when it succeeds. */
export type ListTaskSpeakersData = TaskSpeakerListing;

/** The error bodies that are documented for `listTaskSpeakers`. */
export type ListTaskSpeakersError = unknown;

/** What a call of `listTaskSpeakers` comes to, told apart by `ok` and `status`. */
export type ListTaskSpeakersResult = Success<200, TaskSpeakerListing> | UndocumentedFailure<200>;

/** Parameters of `listTasks`. */
export interface ListTasksParameters {
  /** Parameters in the query string. */
  query?: {
    /**
     * Start of the period, in UTC.
     *
     * @format date-time
     */
    startDate?: string;
    /**
     * End of the period, in UTC.
     *
     * @format date-time
     */
    endDate?: string;
    /** Only tasks with one of these statuses. The key is repeated for each. */
    taskStatus?: TaskStatus[];
    /** Only tasks with one of these integration statuses. The key is repeated for each. */
    integrationStatus?: IntegrationStatus[];
    /**
     * Only tasks with this integration mark. Tasks have `never` until one is stored. Older pages of the
     * vendor do not have this filter.
     */
    externalIntegrationStatus?: string;
    /** Only entries of these workspaces. The key is repeated for each. */
    workspaceId?: WorkspaceId[];
    /**
     * Name of the property to sort by. How to choose the direction is not documented.
     *
     * @default createdOn
     */
    sort?: string;
    /**
     * Page to return, counted from 1. No default is documented, so send it.
     *
     * @minimum 1
     */
    pageNumber?: number;
    /**
     * Number of entries on a page. The maximum is not documented.
     *
     * @default 10
     */
    pageSize?: number;
  };
}

/** What a call of `listTasks` takes. */
export interface ListTasksRequest extends ListTasksParameters {}

/** What `listTasks` answers with when it succeeds. */
export type ListTasksData = TaskPage;

/** The error bodies that are documented for `listTasks`. */
export type ListTasksError = unknown;

/** What the pages of `listTasks` hold. */
export type ListTasksItem = Task;

/** What a call of `listTasks` comes to, told apart by `ok` and `status`. */
export type ListTasksResult = Success<200, TaskPage> | UndocumentedFailure<200>;

/** What `listTenantUsers` answers with when it succeeds. */
export type ListTenantUsersData = UserList;

/** The error bodies that are documented for `listTenantUsers`. */
export type ListTenantUsersError = unknown;

/** What a call of `listTenantUsers` comes to, told apart by `ok` and `status`. */
export type ListTenantUsersResult = Success<200, UserList> | UndocumentedFailure<200>;

/** Parameters of `listWorkspaceUsers`. */
export interface ListWorkspaceUsersParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace to act on. */
    workspaceId: WorkspaceId;
  };
}

/** What a call of `listWorkspaceUsers` takes. */
export interface ListWorkspaceUsersRequest extends ListWorkspaceUsersParameters {}

/** What `listWorkspaceUsers` answers with when it succeeds. */
export type ListWorkspaceUsersData = UserList;

/** The error bodies that are documented for `listWorkspaceUsers`. */
export type ListWorkspaceUsersError = unknown;

/** What a call of `listWorkspaceUsers` comes to, told apart by `ok` and `status`. */
export type ListWorkspaceUsersResult = Success<200, UserList> | UndocumentedFailure<200>;

/** What `listWorkspaces` answers with when it succeeds. */
export type ListWorkspacesData = WorkspaceList;

/** The error bodies that are documented for `listWorkspaces`. */
export type ListWorkspacesError = unknown;

/** What a call of `listWorkspaces` comes to, told apart by `ok` and `status`. */
export type ListWorkspacesResult = Success<200, WorkspaceList> | UndocumentedFailure<200>;

/** Parameters of `removeTaskSpeaker`. */
export interface RemoveTaskSpeakerParameters {
  /** Parameters in the path. */
  path: {
    /** Task to act on. */
    taskId: TaskId;
    /** Workspace to act on. */
    workspaceId: WorkspaceId;
    /** Speaker to act on. */
    speakerId: SpeakerId;
  };
}

/** What a call of `removeTaskSpeaker` takes. */
export interface RemoveTaskSpeakerRequest extends RemoveTaskSpeakerParameters {}

/** What `removeTaskSpeaker` answers with when it succeeds. */
export type RemoveTaskSpeakerData = undefined;

/** The error bodies that are documented for `removeTaskSpeaker`. */
export type RemoveTaskSpeakerError = unknown;

/** What a call of `removeTaskSpeaker` comes to, told apart by `ok` and `status`. */
export type RemoveTaskSpeakerResult =
  | Success<200 | 204, undefined>
  | UndocumentedFailure<200 | 204>;

/** Parameters of `reprocessTask`. */
export interface ReprocessTaskParameters {
  /** Parameters in the query string. */
  query?: {
    /** Identifier of the task. Needed if there is no `externalId`. */
    taskId?: TaskId;
    /** Your own identifier of the task. Needed if there is no `taskId`. */
    externalId?: ExternalId;
  };
}

/** What a call of `reprocessTask` takes. */
export interface ReprocessTaskRequest extends ReprocessTaskParameters {}

/** What `reprocessTask` answers with when it succeeds. */
export type ReprocessTaskData = undefined;

/** The error bodies that are documented for `reprocessTask`. */
export type ReprocessTaskError = unknown;

/** What a call of `reprocessTask` comes to, told apart by `ok` and `status`. */
export type ReprocessTaskResult = Success<200 | 204, undefined> | UndocumentedFailure<200 | 204>;

/** Parameters of `updateExternalIntegrationStatus`. */
export interface UpdateExternalIntegrationStatusParameters {
  /** Parameters in the query string. */
  query?: {
    /** Identifier of the task. Needed if there is no `externalId`. */
    taskId?: TaskId;
    /** Your own identifier of the task. Needed if there is no `taskId`. */
    externalId?: ExternalId;
  };
}

/** The new mark. */
export type UpdateExternalIntegrationStatusBody = ExternalIntegrationMark;

/** What a call of `updateExternalIntegrationStatus` takes. */
export interface UpdateExternalIntegrationStatusRequest extends UpdateExternalIntegrationStatusParameters {
  body: UpdateExternalIntegrationStatusBody;
}

/** What `updateExternalIntegrationStatus` answers with when it succeeds. */
export type UpdateExternalIntegrationStatusData = undefined;

/** The error bodies that are documented for `updateExternalIntegrationStatus`. */
export type UpdateExternalIntegrationStatusError = unknown;

/** What a call of `updateExternalIntegrationStatus` comes to, told apart by `ok` and `status`. */
export type UpdateExternalIntegrationStatusResult =
  | Success<200 | 204, undefined>
  | UndocumentedFailure<200 | 204>;

/** Parameters of `updateTaskSpeaker`. */
export interface UpdateTaskSpeakerParameters {
  /** Parameters in the path. */
  path: {
    /** Task to act on. */
    taskId: TaskId;
    /** Workspace to act on. */
    workspaceId: WorkspaceId;
  };
}

/** The speaker as it should be. */
export type UpdateTaskSpeakerBody = TaskSpeaker;

/** What a call of `updateTaskSpeaker` takes. */
export interface UpdateTaskSpeakerRequest extends UpdateTaskSpeakerParameters {
  body: UpdateTaskSpeakerBody;
}

/** What `updateTaskSpeaker` answers with when it succeeds. */
export type UpdateTaskSpeakerData = undefined;

/** The error bodies that are documented for `updateTaskSpeaker`. */
export type UpdateTaskSpeakerError = unknown;

/** What a call of `updateTaskSpeaker` comes to, told apart by `ok` and `status`. */
export type UpdateTaskSpeakerResult =
  | Success<200 | 204, undefined>
  | UndocumentedFailure<200 | 204>;

/** Parameters of `updateWorkspaceSpeakers`. */
export interface UpdateWorkspaceSpeakersParameters {
  /** Parameters in the path. */
  path: {
    /** Workspace to act on. */
    workspaceId: WorkspaceId;
  };
}

/** The speakers. */
export type UpdateWorkspaceSpeakersBody = WorkspaceSpeakerList;

/** What a call of `updateWorkspaceSpeakers` takes. */
export interface UpdateWorkspaceSpeakersRequest extends UpdateWorkspaceSpeakersParameters {
  body: UpdateWorkspaceSpeakersBody;
}

/** What `updateWorkspaceSpeakers` answers with when it succeeds. */
export type UpdateWorkspaceSpeakersData = undefined;

/** The error bodies that are documented for `updateWorkspaceSpeakers`. */
export type UpdateWorkspaceSpeakersError = unknown;

/** What a call of `updateWorkspaceSpeakers` comes to, told apart by `ok` and `status`. */
export type UpdateWorkspaceSpeakersResult =
  | Success<200 | 204, undefined>
  | UndocumentedFailure<200 | 204>;

/** A bearer token, with its lifetime. */
export interface AccessToken {
  /**
   * The token, for the `Authorization` header.
   *
   * @format password
   */
  access_token: string;
  /** Lifetime in seconds. 3600 unless configured otherwise. */
  expires_in: number;
  /** Kind of token. Always `Bearer`. */
  token_type: OpenEnum<"Bearer">;
  /** Scopes granted, separated by spaces. Always `WebAPI`. */
  scope: OpenEnum<"WebAPI">;
}

/** A reviewed document from which personal data was removed, as a link to a PDF, JPEG or PNG file. */
export interface AnonymizedFileReviewedEvent {
  /** Identifies a task. */
  taskId: TaskId;
  /** Number of pages. */
  totalPages: number;
  /** Running number of the task in its workspace. Tasks made before August 2023 have none. */
  taskNumber?: TaskNumber;
  /** Identifies a workspace. */
  workspaceId: WorkspaceId;
  /** Name of the task. */
  displayName: string;
  /**
   * Link to the exported file, with a shared access signature (SAS). Its lifetime is set in hours, 168 at
   * most.
   */
  exportedFileUrl: ExportedFileUrl;
}

/** Tasks of a workspace that belong together. */
export interface Batch {
  /** Identifies a batch. */
  batchId: BatchId;
  /** Identifies a workspace. */
  workspaceId: WorkspaceId;
  /** Name of the batch. */
  displayName: string;
  /** Free text about the batch. */
  description?: string;
  /**
   * When the batch was created, in UTC.
   *
   * @format date-time
   */
  createdOn: string;
  /** Number of tasks added so far. 0 in a new batch. */
  totalTasks: number;
  /** Number of its tasks that are in the history. 0 in a new batch. */
  totalTasksInHistory: number;
}

/** Identifies a batch. */
export type BatchId = number;

/** One page of batches. */
export interface BatchPage {
  /** The batches of this page. */
  items: Batch[];
  /** Number of this page, counted from 1. */
  pageNumber: number;
  /** Number of pages. */
  totalPages: number;
  /** Number of batches on all pages. */
  totalCount: number;
  /** Whether a page comes before this one. */
  hasPreviousPage: boolean;
  /**
   * Whether a page comes after this one. Assumed, as the vendor's example breaks off before it: rely on
   * `totalPages`.
   */
  hasNextPage?: boolean;
}

/** Place of something on a page. The unit and the origin are not documented. */
export interface BoundingBox {
  /** Height of the box. */
  height?: number;
  /** Width of the box. */
  width?: number;
  /** Left edge. */
  left?: number;
  /** Lower edge. */
  bottom?: number;
  /** Horizontal position. */
  x?: number;
  /** Vertical position. */
  y?: number;
  /** Right edge. */
  right?: number;
  /** Upper edge. */
  top?: number;
}

/** What to send for an access token. */
export interface ClientCredentials {
  /** Kind of exchange. There is one. */
  grant_type: "client_credentials";
  /** Scope to ask for. There is one. */
  scope: "WebAPI";
  /** Client ID of the organization, from its Secrets tab. */
  client_id: string;
  /**
   * Client secret that belongs to the client ID.
   *
   * @format password
   */
  client_secret: string;
}

/**
 * The task that was created. The vendor's pages on webhooks say that `taskId` is returned; other fields are
 * not known.
 */
export interface CreatedTask {
  /** Identifies a task. */
  taskId?: TaskId;
}

/** A part of a document, with what was found in it. */
export interface DocumentChunk {
  /** Things found in this part. */
  entities?: DocumentEntity[];
}

/** Something that was found in a document. The vendor's example has more fields than these. */
export interface DocumentEntity {
  /** Kind of entity. */
  type?: string;
  /** Category of the entity. */
  category?: string;
  /** Group that the entity belongs to. */
  groupName?: string;
  /** Page on which the entity was found. */
  pageNumber?: number;
  /** Part in which the entity was found. */
  chunkNumber?: number;
  /** Values of the custom form, as text. The notation is not documented. */
  customFormValues?: string;
  /** A QR code found in a document. */
  qrCode?: QrCode;
}

/**
 * Data extracted from a document. Known from an example, so no field is described as required, and more
 * fields exist.
 */
export interface DocumentExport {
  /** Identifies a task. */
  taskId?: TaskId;
  /**
   * Link to the original file.
   *
   * @format uri
   */
  originalFileUrl?: string;
  /** Identifies a workspace. */
  workspaceId?: WorkspaceId;
  /** Identifies a batch. */
  batchId?: BatchId;
  /** Running number of the task in its workspace. Tasks made before August 2023 have none. */
  taskNumber?: TaskNumber;
  /** Your own identifier for a task, given when the task is created. */
  externalId?: ExternalId;
  /** Name of the task. */
  displayName?: string;
  /** Free text about the task. */
  description?: string;
  /** Number of pages. */
  totalPages?: number;
  /** Name of the user who last took the document for review. */
  lastCheckoutByUserName?: string;
  /** The user who last took the document for review. */
  lastCheckedOutBy?: UserId;
  /**
   * Until when the document was last taken for review, in UTC.
   *
   * @format date-time
   */
  lastCheckedOutUntil?: string;
  /** The parts of the document. */
  chunks?: DocumentChunk[];
}

/**
 * Link to the exported file, with a shared access signature (SAS). Its lifetime is set in hours, 168 at most.
 *
 * @format uri
 */
export type ExportedFileUrl = string;

/** Your own identifier for a task, given when the task is created. */
export type ExternalId = string;

/** A mark to store on a task. */
export interface ExternalIntegrationMark {
  /**
   * Free text that must not be blank. The value `never` is what a task has at first.
   *
   * @minLength 1
   * @maxLength 32
   * @pattern \S
   */
  externalIntegrationStatus: string;
}

/**
 * How far the transfer to the connected system has got: queued, successful or failed. Which number stands for
 * which is not known.
 */
export type IntegrationStatus = number;

/** A person to invite, and the role to give. */
export interface InvitedUser {
  /**
   * Address that receives the invitation. Must be well-formed and occur once in the list.
   *
   * @format email
   */
  email: string;
  /**
   * Name of a role, the same on the whole platform. The values listed are those of the vendor's example; `GET
   * /api/v1.0/external/tenant/availableroles` returns the ones that count.
   */
  roleName: RoleName;
}

/** A batch to create. */
export interface NewBatch {
  /** Name of the batch. */
  displayName: string;
  /** Free text about the batch. */
  description?: string;
  /** Workspace that holds the batch. The default workspace if absent. */
  workspaceId?: WorkspaceId;
}

/** A task to create. */
export interface NewTask {
  /** Name of the task. A random name if absent. */
  displayName?: string;
  /** Free text about the task. */
  description?: string;
  /** Workspace that handles the task. The default workspace if absent. */
  workspaceId?: WorkspaceId;
  /** The batch that the task joins, one of the same workspace. */
  batchId?: BatchId;
  /**
   * 1 is low, and every number above is high. High priority needs an organization that is enabled for it.
   *
   * @default 1
   */
  priority?: number;
  /** The file to process. Takes further keys, which are not known. */
  context: TaskContext;
  /** Reviewers of a task and their order. The fields are not known. */
  taskAssignment?: TaskAssignment;
  /** Values for a custom form, by name. Only for organizations that are enabled for it. */
  customFormValues?: {
    [name: string]: unknown;
  };
  /**
   * Metadata of the task. The vendor describes it in a section that was not available, so name and form are
   * unconfirmed.
   */
  metadata?: unknown;
  /**
   * Your own identifier for the task. The vendor says that it is set at creation; the name of the field is
   * assumed from the answers.
   */
  externalId?: ExternalId;
}

/**
 * A speaker to add to a task, alone or in a list. The vendor's table shows the first form and the samples
 * show the second.
 */
export type NewTaskSpeaker = TaskSpeaker | TaskSpeakerList;

/**
 * Link to the original file, with a shared access signature (SAS). Null if the workspace deletes files after
 * review. Works for up to 180 days unless configured otherwise, then answers 403; once the file is deleted it
 * answers 404.
 *
 * @format uri
 */
export type OriginalFileUrl = string | null;

/**
 * Says why a request failed. The vendor shows these three members in examples only; whether each is always
 * present, and whether others of RFC 9457 such as `type` occur, is not documented.
 */
export interface ProblemDetail {
  /** Name of the status. */
  title?: string;
  /** HTTP status number, repeated. */
  status?: number;
  /** What was wrong with this request. For status 500 it ends in `Trace ID:`. */
  detail?: string;
}

/** A QR code found in a document. */
export interface QrCode {
  /** Place of something on a page. The unit and the origin are not documented. */
  boundingBox?: BoundingBox;
  /** Points of the code. The form of a point is not known. */
  points?: unknown[];
}

/** A role that invitations may use. */
export interface Role {
  /**
   * Name of a role, the same on the whole platform. The values listed are those of the vendor's example; `GET
   * /api/v1.0/external/tenant/availableroles` returns the ones that count.
   */
  name: RoleName;
}

/** Roles, without pages. */
export type RoleList = Role[];

/**
 * Name of a role, the same on the whole platform. The values listed are those of the vendor's example; `GET
 * /api/v1.0/external/tenant/availableroles` returns the ones that count.
 */
export type RoleName = OpenEnum<"Administrator" | "Manager" | "Creator" | "Reviewer" | "Viewer">;

/**
 * Identifies a speaker.
 *
 * @format uuid
 */
export type SpeakerId = string;

/** The state of a task. More fields on its history exist than are described. */
export interface Task {
  /** Identifies a task. */
  taskId: TaskId;
  /** Identifies a workspace. */
  workspaceId: WorkspaceId;
  /** Batch that holds the task. Null if there is none. */
  batchId?: BatchId | null;
  /** Running number of the task in its workspace. Tasks made before August 2023 have none. */
  taskNumber?: TaskNumber;
  /** Your own identifier for the task. Null if none was given. */
  externalId?: ExternalId | null;
  /** Name of the task. */
  displayName: string;
  /** Free text about the task. Only some tenants have it. */
  description?: string;
  /**
   * When the task was created, in UTC.
   *
   * @format date-time
   */
  createdOn?: string;
  /**
   * How far a task has got. More numbers exist than these:
   *
   * - `19` Deleting
   * - `20` Deleted
   * - `30` QueuedForPreProcessing
   * - `31` PreProcessingInProgress
   * - `32` PreProcessingFailed
   * - `33` PreProcessingDownloadFailed
   * - `34` PreProcessingSuccessful
   * - `35` PreProcessingGetPagesFailed
   */
  taskStatus: TaskStatus;
  /**
   * How far the transfer to the connected system has got: queued, successful or failed. Which number stands
   * for which is not known.
   */
  integrationStatus: IntegrationStatus;
  /** The task status as text. */
  taskStatusText?: string;
  /** The integration status as text. */
  integrationStatusText?: string;
  /** Number of pages; for audio and video, of minutes. May be 0 just after creation. */
  totalPages: number;
  /** How often the task was reprocessed. Only present if it ever was. */
  restartCount?: number;
  /**
   * When pre-processing last started. The vendor mentions the field without its type, which is assumed.
   *
   * @format date-time
   */
  preProcessingStartedOn?: string;
}

/** Reviewers of a task and their order. The fields are not known. */
export interface TaskAssignment {
  [name: string]: unknown;
}

/** The file to process. Takes further keys, which are not known. */
export type TaskContext = {
  /**
   * Address of the file, public or protected by a shared access signature (SAS). It has to stay readable for
   * as long as the task exists.
   *
   * @format uri
   */
  url: string;
  /** Language of the recording, in workspaces that transcribe. */
  transcriptLanguage?: string;
} & {
  [name: string]: unknown;
};

/** Identifies a task. */
export type TaskId = number;

/** Tasks, without pages. */
export type TaskList = Task[];

/** Running number of the task in its workspace. Tasks made before August 2023 have none. */
export type TaskNumber = number | null;

/** One page of tasks. Assumed to have the form of a page of batches, so no field is required. */
export interface TaskPage {
  /** The tasks of this page. */
  items?: Task[];
  /** Number of this page, counted from 1. */
  pageNumber?: number;
  /** Number of pages. */
  totalPages?: number;
  /** Number of tasks on all pages. */
  totalCount?: number;
  /** Whether a page comes before this one. */
  hasPreviousPage?: boolean;
  /** Whether a page comes after this one. */
  hasNextPage?: boolean;
}

/** A speaker of one task. */
export interface TaskSpeaker {
  /** Identifies a speaker. */
  speakerId: SpeakerId;
  /** Name of the speaker. */
  speakerName: string;
  /** Text before the name. May be empty. */
  speakerPrefix?: string;
  /** Text after the name. May be empty. */
  speakerSuffix?: string;
  /** Whether this is the default speaker. */
  isDefault: boolean;
}

/** Speakers of one task, wrapped in an object. */
export interface TaskSpeakerList {
  /** The speakers. */
  speakers: TaskSpeaker[];
}

/** The speakers of a task, in a form that is not documented. Check it before use. */
export type TaskSpeakerListing = unknown[] | {
  [name: string]: unknown;
};

/**
 * How far a task has got. More numbers exist than these:
 *
 * - `19` Deleting
 * - `20` Deleted
 * - `30` QueuedForPreProcessing
 * - `31` PreProcessingInProgress
 * - `32` PreProcessingFailed
 * - `33` PreProcessingDownloadFailed
 * - `34` PreProcessingSuccessful
 * - `35` PreProcessingGetPagesFailed
 */
export type TaskStatus = OpenEnum<19 | 20 | 30 | 31 | 32 | 33 | 34 | 35>;

/** Number for the kind of task that a workspace handles. The values are not known. */
export type TaskType = number;

/** Number for the template of a workspace. The values are not known. */
export type TemplateType = number;

/** Identifies a tenant, which is an organization. */
export type TenantId = number;

/** People to invite to the tenant. */
export interface TenantInvitation {
  /**
   * One entry per person. No address may appear twice.
   *
   * @minItems 1
   * @uniqueItems
   */
  users: InvitedUser[];
}

/** Recognised data and metadata of a reviewed document. The fields are not known. */
export interface TextDocumentReviewedEvent {
  [name: string]: unknown;
}

/** Data extracted from a recording. Only the beginning of the vendor's example is known. */
export type TranscriptExport = {
  /** Identifies a task. */
  taskId?: TaskId;
  /**
   * Link to the original file.
   *
   * @format uri
   */
  originalFileUrl?: string;
  /** Identifies a workspace. */
  workspaceId?: WorkspaceId;
} & {
  [name: string]: unknown;
};

/** A reviewed transcript, as a link to a `.docx` file. */
export interface TranscriptFileReviewedEvent {
  /** Identifies a task. */
  taskId: TaskId;
  /** Running number of the task in its workspace. Tasks made before August 2023 have none. */
  taskNumber?: TaskNumber;
  /** Identifies a workspace. */
  workspaceId: WorkspaceId;
  /** Name of the task. */
  displayName: string;
  /**
   * Link to the exported file, with a shared access signature (SAS). Its lifetime is set in hours, 168 at
   * most.
   */
  exportedFileUrl: ExportedFileUrl;
}

/**
 * A reviewed transcript. Besides these fields it has paragraphs with speaker, times and annotations, whose
 * names are not known.
 */
export type TranscriptReviewedEvent = {
  /** Identifies a task. */
  taskId?: TaskId;
  /** Running number of the task in its workspace. Tasks made before August 2023 have none. */
  taskNumber?: TaskNumber;
  /** Name of the task. */
  displayName?: string;
  /**
   * Link to the original file, with a shared access signature (SAS). Null if the workspace deletes files
   * after review. Works for up to 180 days unless configured otherwise, then answers 403; once the file is
   * deleted it answers 404.
   */
  originalFileUrl?: OriginalFileUrl;
  /** Length of the recording in seconds. */
  totalTimeInSeconds?: number;
} & {
  [name: string]: unknown;
};

/** A user of the tenant. */
export interface User {
  /** Identifies a user. */
  id: UserId;
  /**
   * Name of a role, the same on the whole platform. The values listed are those of the vendor's example; `GET
   * /api/v1.0/external/tenant/availableroles` returns the ones that count.
   */
  roleName: RoleName;
  /** Full name. */
  name: string;
  /** Name to log in with. */
  userName: string;
  /** Email address. */
  email: string;
  /** When the user was created. ISO 8601 in UTC in the vendor's example. */
  createdAt: string;
  /** Whether the address has been confirmed. */
  emailConfirmed: boolean;
  /** State of the user. The vendor names two values and says that there are others. */
  status: OpenEnum<"Active" | "Inactive">;
}

/** Identifies a user. */
export type UserId = number;

/** Users, without pages. */
export type UserList = User[];

/** A workspace of the tenant. */
export interface Workspace {
  /** Identifies a workspace. */
  workspaceId: WorkspaceId;
  /** Identifies a tenant, which is an organization. */
  tenantId: TenantId;
  /** Name of the workspace. */
  workspaceName: string;
  /** Free text about the workspace. */
  workspaceDescription?: string;
  /** Whether tasks and batches go here when they name no workspace. */
  isDefault: boolean;
  /** Number for the kind of task that a workspace handles. The values are not known. */
  taskType: TaskType;
  /** Number for the kind of workspace. The values are not known. */
  workspaceType: WorkspaceType;
  /** Number for the template of a workspace. The values are not known. */
  templateType: TemplateType;
  /** Name of the template. If absent, go by `templateType`. */
  workspaceTemplateName?: string;
}

/** Identifies a workspace. */
export type WorkspaceId = number;

/** People to invite to the tenant and to one of its workspaces. */
export interface WorkspaceInvitation {
  /** Identifies a workspace. */
  workspaceId: WorkspaceId;
  /**
   * One entry per person. No address may appear twice.
   *
   * @minItems 1
   * @uniqueItems
   */
  users: InvitedUser[];
}

/** Workspaces, without pages. */
export type WorkspaceList = Workspace[];

/** A speaker known to a workspace. */
export interface WorkspaceSpeaker {
  /** Identifies a speaker. */
  speakerId: SpeakerId;
  /** Name of the speaker. */
  speakerName: string;
  /** Text before the name. May be empty. */
  speakerPrefix?: string;
  /** Text after the name. May be empty. */
  speakerSuffix?: string;
}

/** Speakers to store for a workspace. */
export interface WorkspaceSpeakerList {
  /** The speakers. */
  speakers: WorkspaceSpeaker[];
}

/** Number for the kind of workspace. The values are not known. */
export type WorkspaceType = number;
