import { json, none, type Operation, type OperationRequest } from "../../src/index.js";

/** An operation to inject faults into. */
export interface Subject {
  readonly operation: Operation;
  readonly request: OperationRequest;
  /** Whether the policy lets it be repeated when nobody knows what the server did. */
  readonly idempotent: boolean;
}

const described = { path: "/users", success: { 200: json, 204: none } };
const request = { body: { email: "ada@example.com" } };

/** One operation of each kind that the policy tells apart, by the name that the tests show. */
export const subjects: readonly (readonly [string, Subject])[] = [
  ["GET", { operation: { ...described, method: "GET" }, request: {}, idempotent: true }],
  ["DELETE", { operation: { ...described, method: "DELETE" }, request: {}, idempotent: true }],
  ["POST", { operation: { ...described, method: "POST", body: json }, request, idempotent: false }],
  ["PATCH", { operation: { ...described, method: "PATCH", body: json }, request, idempotent: false }],
  [
    "idempotent POST",
    { operation: { ...described, method: "POST", body: json, idempotent: true }, request, idempotent: true },
  ],
];
