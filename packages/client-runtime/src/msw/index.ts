export type { HttpHandler } from "msw";
export { BrokenRequestError } from "./broken-request-error.js";
export { createHandlers, createMock } from "./create-mock.js";
export type {
  DescribedAnswer,
  DescribedBody,
  DescribedCredential,
  DescribedOperation,
  DescribedParameter,
  DescribedStyle,
  DescribedVendor,
} from "./described-vendor.js";
export type {
  HandlerOptions,
  MockAnswer,
  MockAnswerParts,
  MockAnyFailure,
  MockEmptySuccess,
  MockedCall,
  MockFailure,
  MockOperation,
  MockOptions,
  MockResolver,
  MockSuccess,
} from "./mock-operation.js";
export type { MockBody, MockEvent } from "./mock-stream.js";
export type { Schema, SchemaObject, Schemas } from "./schema.js";
export type { Violation } from "./violation.js";
