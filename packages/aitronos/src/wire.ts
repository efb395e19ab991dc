// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Operation } from "@guestlist/client-runtime";
import { byOffset, byPage, inPath, inQuery, json, none, queryForm, text } from "@guestlist/client-runtime";

export const acceptInvitation: Operation = {
  method: "POST",
  path: "/v1/invitations/accept",
  body: json,
  success: { 200: json },
};

export const activateApiKey: Operation = {
  method: "POST",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}/activate",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const addDepartmentMember: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/departments/{department_id}/members",
  parameters: [inPath],
  body: json,
  success: { 201: json },
};

export const addRoleMember: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/roles/{role_id}/members",
  parameters: [inPath],
  body: json,
  success: { 201: json },
};

export const bulkChangeMemberStatus: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/change-status-bulk",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const bulkDeleteMembers: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/delete-bulk",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const completeInvitation: Operation = {
  method: "POST",
  path: "/v1/invitations/complete",
  body: json,
  success: { 200: json },
  security: [],
};

export const createAccount: Operation = {
  method: "POST",
  path: "/v1/user",
  body: json,
  success: { 201: json },
};

export const createApiKey: Operation = {
  method: "POST",
  path: "/v1/organizations/{org_id}/api-keys",
  parameters: [inPath],
  body: json,
  success: { 200: json, 201: json },
};

export const createDepartment: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/departments",
  parameters: [inPath],
  body: json,
  success: { 201: json },
};

export const createOrganization: Operation = {
  method: "POST",
  path: "/v1/organizations",
  body: json,
  success: { 200: json, 201: json },
};

export const createRole: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/roles",
  parameters: [inPath],
  body: json,
  success: { 200: json, 201: json },
};

export const deactivateApiKey: Operation = {
  method: "POST",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}/deactivate",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const deactivateUser: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/{user_id}/deactivate",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const deleteAccount: Operation = {
  method: "DELETE",
  path: "/v1/user/{user_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const deleteApiKey: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const deleteDepartment: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{organization_id}/departments/{department_id}",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteMember: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{organization_id}/users/{user_id}/delete",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteRole: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{organization_id}/roles/{role_id}",
  parameters: [inPath],
  success: { 204: none },
};

export const exportMembers: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/export-csv",
  parameters: [inPath],
  body: json,
  success: { 200: text },
  accept: "text/csv",
};

export const forgotPassword: Operation = {
  method: "POST",
  path: "/v1/auth/password/forgot",
  body: json,
  success: { 200: json },
  security: [],
};

export const getAccount: Operation = {
  method: "GET",
  path: "/v1/user/{user_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const getApiKey: Operation = {
  method: "GET",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const getDepartment: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/departments/{department_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const getDepartmentTree: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/departments/tree",
  parameters: [inPath, inQuery],
  success: { 200: json },
  styles: { query: { scope: queryForm } },
};

export const getInvitation: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/invitation",
  parameters: [inPath, inQuery],
  success: { 200: json },
};

export const getMember: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/users/{user_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const getMemberStatusSummary: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/users/status-summary",
  parameters: [inPath],
  success: { 200: json },
};

export const getOrganization: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const getRole: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/roles/{role_id}",
  parameters: [inPath],
  success: { 200: json },
};

export const inviteUser: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/invite/v2",
  parameters: [inPath],
  body: json,
  success: { 201: json },
};

export const listAccounts: Operation = {
  method: "GET",
  path: "/v1/user",
  parameters: [inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byOffset({ in: "query", skip: "skip", items: "" }),
};

export const listApiKeys: Operation = {
  method: "GET",
  path: "/v1/organizations/{org_id}/api-keys",
  parameters: [inPath, inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "/api_keys",
    totalItems: { body: "/pagination/total_count" },
    totalPages: { body: "/pagination/total_pages" },
  }),
};

export const listCapabilities: Operation = {
  method: "GET",
  path: "/v1/capabilities",
  success: { 200: json },
};

export const listDepartmentMembers: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/departments/{department_id}/members",
  parameters: [inPath],
  success: { 200: json },
};

export const listDepartments: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/departments",
  parameters: [inPath],
  success: { 200: json },
};

export const listMemberChangeLogs: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/{user_id}/change-logs",
  parameters: [inPath],
  body: json,
  success: { 200: json },
  via: /* @__PURE__ */ byOffset({
    in: "body",
    skip: "skip",
    items: "/logs",
    totalItems: { body: "/total_count" },
  }),
};

