// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
export {
  ConnectionError,
  HttpError,
  isConnectionError,
  isHttpError,
  isRequestError,
  isResponseBodyError,
  isTimeoutError,
  observe,
  RequestError,
  ResponseBodyError,
  TimeoutError,
  unwrap,
} from "@guestlist/client-runtime";
export type { CallOptions, ClientOptions, Hooks, RetryPolicy, Secret } from "@guestlist/shared-types";
export type {
  SmartdocumentorClient,
  SmartdocumentorCredentials,
  SmartdocumentorOptions,
  SmartdocumentorTransport,
} from "./client.js";
export { createSmartdocumentorClient, createSmartdocumentorTransport } from "./client.js";
export {
  addTaskSpeaker,
  createAccessToken,
  createBatch,
  createTask,
  getBatch,
  getDocumentExport,
  getTask,
  getTranscriptExport,
  inviteTenantUsers,
  inviteWorkspaceUsers,
  listAllTasks,
  listAvailableRoles,
  listBatches,
  listTaskSpeakers,
  listTasks,
  listTenantUsers,
  listWorkspaceUsers,
  listWorkspaces,
  removeTaskSpeaker,
  reprocessTask,
  updateExternalIntegrationStatus,
  updateTaskSpeaker,
  updateWorkspaceSpeakers,
} from "./operations.js";
export type * from "./types.js";
