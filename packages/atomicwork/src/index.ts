// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
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
export type { AtomicworkClient, AtomicworkOptions, AtomicworkTransport } from "./client.js";
export { createAtomicworkClient, createAtomicworkTransport } from "./client.js";
export {
  addAgentGroupMembers,
  createUser,
  deleteUser,
  findUserByEmail,
  getUser,
  getWorkspace,
  inviteUsers,
  inviteUsersToWorkspaces,
  listAgentGroupMembers,
  listAgentGroups,
  listSegmentUsers,
  listUsers,
  listWorkspaceMembers,
  listWorkspaces,
  removeAgentGroupMember,
  replaceUser,
  restoreUser,
  restoreUserByEmail,
  searchUsers,
  setUserProperties,
  updateUser,
} from "./operations.js";
export type * from "./types.js";