export const listMembers: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const listOrganizationChangeLogs: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/dashboard/change-logs",
  parameters: [inPath],
  body: json,
  success: { 200: json },
  via: /* @__PURE__ */ byOffset({
    in: "body",
    skip: "skip",
    items: "/logs",
    totalItems: { body: "/total_count" },
  }),
};

export const listOrganizations: Operation = {
  method: "GET",
  path: "/v1/organizations",
  parameters: [inQuery],
  success: { 200: json },
};

export const listRoleMembers: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/roles/{role_id}/members",
  parameters: [inPath, inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byOffset({
    in: "query",
    skip: "skip",
    items: "/members",
    totalItems: { body: "/total" },
  }),
};

export const listRoleTemplates: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/roles/templates",
  parameters: [inPath],
  success: { 200: json },
};

export const listRoles: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/roles",
  parameters: [inPath, inQuery],
  success: { 200: json },
};

export const listStatuses: Operation = {
  method: "GET",
  path: "/v1/organizations/{organization_id}/statuses",
  parameters: [inPath, inQuery],
  success: { 200: json },
};

export const logOut: Operation = {
  method: "POST",
  path: "/v1/auth/logout",
  body: json,
  success: { 200: json },
  security: [["AccessToken"]],
};

export const pauseApiKey: Operation = {
  method: "POST",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}/pause",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const reactivateUser: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/{user_id}/reactivate",
  parameters: [inPath],
  success: { 200: json },
};

export const refreshAccessToken: Operation = {
  method: "POST",
  path: "/v1/auth/refresh",
  body: json,
  success: { 200: json },
  security: [],
};

export const registerUser: Operation = {
  method: "POST",
  path: "/v1/auth/register",
  body: json,
  success: { 200: json, 201: json },
  security: [],
};

export const removeDepartmentMember: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{organization_id}/departments/{department_id}/members/{user_id}",
  parameters: [inPath],
  success: { 204: none },
};

export const removeRoleMember: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{organization_id}/roles/{role_id}/members/{user_id}",
  parameters: [inPath],
  success: { 204: none },
};

export const removeUser: Operation = {
  method: "DELETE",
  path: "/v1/organizations/{organization_id}/users/{user_id}",
  parameters: [inPath],
  body: json,
  success: { 204: none },
};

export const reparentDepartment: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/departments/{department_id}/reparent",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const requestPasswordReset: Operation = {
  method: "POST",
  path: "/v1/auth/password/reset",
  body: json,
  success: { 200: json },
  security: [],
};

export const resetPassword: Operation = {
  method: "POST",
  path: "/v1/auth/password/reset/verify",
  body: json,
  success: { 200: json },
  security: [],
};

export const restoreMember: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/users/{user_id}/restore",
  parameters: [inPath],
  success: { 204: none },
};

export const sendInvitation: Operation = {
  method: "POST",
  path: "/v1/organizations/{organization_id}/invite-user",
  parameters: [inPath],
  body: json,
  success: { 201: json },
};

export const unpauseApiKey: Operation = {
  method: "POST",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}/unpause",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateApiKey: Operation = {
  method: "PATCH",
  path: "/v1/organizations/{org_id}/api-keys/{key_id}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateDepartment: Operation = {
  method: "PATCH",
  path: "/v1/organizations/{organization_id}/departments/{department_id}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateMember: Operation = {
  method: "PUT",
  path: "/v1/organizations/{organization_id}/users/{user_id}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateOrganization: Operation = {
  method: "PATCH",
  path: "/v1/organizations/{organization_id}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateProfile: Operation = {
  method: "PATCH",
  path: "/v1/user/profile",
  body: json,
  success: { 200: json },
};

export const updateRole: Operation = {
  method: "PATCH",
  path: "/v1/organizations/{organization_id}/roles/{role_id}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateUserMemberships: Operation = {
  method: "PATCH",
  path: "/v1/organizations/{organization_id}/users/{user_id}/memberships",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const validateInvitation: Operation = {
  method: "GET",
  path: "/v1/invitations/validate/{email_key}",
  parameters: [inPath],
  success: { 200: json },
  security: [],
};

export const verifyEmail: Operation = {
  method: "POST",
  path: "/v1/auth/verify",
  body: json,
  success: { 200: json },
  security: [],
};
