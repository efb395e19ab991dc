// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import { createHandlers, createMock } from "@guestlist/client-runtime/msw";
import type { HandlerOptions, HttpHandler, MockOperation } from "@guestlist/client-runtime/msw";
import { vendor } from "./mock-data.js";
import type {
  AddTaskSpeakerRequest,
  AddTaskSpeakerResult,
  CreateAccessTokenRequest,
  CreateAccessTokenResult,
  CreateBatchRequest,
  CreateBatchResult,
  CreateTaskRequest,
  CreateTaskResult,
  GetBatchRequest,
  GetBatchResult,
  GetDocumentExportRequest,
  GetDocumentExportResult,
  GetTaskRequest,
  GetTaskResult,
  GetTranscriptExportRequest,
  GetTranscriptExportResult,
  InviteTenantUsersRequest,
  InviteTenantUsersResult,
  InviteWorkspaceUsersRequest,
  InviteWorkspaceUsersResult,
  ListAllTasksRequest,
  ListAllTasksResult,
  ListAvailableRolesResult,
  ListBatchesRequest,
  ListBatchesResult,
  ListTaskSpeakersRequest,
  ListTaskSpeakersResult,
  ListTasksRequest,
  ListTasksResult,
  ListTenantUsersResult,
  ListWorkspaceUsersRequest,
  ListWorkspaceUsersResult,
  ListWorkspacesResult,
  RemoveTaskSpeakerRequest,
  RemoveTaskSpeakerResult,
  ReprocessTaskRequest,
  ReprocessTaskResult,
  UpdateExternalIntegrationStatusRequest,
  UpdateExternalIntegrationStatusResult,
  UpdateTaskSpeakerRequest,
  UpdateTaskSpeakerResult,
  UpdateWorkspaceSpeakersRequest,
  UpdateWorkspaceSpeakersResult,
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

/** For each operation of SmartDocumentor, a function that makes a mock of it. */
export interface SmartdocumentorMock {
  /**
   * Add a speaker to a task.
   *
   * `POST /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}`
   */
  readonly addTaskSpeaker: MockOperation<AddTaskSpeakerRequest, AddTaskSpeakerResult>;
  /**
   * Exchange client credentials for an access token.
   *
   * `POST /connect/token`
   */
  readonly createAccessToken: MockOperation<CreateAccessTokenRequest, CreateAccessTokenResult>;
  /**
   * Create a batch.
   *
   * `POST /api/v1.0/external/sdbatch`
   */
  readonly createBatch: MockOperation<CreateBatchRequest, CreateBatchResult>;
  /**
   * Create a task from a file.
   *
   * `POST /api/v1.0/external/sdtask/process`
   */
  readonly createTask: MockOperation<CreateTaskRequest, CreateTaskResult>;
  /**
   * Read one batch.
   *
   * `GET /api/v1.0/external/sdbatch`
   */
  readonly getBatch: MockOperation<GetBatchRequest, GetBatchResult>;
  /**
   * Read the data extracted from a document.
   *
   * `GET /api/v1.0/external/sdtask/GetExportData/{taskid}`
   */
  readonly getDocumentExport: MockOperation<GetDocumentExportRequest, GetDocumentExportResult>;
  /**
   * Read the state of a task.
   *
   * `GET /api/v1.0/external/sdtask/status`
   */
  readonly getTask: MockOperation<GetTaskRequest, GetTaskResult>;
  /**
   * Read the data extracted from a recording.
   *
   * `GET /api/v1.0/external/sdtask/GetExportData/Transcript/{taskid}`
   */
  readonly getTranscriptExport: MockOperation<GetTranscriptExportRequest, GetTranscriptExportResult>;
  /**
   * Invite people to the tenant.
   *
   * `POST /api/v1.0/external/tenant/inviteusers`
   */
  readonly inviteTenantUsers: MockOperation<InviteTenantUsersRequest, InviteTenantUsersResult>;
  /**
   * Invite people to a workspace.
   *
   * `POST /api/v1.0/external/sdworkspace/inviteusers`
   */
  readonly inviteWorkspaceUsers: MockOperation<InviteWorkspaceUsersRequest, InviteWorkspaceUsersResult>;
  /**
   * List tasks in one answer.
   *
   * `GET /api/v1.0/external/sdtask/statuslist`
   */
  readonly listAllTasks: MockOperation<ListAllTasksRequest, ListAllTasksResult>;
  /**
   * List the roles that invitations may use.
   *
   * `GET /api/v1.0/external/tenant/availableroles`
   */
  readonly listAvailableRoles: MockOperation<object, ListAvailableRolesResult>;
  /**
   * List batches.
   *
   * `GET /api/v1.0/external/sdbatch/paginated`
   */
  readonly listBatches: MockOperation<ListBatchesRequest, ListBatchesResult>;
  /**
   * List the speakers of a task.
   *
   * `GET /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}`
   */
  readonly listTaskSpeakers: MockOperation<ListTaskSpeakersRequest, ListTaskSpeakersResult>;
  /**
   * List tasks in pages.
   *
   * `GET /api/v1.0/external/sdtask/statuslistpaginated`
   */
  readonly listTasks: MockOperation<ListTasksRequest, ListTasksResult>;
  /**
   * List the users of the tenant.
   *
   * `GET /api/v1.0/external/tenant/allusers`
   */
  readonly listTenantUsers: MockOperation<object, ListTenantUsersResult>;
  /**
   * List the users of a workspace.
   *
   * `GET /api/v1.0/external/sdworkspace/allusers/{workspaceId}`
   */
  readonly listWorkspaceUsers: MockOperation<ListWorkspaceUsersRequest, ListWorkspaceUsersResult>;
  /**
   * List the workspaces of the tenant.
   *
   * `GET /api/v1.0/external/sdworkspace/CurrentWorkspaces`
   */
  readonly listWorkspaces: MockOperation<object, ListWorkspacesResult>;
  /**
   * Remove a speaker from a task.
   *
   * `DELETE /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}/{speakerId}`
   */
  readonly removeTaskSpeaker: MockOperation<RemoveTaskSpeakerRequest, RemoveTaskSpeakerResult>;
  /**
   * Process a task again from its original file.
   *
   * `PATCH /api/v1.0/external/sdtask/restartprocessing`
   */
  readonly reprocessTask: MockOperation<ReprocessTaskRequest, ReprocessTaskResult>;
  /**
   * Store your own integration mark on a task.
   *
   * `PATCH /api/v1.0/external/sdtask/externalIntegrationStatus`
   */
  readonly updateExternalIntegrationStatus: MockOperation<UpdateExternalIntegrationStatusRequest, UpdateExternalIntegrationStatusResult>;
  /**
   * Change a speaker of a task.
   *
   * `PUT /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}`
   */
  readonly updateTaskSpeaker: MockOperation<UpdateTaskSpeakerRequest, UpdateTaskSpeakerResult>;
  /**
   * Set the speakers of a workspace.
   *
   * `PUT /api/v1.0/external/transcripts/speakers/workspaces/{workspaceId}`
   */
  readonly updateWorkspaceSpeakers: MockOperation<UpdateWorkspaceSpeakersRequest, UpdateWorkspaceSpeakersResult>;
}

/**
 * Mocks single operations of SmartDocumentor, for `server.use()` of msw: with a fixed answer, or with a
 * function that gets the typed request and returns the answer. Status and body are checked by the compiler. A
 * request that breaks the description is answered as with `smartdocumentorHandlers`, before the function sees
 * it.
 *
 * @example server.use(mock.inviteWorkspaceUsers({ status: 503, error: "down" }));
 */
export const mock: SmartdocumentorMock = /* @__PURE__ */ createMock<SmartdocumentorMock>(vendor);

/**
 * Makes a mock of SmartDocumentor: a handler for each operation, which answers with its first documented
 * example.
 *
 * A request that breaks the description (no credential, a parameter or body that is missing or of another
 * shape) gets the documented 401, 422 or 400. Where none is documented, the test that is running fails with a
 * `BrokenRequestError`, whatever the code under test does with the answer.
 *
 * @example const server = setupServer(...smartdocumentorHandlers());
 */
export function smartdocumentorHandlers(options?: HandlerOptions): HttpHandler[] {
  return createHandlers(vendor, options);
}
