// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Operation } from "@guestlist/client-runtime";
import { byPage, exactJson, inHeader, inPath, inQuery, json } from "@guestlist/client-runtime";

const clientOptions = { header: { "X-Workspace-Id": "workspaceId" } };

export const addAgentGroupMembers: Operation = {
  method: "POST",
  path: "/api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members",
  parameters: [inPath, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const createUser: Operation = {
  method: "POST",
  path: "/api/v1/users",
  parameters: [inQuery, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const deleteUser: Operation = {
  method: "DELETE",
  path: "/api/v1/users/{user_id}",
  parameters: [inPath, inHeader],
  success: { 200: json },
  clientOptions,
};

export const findUserByEmail: Operation = {
  method: "GET",
  path: "/api/v1/users/{email}/email-lookup",
  parameters: [inPath, inHeader],
  success: { 200: json },
  clientOptions,
};

export const getUser: Operation = {
  method: "GET",
  path: "/api/v1/users/{user_id}",
  parameters: [inPath, inHeader],
  success: { 200: json },
  clientOptions,
};

export const getWorkspace: Operation = {
  method: "GET",
  path: "/api/v1/workspaces/{id}",
  parameters: [inPath, inHeader],
  success: { 200: json },
  clientOptions,
};

export const inviteUsers: Operation = {
  method: "POST",
  path: "/api/v1/users/invite",
  parameters: [inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const inviteUsersToWorkspaces: Operation = {
  method: "POST",
  path: "/api/v1/users/workspaces/invite",
  parameters: [inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const listAgentGroupMembers: Operation = {
  method: "GET",
  path: "/api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members",
  parameters: [inPath, inQuery, inHeader],
  success: { 200: json },
  clientOptions,
};

export const listAgentGroups: Operation = {
  method: "GET",
  path: "/api/v1/workspaces/{workspace_id}/agent-groups",
  parameters: [inPath, inQuery, inHeader],
  success: { 200: json },
  clientOptions,
};

export const listSegmentUsers: Operation = {
  method: "GET",
  path: "/api/v1/users/{segment_id}/list",
  parameters: [inPath, inQuery, inHeader],
  success: { 200: json },
  clientOptions,
};

export const listUsers: Operation = {
  method: "GET",
  path: "/api/v1/users/list",
  parameters: [inQuery, inHeader],
  success: { 200: exactJson },
  clientOptions,
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "/data",
    totalPages: { body: "/total_pages" },
  }),
};

export const listWorkspaceMembers: Operation = {
  method: "GET",
  path: "/api/v1/workspaces/{id}/members",
  parameters: [inPath, inQuery, inHeader],
  success: { 200: json },
  clientOptions,
};

export const listWorkspaces: Operation = {
  method: "GET",
  path: "/api/v1/workspaces",
  parameters: [inQuery, inHeader],
  success: { 200: json },
  clientOptions,
};

export const removeAgentGroupMember: Operation = {
  method: "DELETE",
  path: "/api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members/{member_id}",
  parameters: [inPath, inHeader],
  success: { 200: json },
  clientOptions,
};

export const replaceUser: Operation = {
  method: "PUT",
  path: "/api/v1/users/{user_id}",
  parameters: [inPath, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const restoreUser: Operation = {
  method: "PATCH",
  path: "/api/v1/users/{user_id}/restore",
  parameters: [inPath, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const restoreUserByEmail: Operation = {
  method: "PATCH",
  path: "/api/v1/users/{email}/restore-by-email",
  parameters: [inPath, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const searchUsers: Operation = {
  method: "GET",
  path: "/api/v1/users",
  parameters: [inQuery, inHeader],
  success: { 200: json },
  clientOptions,
};

export const setUserProperties: Operation = {
  method: "POST",
  path: "/api/v1/users/{user_id}/properties",
  parameters: [inPath, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};

export const updateUser: Operation = {
  method: "PATCH",
  path: "/api/v1/users/{user_id}",
  parameters: [inPath, inHeader],
  body: json,
  success: { 200: json },
  clientOptions,
};
