// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import { createFetchClient, type FetchClient } from "@guestlist/client-runtime/openapi-fetch";
import { createSmartdocumentorTransport, type SmartdocumentorOptions } from "./client.js";
import type {
  AccessToken,
  AddTaskSpeakerBody,
  AddTaskSpeakerParameters,
  Batch,
  BatchPage,
  CreateAccessTokenBody,
  CreateBatchBody,
  CreateTaskBody,
  CreatedTask,
  DocumentExport,
  GetBatchParameters,
  GetDocumentExportParameters,
  GetTaskParameters,
  GetTranscriptExportParameters,
  InviteTenantUsersBody,
  InviteWorkspaceUsersBody,
  ListAllTasksParameters,
  ListBatchesParameters,
  ListTaskSpeakersParameters,
  ListTasksParameters,
  ListWorkspaceUsersParameters,
  ProblemDetail,
  RemoveTaskSpeakerParameters,
  ReprocessTaskParameters,
  RoleList,
  Task,
  TaskList,
  TaskPage,
  TaskSpeakerListing,
  TranscriptExport,
  UpdateExternalIntegrationStatusBody,
  UpdateExternalIntegrationStatusParameters,
  UpdateTaskSpeakerBody,
  UpdateTaskSpeakerParameters,
  UpdateWorkspaceSpeakersBody,
  UpdateWorkspaceSpeakersParameters,
  UserList,
  WorkspaceList,
} from "./types.js";
import * as wire from "./wire.js";

/** The paths of SmartDocumentor, as openapi-fetch takes them. */
export interface paths {
  "/api/v1.0/external/sdbatch": {
    /** Read one batch. */
    get: {
      parameters: GetBatchParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Batch } };
      };
    };
    /** Create a batch. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateBatchBody } };
      responses: {
        200: { content: { "application/json": Batch } };
      };
    };
  };
  "/api/v1.0/external/sdbatch/paginated": {
    /** List batches. */
    get: {
      parameters: ListBatchesParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": BatchPage } };
      };
    };
  };
  "/api/v1.0/external/sdtask/GetExportData/Transcript/{taskid}": {
    /** Read the data extracted from a recording. */
    get: {
      parameters: GetTranscriptExportParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TranscriptExport } };
      };
    };
  };
  "/api/v1.0/external/sdtask/GetExportData/{taskid}": {
    /** Read the data extracted from a document. */
    get: {
      parameters: GetDocumentExportParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": DocumentExport } };
      };
    };
  };
  "/api/v1.0/external/sdtask/externalIntegrationStatus": {
    /** Store your own integration mark on a task. */
    patch: {
      parameters: UpdateExternalIntegrationStatusParameters;
      requestBody: { content: { "application/json": UpdateExternalIntegrationStatusBody } };
      responses: {
        200: { content?: never };
        204: { content?: never };
      };
    };
  };
  "/api/v1.0/external/sdtask/process": {
    /** Create a task from a file. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": CreateTaskBody } };
      responses: {
        200: { content: { "application/json": CreatedTask } };
      };
    };
  };
  "/api/v1.0/external/sdtask/restartprocessing": {
    /** Process a task again from its original file. */
    patch: {
      parameters: ReprocessTaskParameters;
      requestBody?: never;
      responses: {
        200: { content?: never };
        204: { content?: never };
      };
    };
  };
  "/api/v1.0/external/sdtask/status": {
    /** Read the state of a task. */
    get: {
      parameters: GetTaskParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Task } };
      };
    };
  };
  "/api/v1.0/external/sdtask/statuslist": {
    /** List tasks in one answer. */
    get: {
      parameters: ListAllTasksParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TaskList } };
      };
    };
  };
  "/api/v1.0/external/sdtask/statuslistpaginated": {
    /** List tasks in pages. */
    get: {
      parameters: ListTasksParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TaskPage } };
      };
    };
  };
  "/api/v1.0/external/sdworkspace/CurrentWorkspaces": {
    /** List the workspaces of the tenant. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": WorkspaceList } };
      };
    };
  };
  "/api/v1.0/external/sdworkspace/allusers/{workspaceId}": {
    /** List the users of a workspace. */
    get: {
      parameters: ListWorkspaceUsersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UserList } };
      };
    };
  };
  "/api/v1.0/external/sdworkspace/inviteusers": {
    /** Invite people to a workspace. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": InviteWorkspaceUsersBody } };
      responses: {
        200: { content?: never };
        204: { content?: never };
        400: { content: { "application/json": ProblemDetail } };
        500: { content: { "application/json": ProblemDetail } };
      };
    };
  };
  "/api/v1.0/external/tenant/allusers": {
    /** List the users of the tenant. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UserList } };
      };
    };
  };
  "/api/v1.0/external/tenant/availableroles": {
    /** List the roles that invitations may use. */
    get: {
      parameters: Record<never, never>;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": RoleList } };
        "default": { content: { "application/json": ProblemDetail } };
      };
    };
  };
  "/api/v1.0/external/tenant/inviteusers": {
    /** Invite people to the tenant. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/json": InviteTenantUsersBody } };
      responses: {
        200: { content?: never };
        204: { content?: never };
        400: { content: { "application/json": ProblemDetail } };
        500: { content: { "application/json": ProblemDetail } };
      };
    };
  };
  "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}": {
    /** List the speakers of a task. */
    get: {
      parameters: ListTaskSpeakersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": TaskSpeakerListing } };
      };
    };
    /** Change a speaker of a task. */
    put: {
      parameters: UpdateTaskSpeakerParameters;
      requestBody: { content: { "application/json": UpdateTaskSpeakerBody } };
      responses: {
        200: { content?: never };
        204: { content?: never };
      };
    };
    /** Add a speaker to a task. */
    post: {
      parameters: AddTaskSpeakerParameters;
      requestBody: { content: { "application/json": AddTaskSpeakerBody } };
      responses: {
        200: { content?: never };
        204: { content?: never };
      };
    };
  };
  "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}/{speakerId}": {
    /** Remove a speaker from a task. */
    delete: {
      parameters: RemoveTaskSpeakerParameters;
      requestBody?: never;
      responses: {
        200: { content?: never };
        204: { content?: never };
      };
    };
  };
  "/api/v1.0/external/transcripts/speakers/workspaces/{workspaceId}": {
    /** Set the speakers of a workspace. */
    put: {
      parameters: UpdateWorkspaceSpeakersParameters;
      requestBody: { content: { "application/json": UpdateWorkspaceSpeakersBody } };
      responses: {
        200: { content?: never };
        204: { content?: never };
      };
    };
  };
  "/connect/token": {
    /** Exchange client credentials for an access token. */
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { "application/x-www-form-urlencoded": CreateAccessTokenBody } };
      responses: {
        200: { content: { "application/json": AccessToken } };
      };
    };
  };
}

/**
 * Creates an openapi-fetch client for SmartDocumentor: `client.GET("/path", { params, body })`. Credentials,
 * guards, deadlines and retries are those of the client with methods; results are openapi-fetch's own.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createSmartdocumentorFetchClient(options: SmartdocumentorOptions): FetchClient<paths> {
  return createFetchClient<paths>(createSmartdocumentorTransport(options), Object.values(wire));
}
