// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
import { createFetchClient, type FetchClient } from "@guestlist/client-runtime/openapi-fetch";
import { createAtomicworkTransport, type AtomicworkOptions } from "./client.js";
import type {
  Acknowledgement,
  AddAgentGroupMembersBody,
  AddAgentGroupMembersParameters,
  CreateUserBody,
  CreateUserParameters,
  DeleteUserParameters,
  ErrorBody,
  FindUserByEmailParameters,
  GetUserParameters,
  GetWorkspaceParameters,
  InviteUsersBody,
  InviteUsersParameters,
  InviteUsersToWorkspacesBody,
  InviteUsersToWorkspacesParameters,
  ListAgentGroupMembersParameters,
  ListAgentGroupsParameters,
  ListSegmentUsersParameters,
  ListUsersParameters,
  ListWorkspaceMembersParameters,
  ListWorkspacesParameters,
  RemoveAgentGroupMemberParameters,
  ReplaceUserBody,
  ReplaceUserParameters,
  RestoreUserBody,
  RestoreUserByEmailBody,
  RestoreUserByEmailParameters,
  RestoreUserParameters,
  SearchUsersParameters,
  SetUserPropertiesBody,
  SetUserPropertiesParameters,
  UndocumentedObject,
  UpdateUserBody,
  UpdateUserParameters,
  UserPage,
} from "./types.js";
import * as wire from "./wire.js";

/** The paths of Atomicwork, as openapi-fetch takes them. */
export interface paths {
  "/api/v1/users": {
    /** Search users. */
    get: {
      parameters: SearchUsersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
    /** Create a user. */
    post: {
      parameters: CreateUserParameters;
      requestBody: { content: { "application/json": CreateUserBody } };
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/invite": {
    /** Invite users to the organization. */
    post: {
      parameters: InviteUsersParameters;
      requestBody: { content: { "application/json": InviteUsersBody } };
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/list": {
    /** List users. */
    get: {
      parameters: ListUsersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UserPage } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/workspaces/invite": {
    /** Invite users to workspaces. */
    post: {
      parameters: InviteUsersToWorkspacesParameters;
      requestBody: { content: { "application/json": InviteUsersToWorkspacesBody } };
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/{email}/email-lookup": {
    /** Find a user by e-mail address. */
    get: {
      parameters: FindUserByEmailParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/{email}/restore-by-email": {
    /** Restore a deleted user by e-mail address. */
    patch: {
      parameters: RestoreUserByEmailParameters;
      requestBody?: { content: { "application/json": RestoreUserByEmailBody } };
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/{segment_id}/list": {
    /** List the users of a segment. */
    get: {
      parameters: ListSegmentUsersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/{user_id}": {
    /** Get a user. */
    get: {
      parameters: GetUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
    /** Replace the profile of a user. */
    put: {
      parameters: ReplaceUserParameters;
      requestBody: { content: { "application/json": ReplaceUserBody } };
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
    /** Delete a user. */
    delete: {
      parameters: DeleteUserParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
    /** Change part of a user. */
    patch: {
      parameters: UpdateUserParameters;
      requestBody: { content: { "application/json": UpdateUserBody } };
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/{user_id}/properties": {
    /** Set properties of a user. */
    post: {
      parameters: SetUserPropertiesParameters;
      requestBody: { content: { "application/json": SetUserPropertiesBody } };
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/users/{user_id}/restore": {
    /** Restore a deleted user. */
    patch: {
      parameters: RestoreUserParameters;
      requestBody?: { content: { "application/json": RestoreUserBody } };
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/workspaces": {
    /** List workspaces. */
    get: {
      parameters: ListWorkspacesParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/workspaces/{id}": {
    /** Get a workspace. */
    get: {
      parameters: GetWorkspaceParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/workspaces/{id}/members": {
    /** List the members of a workspace. */
    get: {
      parameters: ListWorkspaceMembersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/workspaces/{workspace_id}/agent-groups": {
    /** List the agent groups of a workspace. */
    get: {
      parameters: ListAgentGroupsParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members": {
    /** List the members of an agent group. */
    get: {
      parameters: ListAgentGroupMembersParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": UndocumentedObject } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
    /** Add members to an agent group. */
    post: {
      parameters: AddAgentGroupMembersParameters;
      requestBody: { content: { "application/json": AddAgentGroupMembersBody } };
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
  "/api/v1/workspaces/{workspace_id}/agent-groups/{agent_group_id}/members/{member_id}": {
    /** Remove a member from an agent group. */
    delete: {
      parameters: RemoveAgentGroupMemberParameters;
      requestBody?: never;
      responses: {
        200: { content: { "application/json": Acknowledgement } };
        400: { content: { "application/json": ErrorBody } };
        401: { content: { "application/json": ErrorBody } };
        403: { content: { "application/json": ErrorBody } };
        404: { content: { "application/json": ErrorBody } };
        429: { content: { "application/json": ErrorBody } };
        500: { content: { "application/json": ErrorBody } };
      };
    };
  };
}

/**
 * Creates an openapi-fetch client for Atomicwork: `client.GET("/path", { params, body })`. Credentials,
 * guards, deadlines and retries are those of the client with methods; results are openapi-fetch's own.
 *
 * @throws {TypeError} when an option has a value that cannot be used.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createAtomicworkFetchClient(options: AtomicworkOptions): FetchClient<paths> {
  return createFetchClient<paths>(createAtomicworkTransport(options), Object.values(wire));
}
