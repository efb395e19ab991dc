// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import { send } from "@guestlist/client-runtime";
import type { CallOptions, Paged } from "@guestlist/shared-types";
import type { SmartdocumentorTransport } from "./client.js";
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
  ListBatchesItem,
  ListBatchesResult,
  ListTaskSpeakersRequest,
  ListTaskSpeakersResult,
  ListTasksRequest,
  ListTasksItem,
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
import * as wire from "./wire.js";

/**
 * Add a speaker to a task.
 *
 * `POST /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}`
 *
 * Puts a speaker on the list of a transcript task.
 *
 * The vendor contradicts itself about the body: the table describes a single speaker, while every sample
 * sends an object with a `speakers` list. Both forms are accepted here. Which of them the server takes is not
 * known.
 *
 * - `200`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 * - `204`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/transcripts/speakers/tasks/post-task-speaker
 */
export function addTaskSpeaker(
  client: SmartdocumentorTransport,
  request: AddTaskSpeakerRequest,
  options?: CallOptions,
): Promise<AddTaskSpeakerResult> {
  return send(client, wire.addTaskSpeaker, request, options);
}

/**
 * Exchange client credentials for an access token.
 *
 * `POST /connect/token`
 *
 * Returns a bearer token for the other operations. Use it until it expires: there is no limit to the number
 * of tokens, but the vendor recommends to cache them.
 *
 * Wrong or expired credentials give the error `invalid_client`. Its status number and body are not
 * documented.
 *
 * - `200`: A new access token.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/post-client-credentials-access-token
 */
export function createAccessToken(
  client: SmartdocumentorTransport,
  request: CreateAccessTokenRequest,
  options?: CallOptions,
): Promise<CreateAccessTokenResult> {
  return send(client, wire.createAccessToken, request, options);
}

/**
 * Create a batch.
 *
 * `POST /api/v1.0/external/sdbatch`
 *
 * Creates an empty batch in a workspace. Tasks join it with `batchId` when they are created, and have to be
 * in the same workspace.
 *
 * - `200`: The new batch, still without tasks.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/post-create-batch
 */
export function createBatch(
  client: SmartdocumentorTransport,
  request: CreateBatchRequest,
  options?: CallOptions,
): Promise<CreateBatchResult> {
  return send(client, wire.createBatch, request, options);
}

/**
 * Create a task from a file.
 *
 * `POST /api/v1.0/external/sdtask/process`
 *
 * Creates a task for the file at `context.url` and queues it. The address has to stay readable for as long as
 * the task exists.
 *
 * Without a workspace the task goes to the default one. A batch has to belong to the same workspace. The
 * fields of `metadata` and `taskAssignment`, further keys of `context`, and the limits on file size are not
 * available.
 *
 * - `200`: The task has been created and is waiting. Further fields are not documented.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/post-create-task
 */
export function createTask(
  client: SmartdocumentorTransport,
  request: CreateTaskRequest,
  options?: CallOptions,
): Promise<CreateTaskResult> {
  return send(client, wire.createTask, request, options);
}

/**
 * Read one batch.
 *
 * `GET /api/v1.0/external/sdbatch`
 *
 * Returns a batch with the number of tasks that have been added to it so far.
 *
 * - `200`: The batch.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-get-batch
 */
export function getBatch(
  client: SmartdocumentorTransport,
  request: GetBatchRequest,
  options?: CallOptions,
): Promise<GetBatchResult> {
  return send(client, wire.getBatch, request, options);
}

/**
 * Read the data extracted from a document.
 *
 * `GET /api/v1.0/external/sdtask/GetExportData/{taskid}`
 *
 * Returns what was read from the file of a document task. For transcripts there is an operation of its own.
 *
 * The vendor also lists `externalId` as a path parameter, although the address has no place for it. How to
 * send it is unclear, so it is left out here. The answer is known from an example that was not available in
 * full: expect more fields.
 *
 * - `200`: The extracted data.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-get-export-data
 */
export function getDocumentExport(
  client: SmartdocumentorTransport,
  request: GetDocumentExportRequest,
  options?: CallOptions,
): Promise<GetDocumentExportResult> {
  return send(client, wire.getDocumentExport, request, options);
}

