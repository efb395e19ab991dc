// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import type { Operation } from "@guestlist/client-runtime";
import { byPage, exactJson, form, inPath, inQuery, json, none } from "@guestlist/client-runtime";

export const acceptInvitation: Operation = {
  method: "POST",
  path: "/invitations/accept",
  body: json,
  success: { 200: none },
};

export const activateUser: Operation = {
  method: "POST",
  path: "/users/{userId}/activate",
  parameters: [inPath],
  success: { 204: none },
};

export const activateUserInRole: Operation = {
  method: "POST",
  path: "/roles/{roleId}/users/{userId}/activate",
  parameters: [inPath],
  success: { 200: none },
};

export const addProjectsToTeam: Operation = {
  method: "POST",
  path: "/teams/{teamId}/addprojects",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const addTagsToUser: Operation = {
  method: "POST",
  path: "/users/{userId}/addtags",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const addUserToRole: Operation = {
  method: "POST",
  path: "/roles/{roleId}/adduser",
  parameters: [inPath],
  body: json,
  success: { 200: none },
};

export const addUsersToTeam: Operation = {
  method: "POST",
  path: "/teams/{teamId}/addusers",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const autofillUser: Operation = {
  method: "GET",
  path: "/users/autofill/{email}",
  parameters: [inPath],
  success: { 200: json, 204: none },
};

export const createAccessToken: Operation = {
  method: "POST",
  path: "/accounts/token",
  body: form,
  success: { 200: json },
  security: [],
};

export const createApiUser: Operation = {
  method: "POST",
  path: "/apiusers",
  body: json,
  success: { 200: json },
};

export const createClientApplication: Operation = {
  method: "POST",
  path: "/clientapplications",
  body: json,
  success: { 200: json },
};

export const createRole: Operation = {
  method: "POST",
  path: "/roles",
  body: json,
  success: { 200: json },
};

export const createTeam: Operation = {
  method: "POST",
  path: "/teams",
  body: json,
  success: { 200: json },
};

export const createUserContactInfo: Operation = {
  method: "POST",
  path: "/users/{userId}/contactinfo",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const deactivateUser: Operation = {
  method: "POST",
  path: "/users/{userId}/deactivate",
  parameters: [inPath, inQuery],
  success: { 200: json, 204: none },
};

export const deactivateUserInRole: Operation = {
  method: "POST",
  path: "/roles/{roleId}/users/{userId}/deactivate",
  parameters: [inPath],
  success: { 200: none },
};

export const deleteApiUser: Operation = {
  method: "DELETE",
  path: "/apiusers/{apiUserId}",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteClientApplication: Operation = {
  method: "DELETE",
  path: "/clientapplications/{clientId}",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteRole: Operation = {
  method: "POST",
  path: "/roles/{roleId}/delete",
  parameters: [inPath],
  body: json,
  success: { 204: none },
};

export const deleteTeam: Operation = {
  method: "DELETE",
  path: "/teams/{teamId}",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteUser: Operation = {
  method: "DELETE",
  path: "/users/{userId}",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteUserContactInfo: Operation = {
  method: "DELETE",
  path: "/users/{userId}/contactinfo/{contactInfoId}",
  parameters: [inPath],
  success: { 204: none },
};

export const deleteUserTag: Operation = {
  method: "POST",
  path: "/users/deletetags",
  body: json,
  success: { 204: none },
};

export const generateApiKey: Operation = {
  method: "POST",
  path: "/clientapplications/{clientId}/generateapikey",
  parameters: [inPath],
  body: json,
  success: { 200: exactJson },
};

export const generateClientSecret: Operation = {
  method: "POST",
  path: "/clientapplications/{clientId}/generatesecret",
  parameters: [inPath],
  success: { 200: json },
};

export const getApiUser: Operation = {
  method: "GET",
  path: "/apiusers/{apiUserId}",
  parameters: [inPath],
  success: { 200: json },
};

export const getClientApplication: Operation = {
  method: "GET",
  path: "/clientapplications/{clientId}",
  parameters: [inPath],
  success: { 200: json },
};

export const getCurrentUser: Operation = {
  method: "GET",
  path: "/users/me",
  success: { 200: exactJson },
};

export const getMe: Operation = {
  method: "GET",
  path: "/me",
  success: { 200: exactJson },
};

export const getMyPermissions: Operation = {
  method: "GET",
  path: "/me/permissions",
  success: { 200: json },
};

export const getRole: Operation = {
  method: "GET",
  path: "/roles/{roleId}",
  parameters: [inPath],
  success: { 200: json },
};

export const getTeam: Operation = {
  method: "GET",
  path: "/teams/{teamId}",
  parameters: [inPath, inQuery],
  success: { 200: json },
};

export const getUser: Operation = {
  method: "GET",
  path: "/users/{userId}",
  parameters: [inPath],
  success: { 200: exactJson },
};

export const getUserCapacity: Operation = {
  method: "GET",
  path: "/users/{userId}/capacity",
  parameters: [inPath],
  success: { 200: json },
};

export const getUserContactInfo: Operation = {
  method: "GET",
  path: "/users/{userId}/contactinfo/{contactInfoId}",
  parameters: [inPath],
  success: { 200: json },
};

export const getWorkspace: Operation = {
  method: "GET",
  path: "/workspaces/{workspaceId}",
  parameters: [inPath],
  success: { 200: json },
};

export const inviteUser: Operation = {
  method: "POST",
  path: "/invitations",
  body: json,
  success: { 200: json },
};

export const inviteUserToTask: Operation = {
  method: "POST",
  path: "/tasks/assignuserbyemail",
  body: json,
  success: { 200: none },
};

export const listApiUsers: Operation = {
  method: "GET",
  path: "/apiusers",
  success: { 200: json },
};

export const listAuthorizedClients: Operation = {
  method: "GET",
  path: "/accounts/me/authorizedclients",
  success: { 200: json, 204: none },
};

export const listClientApplications: Operation = {
  method: "GET",
  path: "/clientapplications",
  success: { 200: json },
};

export const listDeactivatedMenuItems: Operation = {
  method: "GET",
  path: "/roles/{roleId}/deactivatedmenuitems",
  parameters: [inPath],
  success: { 200: json },
};

export const listFeatures: Operation = {
  method: "GET",
  path: "/permissions/features",
  success: { 200: json },
};

export const listProjectFeatures: Operation = {
  method: "GET",
  path: "/permissions/projectfeatures",
  success: { 200: json },
};

export const listRolePermissions: Operation = {
  method: "GET",
  path: "/roles/{roleId}/permissions",
  parameters: [inPath, inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "",
    totalItems: { header: "aw-totalitems" },
  }),
};

export const listRoleUsers: Operation = {
  method: "GET",
  path: "/roles/{roleId}/users",
  parameters: [inPath, inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "",
    totalItems: { header: "aw-totalitems" },
  }),
};

export const listRoles: Operation = {
  method: "GET",
  path: "/roles",
  parameters: [inQuery],
  success: { 200: json },
};

export const listTagsOfUser: Operation = {
  method: "GET",
  path: "/users/{userId}/tags",
  parameters: [inPath],
  success: { 200: json },
};

export const listTeams: Operation = {
  method: "GET",
  path: "/teams",
  parameters: [inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "",
    totalItems: { header: "aw-totalitems" },
  }),
};

export const listUserContactInfos: Operation = {
  method: "GET",
  path: "/users/{userId}/contactinfo",
  parameters: [inPath, inQuery],
  success: { 200: json },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "",
    totalItems: { header: "aw-totalitems" },
  }),
};

export const listUserTags: Operation = {
  method: "GET",
  path: "/users/tags",
  success: { 200: json },
};

export const listUsers: Operation = {
  method: "GET",
  path: "/users",
  parameters: [inQuery],
  success: { 200: exactJson },
  via: /* @__PURE__ */ byPage({
    in: "query",
    page: "page",
    items: "",
    totalItems: { header: "aw-totalitems" },
  }),
};

export const listWorkspaceTypes: Operation = {
  method: "GET",
  path: "/workspaces/types",
  success: { 200: json },
  security: [],
};

export const moveUserToRole: Operation = {
  method: "POST",
  path: "/roles/moveuser",
  body: json,
  success: { 200: none },
};

export const registerClientApplication: Operation = {
  method: "POST",
  path: "/clientapplications/register",
  body: json,
  success: { 201: exactJson },
  security: [],
};

export const removeProjectsFromTeam: Operation = {
  method: "POST",
  path: "/teams/{teamId}/removeprojects",
  parameters: [inPath],
  body: json,
  success: { 204: none },
  idempotent: true,
};

export const removeTagsFromUser: Operation = {
  method: "POST",
  path: "/users/{userId}/deletetags",
  parameters: [inPath],
  body: json,
  success: { 204: none, 207: none },
};

export const removeUsersFromTeam: Operation = {
  method: "POST",
  path: "/teams/{teamId}/removeusers",
  parameters: [inPath],
  body: json,
  success: { 204: none },
};

export const revokeAuthorizedClient: Operation = {
  method: "DELETE",
  path: "/accounts/me/authorizedclients/{clientId}",
  parameters: [inPath],
  success: { 200: exactJson, 204: none },
};

export const revokeAuthorizedClients: Operation = {
  method: "DELETE",
  path: "/accounts/me/authorizedclients",
  success: { 200: exactJson, 204: none },
};

export const setDeactivatedMenuItems: Operation = {
  method: "POST",
  path: "/roles/{roleId}/deactivatedmenuitems",
  parameters: [inPath],
  body: json,
  success: { 204: none },
};

export const setRoleArchived: Operation = {
  method: "POST",
  path: "/roles/{roleId}/setarchived",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const setRolePermission: Operation = {
  method: "POST",
  path: "/roles/{roleId}/permissions",
  parameters: [inPath],
  body: json,
  success: { 200: json, 204: none },
};

export const setUserArchived: Operation = {
  method: "POST",
  path: "/users/{userId}/setarchived",
  parameters: [inPath],
  body: json,
  success: { 200: exactJson },
};

export const updateAccount: Operation = {
  method: "PUT",
  path: "/accounts/{accountId}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateApiUser: Operation = {
  method: "PUT",
  path: "/apiusers/{apiUserId}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateClientApplication: Operation = {
  method: "PUT",
  path: "/clientapplications/{clientId}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateRole: Operation = {
  method: "PUT",
  path: "/roles/{roleId}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateTeam: Operation = {
  method: "PUT",
  path: "/teams/{teamId}",
  parameters: [inPath, inQuery],
  body: json,
  success: { 200: json },
};

export const updateUser: Operation = {
  method: "PUT",
  path: "/users/{userId}",
  parameters: [inPath],
  body: json,
  success: { 200: exactJson },
};

export const updateUserCapacity: Operation = {
  method: "PUT",
  path: "/users/{userId}/capacity",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateUserContactInfo: Operation = {
  method: "PUT",
  path: "/users/{userId}/contactinfo/{contactInfoId}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};

export const updateUserTag: Operation = {
  method: "POST",
  path: "/users/updatetags",
  body: json,
  success: { 200: none },
};

export const updateWorkspace: Operation = {
  method: "PUT",
  path: "/workspaces/{workspaceId}",
  parameters: [inPath],
  body: json,
  success: { 200: json },
};
