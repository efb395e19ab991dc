export { atServer } from "./at-server.js";
export { type BoundOperations, bindOperations } from "./bind-operations.js";
export type { Codec } from "./codec.js";
export { blob } from "./codecs/blob.js";
export { byContentType } from "./codecs/by-content-type.js";
export { exactJson } from "./codecs/exact-json.js";
export { form, formWith } from "./codecs/form.js";
export { json } from "./codecs/json.js";
export { multipart, multipartWith, type PartEncoding } from "./codecs/multipart.js";
export { none } from "./codecs/none.js";
export { stream } from "./codecs/stream.js";
export { text } from "./codecs/text.js";
export { apiKeyCookie, apiKeyHeader, apiKeyQuery } from "./credentials/api-key.js";
export { basic } from "./credentials/basic.js";
export { bearer } from "./credentials/bearer.js";
export { type ClientCredentialsConfig, clientCredentials } from "./credentials/client-credentials.js";
export type { Credential } from "./credentials/credential.js";
export { CallError } from "./errors/call-error.js";
export { ConnectionError, isConnectionError } from "./errors/connection-error.js";
export { HttpError, type HttpErrorOf, isHttpError } from "./errors/http-error.js";
export { isRequestError, RequestError } from "./errors/request-error.js";
export { isResponseBodyError, ResponseBodyError } from "./errors/response-body-error.js";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.js";
export { hostLabel } from "./host-label.js";
export { withIdempotencyKey } from "./idempotency-key.js";
export { observe } from "./observe.js";
export type {
  Operation,
  OperationRequest,
  ParameterLocation,
  ParameterWriter,
  RequestParts,
  SecurityAlternatives,
  Serializer,
  Via,
} from "./operation.js";
export { type OperationFunction, type OperationTable, operationTable } from "./operation-table.js";
export { type ByCursorConfig, byCursor } from "./pagination/by-cursor.js";
export { type ByOffsetConfig, byOffset } from "./pagination/by-offset.js";
export { type ByPageConfig, byPage } from "./pagination/by-page.js";
export type { Page, Paging, PagingConfig } from "./pagination/pagination.js";
export { inCookie } from "./parameters/in-cookie.js";
export { inHeader } from "./parameters/in-header.js";
export { inPath } from "./parameters/in-path.js";
export { inQuery } from "./parameters/in-query.js";
export {
  cookieForm,
  cookieFormExploded,
  cookieJson,
  cookieText,
  headerJson,
  headerSimple,
  headerSimpleExploded,
  headerText,
  pathJson,
  pathLabel,
  pathLabelExploded,
  pathMatrix,
  pathMatrixExploded,
  pathSimple,
  pathSimpleExploded,
  pathText,
  queryDeepObject,
  queryDeepObjectReserved,
  queryForm,
  queryFormExploded,
  queryFormExplodedReserved,
  queryFormReserved,
  queryJson,
  queryPipeDelimited,
  queryPipeDelimitedReserved,
  querySpaceDelimited,
  querySpaceDelimitedReserved,
  queryText,
} from "./parameters/serializers.js";
export { pathSegment } from "./path-segment.js";
export type { Place } from "./read-place.js";
export { send } from "./send.js";
export { serverVariable } from "./server-variable.js";
export { createTransport, type TransportConfig } from "./transport.js";
export { unwrap } from "./unwrap.js";

// Bodies and parameters of kinds that few operations have.

export { eventStream } from "./codecs/event-stream.js";
export { exactJsonLines, jsonLines } from "./codecs/json-lines.js";
export { undescribed } from "./codecs/undescribed.js";
export { inFurtherQuery } from "./parameters/in-further-query.js";
export {
  querystringForm,
  querystringJson,
  querystringText,
} from "./parameters/querystring-serializers.js";