/**
 * Read the state of a task.
 *
 * `GET /api/v1.0/external/sdtask/status`
 *
 * Returns how far one task has got. Send `taskId`, `externalId` or both. The vendor also writes the first as
 * `taskid`; the spelling here is that of the samples.
 *
 * - `200`: The task. It may carry more fields on its history than are described.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-task-status
 */
export function getTask(
  client: SmartdocumentorTransport,
  request?: GetTaskRequest,
  options?: CallOptions,
): Promise<GetTaskResult> {
  return send(client, wire.getTask, request, options);
}

/**
 * Read the data extracted from a recording.
 *
 * `GET /api/v1.0/external/sdtask/GetExportData/Transcript/{taskid}`
 *
 * Returns the transcript of a task. The vendor's example was available for its first three fields only:
 * expect many more. Older pages list `externalId` as well; the newer ones have dropped it.
 *
 * - `200`: The transcript.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-get-export-data-transcript
 */
export function getTranscriptExport(
  client: SmartdocumentorTransport,
  request: GetTranscriptExportRequest,
  options?: CallOptions,
): Promise<GetTranscriptExportResult> {
  return send(client, wire.getTranscriptExport, request, options);
}

/**
 * Invite people to the tenant.
 *
 * `POST /api/v1.0/external/tenant/inviteusers`
 *
 * Assigns a role to each person listed, in the current tenant, and mails each of them an invitation. To add
 * them to a workspace in the same step, use the invitation for a workspace.
 *
 * Valid role names come from `GET /api/v1.0/external/tenant/availableroles`. An address may occur only once
 * in the list.
 *
 * The answers are assumed to be those of the invitation for a workspace. Success has no body there, and its
 * status number is not documented, so 200 and 204 are both described.
 *
 * - `200`: Accepted. An invitation is mailed to every person listed. No body.
 * - `204`: Accepted. An invitation is mailed to every person listed. No body.
 * - `400`: The request was refused, for instance for a malformed address.
 * - `500`: The server failed. The detail asks to try again later and ends in `Trace ID:`.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/invite-users/tenants/post-invite-users
 */
export function inviteTenantUsers(
  client: SmartdocumentorTransport,
  request: InviteTenantUsersRequest,
  options?: CallOptions,
): Promise<InviteTenantUsersResult> {
  return send(client, wire.inviteTenantUsers, request, options);
}

/**
 * Invite people to a workspace.
 *
 * `POST /api/v1.0/external/sdworkspace/inviteusers`
 *
 * Assigns a role to each person listed, in the current tenant and in one workspace, and mails each of them an
 * invitation.
 *
 * Valid role names come from `GET /api/v1.0/external/tenant/availableroles`. An address may occur only once
 * in the list.
 *
 * Success has no body. Its status number is not documented, so 200 and 204 are both described. Also open: how
 * many people one call may name, what happens with someone who is a member already, and whether one refused
 * entry stops the others.
 *
 * - `200`: Accepted. An invitation is mailed to every person listed. No body.
 * - `204`: Accepted. An invitation is mailed to every person listed. No body.
 * - `400`: The request was refused, for instance for a malformed address.
 * - `500`: The server failed. The detail asks to try again later and ends in `Trace ID:`.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/invite-users/workspaces/post-invite-users
 */
export function inviteWorkspaceUsers(
  client: SmartdocumentorTransport,
  request: InviteWorkspaceUsersRequest,
  options?: CallOptions,
): Promise<InviteWorkspaceUsersResult> {
  return send(client, wire.inviteWorkspaceUsers, request, options);
}

/**
 * List tasks in one answer.
 *
 * `GET /api/v1.0/external/sdtask/statuslist`
 *
 * Returns every task that matches, without pages. The vendor calls it heavy: prefer the list in pages when
 * there may be many tasks. Send `startDate`, `endDate` or both; the other filters are optional.
 *
 * - `200`: All matching tasks.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-task-status-list
 */
export function listAllTasks(
  client: SmartdocumentorTransport,
  request?: ListAllTasksRequest,
  options?: CallOptions,
): Promise<ListAllTasksResult> {
  return send(client, wire.listAllTasks, request, options);
}

