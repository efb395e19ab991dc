// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Operation } from "@guestlist/client-runtime";
import { byPage, form, inPath, inQuery, json, none } from "@guestlist/client-runtime";

export const addTaskSpeaker: Operation = {
  method: "POST",
  path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}",
  parameters: [inPath],
  body: json,
  success: { 200: none, 204: none },
};

export const createAccessToken: Operation = {
  method: "POST",
  path: "/connect/token",
  body: form,
  success: { 200: json },
  security: [],
};

export const createBatch: Operation = {
  method: "POST",
  path: "/api/v1.0/external/sdbatch",
  body: json,
  success: { 200: json },
};

export const createTask: Operation = {
  method: "POST",
  path: "/api/v1.0/external/sdtask/process",
  body: json,
  success: { 200: json },
};

export const getBatch: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdbatch",
  parameters: [inQuery],
  success: { 200: json },
};

export const getDocumentExport: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdtask/GetExportData/{taskid}",
  parameters: [inPath],
  success: { 200: json },
};

export const getTask: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdtask/status",
  parameters: [inQuery],
  success: { 200: json },
};

export const getTranscriptExport: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdtask/GetExportData/Transcript/{taskid}",
  parameters: [inPath],
  success: { 200: json },
};

export const inviteTenantUsers: Operation = {
  method: "POST",
  path: "/api/v1.0/external/tenant/inviteusers",
  body: json,
  success: { 200: none, 204: none },
};

export const inviteWorkspaceUsers: Operation = {
  method: "POST",
  path: "/api/v1.0/external/sdworkspace/inviteusers",
  body: json,
  success: { 200: none, 204: none },
};

export const listAllTasks: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdtask/statuslist",
  parameters: [inQuery],
  success: { 200: json },
};

export const listAvailableRoles: Operation = {
  method: "GET",
  path: "/api/v1.0/external/tenant/availableroles",
  success: { 200: json },
};

export const listBatches: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdbatch/paginated",
  parameters: [inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "pageNumber",
    items: "/items",
    totalItems: { body: "/totalCount" },
    totalPages: { body: "/totalPages" },
  }),
};

export const listTaskSpeakers: Operation = {
  method: "GET",
  path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}",
  parameters: [inPath],
  success: { 200: json },
};

export const listTasks: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdtask/statuslistpaginated",
  parameters: [inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "pageNumber",
    items: "/items",
    totalItems: { body: "/totalCount" },
    totalPages: { body: "/totalPages" },
  }),
};

export const listTenantUsers: Operation = {
  method: "GET",
  path: "/api/v1.0/external/tenant/allusers",
  success: { 200: json },
};

export const listWorkspaceUsers: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdworkspace/allusers/{workspaceId}",
  parameters: [inPath],
  success: { 200: json },
};

export const listWorkspaces: Operation = {
  method: "GET",
  path: "/api/v1.0/external/sdworkspace/CurrentWorkspaces",
  success: { 200: json },
};

export const removeTaskSpeaker: Operation = {
  method: "DELETE",
  path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}/{speakerId}",
  parameters: [inPath],
  success: { 200: none, 204: none },
};

export const reprocessTask: Operation = {
  method: "PATCH",
  path: "/api/v1.0/external/sdtask/restartprocessing",
  parameters: [inQuery],
  success: { 200: none, 204: none },
};

export const updateExternalIntegrationStatus: Operation = {
  method: "PATCH",
  path: "/api/v1.0/external/sdtask/externalIntegrationStatus",
  parameters: [inQuery],
  body: json,
  success: { 200: none, 204: none },
};

export const updateTaskSpeaker: Operation = {
  method: "PUT",
  path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}",
  parameters: [inPath],
  body: json,
  success: { 200: none, 204: none },
};

export const updateWorkspaceSpeakers: Operation = {
  method: "PUT",
  path: "/api/v1.0/external/transcripts/speakers/workspaces/{workspaceId}",
  parameters: [inPath],
  body: json,
  success: { 200: none, 204: none },
};
