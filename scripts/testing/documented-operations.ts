import type * as openapi from "../src/openapi.ts";
import { httpMethods, resolve } from "../src/openapi.ts";

/** An operation as the spec describes it. Read without the generator's model, so that what the model loses is missed. */
export interface DocumentedOperation {
  id: string;
  method: string;
  path: string;
  parameters: openapi.Parameter[];
  body?: DocumentedBody;
  responses: DocumentedResponse[];
  needsCredentials: boolean;
}

export interface DocumentedBody {
  required: boolean;
  mediaType: string;
  schema: openapi.Schema;
  examples: [string, unknown][];
}

export interface DocumentedResponse {
  /** As in the spec: `200`, `4XX`, `default`. */
  key: string;
  /** A status that this response stands for. */
  status: number;
  isSuccess: boolean;
  contents: DocumentedContent[];
}

/** A body in one of the media types that a response may come in. */
export interface DocumentedContent {
  mediaType: string;
  schema: openapi.Schema;
  /** The names of its examples. */
  examples: string[];
}

/** Of the media types of a body, the one that is sent. */
export type ChooseMediaType = (id: string, mediaTypes: string[]) => string | undefined;

export function documentedOperations(
  document: openapi.OpenApiDocument,
  chooseMediaType: ChooseMediaType = (_, [first]) => first,
): DocumentedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
    const pathItem = resolve<openapi.PathItem>(document, reference);
    return httpMethods.flatMap((method) => {
      const operation = pathItem[method];
      const place = { path, method, pathItem };
      return operation === undefined ? [] : [readOperation(document, place, operation, chooseMediaType)];
    });
  });
}

function readOperation(
  document: openapi.OpenApiDocument,
  { path, method, pathItem }: { path: string; method: string; pathItem: openapi.PathItem },
  operation: openapi.Operation,
  chooseMediaType: ChooseMediaType,
): DocumentedOperation {
  const parameters = new Map<string, openapi.Parameter>();
  for (const reference of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<openapi.Parameter>(document, reference);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const declared = operation.requestBody && resolve<openapi.RequestBody>(document, operation.requestBody);
  const id = operation.operationId ?? "";
  const mediaType = chooseMediaType(id, Object.keys(declared?.content ?? {}));
  const media = mediaType === undefined ? undefined : declared?.content?.[mediaType];
  const security = operation.security ?? document.security ?? [];
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters: [...parameters.values()],
    ...(declared && mediaType && media
      ? {
          body: {
            required: declared.required === true,
            mediaType,
            schema: media.schema ?? true,
            examples: media.example === undefined ? readExamples(document, media) : [["", media.example]],
          },
        }
      : {}),
    responses: readResponses(document, operation),
    needsCredentials:
      security.length > 0 && security.every((alternative) => Object.keys(alternative).length > 0),
  };
}

function readResponses(
  document: openapi.OpenApiDocument,
  operation: openapi.Operation,
): DocumentedResponse[] {
  const declared = Object.entries(operation.responses ?? {});
  const keys = declared.map(([key]) => key);
  return declared.map(([key, reference]) => {
    const { content = {} } = resolve<openapi.ResponseObject>(document, reference);
    return {
      key,
      status: statusFor(key, keys),
      isSuccess: key.startsWith("2") || (key === "default" && !keys.some((other) => other.startsWith("2"))),
      contents: Object.entries(content).map(([mediaType, media]) => ({
        mediaType,
        schema: media.schema ?? true,
        examples: readExamples(document, media).map(([name]) => name),
      })),
    };
  });
}

/** A range or `default` stands for many statuses; one is taken that no other response documents. */
function statusFor(key: string, keys: string[]): number {
  if (/^\d+$/.test(key)) return Number(key);
  const first = key === "default" ? 418 : Number(key.charAt(0)) * 100 + 18;
  const candidates = Array.from({ length: 80 }, (_, index) => first + index);
  const free = candidates.find((status) => !keys.includes(String(status)));
  return free ?? first;
}

function readExamples(document: openapi.OpenApiDocument, media: openapi.MediaType): [string, unknown][] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => [
    name,
    resolve<openapi.Example>(document, example).value,
  ]);
}