/**
 * List the roles that invitations may use.
 *
 * `GET /api/v1.0/external/tenant/availableroles`
 *
 * Returns the names to send as `roleName`. Roles are the same on the whole platform. By default only
 * administrators and managers see all workspaces.
 *
 * Errors are problem details. Their status numbers were not available.
 *
 * - `200`: All roles, without pages.
 * - `default`: The request failed. Which status numbers occur is not known.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/invite-users/get-list-available-roles
 */
export function listAvailableRoles(
  client: SmartdocumentorTransport,
  options?: CallOptions,
): Promise<ListAvailableRolesResult> {
  return send(client, wire.listAvailableRoles, undefined, options);
}

/**
 * List batches.
 *
 * `GET /api/v1.0/external/sdbatch/paginated`
 *
 * Returns the batches of the tenant in pages. All filters are optional and may be combined.
 *
 * - `200`: One page of batches.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-get-batch-paginated
 */
export function listBatches(
  client: SmartdocumentorTransport,
  request?: ListBatchesRequest,
  options?: CallOptions,
): Paged<ListBatchesResult, ListBatchesItem> {
  return send(client, wire.listBatches, request, options);
}

/**
 * List the speakers of a task.
 *
 * `GET /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}`
 *
 * Returns the speakers known for a transcript task. The form of the answer is not documented, so its type is
 * left open.
 *
 * - `200`: The speakers of the task.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/transcripts/speakers/tasks/get-task-speakers
 */
export function listTaskSpeakers(
  client: SmartdocumentorTransport,
  request: ListTaskSpeakersRequest,
  options?: CallOptions,
): Promise<ListTaskSpeakersResult> {
  return send(client, wire.listTaskSpeakers, request, options);
}

/**
 * List tasks in pages.
 *
 * `GET /api/v1.0/external/sdtask/statuslistpaginated`
 *
 * Returns tasks page by page, with the same filters as the list in one answer. Send `startDate`, `endDate` or
 * both; the other filters are optional.
 *
 * The form of a page was not available. It is assumed to be that of the list of batches.
 *
 * - `200`: One page of tasks.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-task-status-list-paginated
 */
export function listTasks(
  client: SmartdocumentorTransport,
  request?: ListTasksRequest,
  options?: CallOptions,
): Paged<ListTasksResult, ListTasksItem> {
  return send(client, wire.listTasks, request, options);
}

/**
 * List the users of the tenant.
 *
 * `GET /api/v1.0/external/tenant/allusers`
 *
 * Returns all users of the tenant at once, without pages. Whether people with a pending invitation are among
 * them, and with which status, is not documented.
 *
 * - `200`: All users in question.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://docs.smartdocumentor.net/technical/api-reference/invite-users/tenants/get-list-all-tenant-users
 */
export function listTenantUsers(
  client: SmartdocumentorTransport,
  options?: CallOptions,
): Promise<ListTenantUsersResult> {
  return send(client, wire.listTenantUsers, undefined, options);
}

/**
 * List the users of a workspace.
 *
 * `GET /api/v1.0/external/sdworkspace/allusers/{workspaceId}`
 *
 * Returns all users of one workspace at once, without pages. The vendor words the creation date and the
 * status as those of the tenant, so neither may be about the workspace.
 *
 * - `200`: All users in question.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://docs.smartdocumentor.net/technical/api-reference/invite-users/workspaces/get-list-all-workspace-users
 */
export function listWorkspaceUsers(
  client: SmartdocumentorTransport,
  request: ListWorkspaceUsersRequest,
  options?: CallOptions,
): Promise<ListWorkspaceUsersResult> {
  return send(client, wire.listWorkspaceUsers, request, options);
}

/**
 * List the workspaces of the tenant.
 *
 * `GET /api/v1.0/external/sdworkspace/CurrentWorkspaces`
 *
 * Returns all workspaces at once, without pages. Use `workspaceId` from here wherever an operation asks for
 * one.
 *
 * - `200`: All workspaces.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/get-get-workspaces
 */
export function listWorkspaces(
  client: SmartdocumentorTransport,
  options?: CallOptions,
): Promise<ListWorkspacesResult> {
  return send(client, wire.listWorkspaces, undefined, options);
}

/**
 * Remove a speaker from a task.
 *
 * `DELETE /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}/{speakerId}`
 *
 * Takes one speaker off the list of a transcript task. What happens to text attributed to that speaker is not
 * documented.
 *
 * - `200`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 * - `204`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://docs.smartdocumentor.net/technical/api-reference/transcripts/speakers/tasks/delete-task-speaker
 */
export function removeTaskSpeaker(
  client: SmartdocumentorTransport,
  request: RemoveTaskSpeakerRequest,
  options?: CallOptions,
): Promise<RemoveTaskSpeakerResult> {
  return send(client, wire.removeTaskSpeaker, request, options);
}

/**
 * Process a task again from its original file.
 *
 * `PATCH /api/v1.0/external/sdtask/restartprocessing`
 *
 * Starts a task over. This cannot be undone: edits made so far are lost, and the assignment of reviewers
 * begins again. `restartCount` counts the restart, and `preProcessingStartedOn` is set anew. The integration
 * mark returns to `never`.
 *
 * Send `taskId`, `externalId` or both.
 *
 * - `200`: The task is processed again. No body.
 * - `204`: The task is processed again. No body.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/patch-reprocess-task
 */
export function reprocessTask(
  client: SmartdocumentorTransport,
  request?: ReprocessTaskRequest,
  options?: CallOptions,
): Promise<ReprocessTaskResult> {
  return send(client, wire.reprocessTask, request, options);
}

/**
 * Store your own integration mark on a task.
 *
 * `PATCH /api/v1.0/external/sdtask/externalIntegrationStatus`
 *
 * Sets a free text that says how far your system has got with a task. Lists of tasks can be filtered by it.
 * The mark is `never` until it is set, and goes back to `never` when the task is reprocessed or recovered.
 *
 * Send `taskId`, `externalId` or both. The vendor's page has two addresses: this one in the heading, and one
 * without `/external` in a sample.
 *
 * - `200`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 * - `204`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/patch-external-integration-status
 */
export function updateExternalIntegrationStatus(
  client: SmartdocumentorTransport,
  request: UpdateExternalIntegrationStatusRequest,
  options?: CallOptions,
): Promise<UpdateExternalIntegrationStatusResult> {
  return send(client, wire.updateExternalIntegrationStatus, request, options);
}

/**
 * Change a speaker of a task.
 *
 * `PUT /api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}`
 *
 * Changes a speaker on the list of a transcript task. The address does not name the speaker, so `speakerId`
 * in the body is taken to select it.
 *
 * The vendor names the same model for the body as for adding a speaker. Its fields are assumed to be the
 * same, and whether the `speakers` list is understood here too is not documented.
 *
 * - `200`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 * - `204`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see https://docs.smartdocumentor.net/technical/api-reference/transcripts/speakers/tasks/put-task-speaker
 */
export function updateTaskSpeaker(
  client: SmartdocumentorTransport,
  request: UpdateTaskSpeakerRequest,
  options?: CallOptions,
): Promise<UpdateTaskSpeakerResult> {
  return send(client, wire.updateTaskSpeaker, request, options);
}

/**
 * Set the speakers of a workspace.
 *
 * `PUT /api/v1.0/external/transcripts/speakers/workspaces/{workspaceId}`
 *
 * Stores a list of speakers for a transcription workspace. It is not documented whether the list replaces the
 * present one or is merged into it, so send all speakers that should remain.
 *
 * - `200`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 * - `204`: Accepted. Whether a body comes with it is not documented, nor is the status number.
 *
 * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
 * @throws {ConnectionError} when no complete answer arrives.
 * @throws {TimeoutError} when the call takes too long.
 * @throws {ResponseBodyError} when the answer is a success that cannot be read.
 * @see
 * https://docs.smartdocumentor.net/technical/api-reference/transcripts/speakers/workspaces/put-workspace-speakers
 */
export function updateWorkspaceSpeakers(
  client: SmartdocumentorTransport,
  request: UpdateWorkspaceSpeakersRequest,
  options?: CallOptions,
): Promise<UpdateWorkspaceSpeakersResult> {
  return send(client, wire.updateWorkspaceSpeakers, request, options);
}
