import type {
  Example,
  MediaType,
  OpenApiDocument,
  Operation,
  PathItem,
  ResponseObject,
} from "../src/openapi.ts";
import { httpMethods, resolve } from "../src/openapi.ts";

/** An answer with its first example, as the spec has it. */
export interface DocumentedAnswer {
  status: number;
  /** Nothing where no body is documented. */
  body: unknown;
}

/** What the spec says that an operation answers with when all is well: the first success. */
export function documentedSuccess(document: OpenApiDocument, id: string): DocumentedAnswer {
  const keys = Object.keys(operationOf(document, id).responses ?? {});
  const success = keys.filter((key) => key.startsWith("2")).sort()[0] ?? "default";
  return answer(document, id, success, 200);
}

/** The documented answer to a request without credentials (401), or to one that is wrong in another way (422, 400). */
export function documentedRefusal(
  document: OpenApiDocument,
  id: string,
  statuses: number[],
): DocumentedAnswer | undefined {
  const documented = Object.keys(operationOf(document, id).responses ?? {}).map((key) => key.toUpperCase());
  const succeedsByDefault = !documented.some((key) => key.startsWith("2"));
  const ranges = ["4XX", ...(succeedsByDefault ? [] : ["DEFAULT"])];
  const key = [...statuses.map(String), ...ranges].find((each) => documented.includes(each));
  return key === undefined ? undefined : answer(document, id, key, statuses.at(-1) ?? 400);
}

function answer(document: OpenApiDocument, id: string, key: string, otherwise: number): DocumentedAnswer {
  const responses = operationOf(document, id).responses ?? {};
  const [, reference] =
    Object.entries(responses).find(([each]) => each.toUpperCase() === key.toUpperCase()) ?? [];
  const { content = {} } = reference ? resolve<ResponseObject>(document, reference) : {};
  const isJson = (mediaType: string) => /\bjson$/.test(mediaType);
  const [media] = Object.entries(content).sort(([a], [b]) => Number(isJson(b)) - Number(isJson(a)));
  const status = /^\d+$/.test(key) ? Number(key) : otherwise;
  return { status, body: media && firstExample(document, media[1]) };
}

function firstExample(document: OpenApiDocument, media: MediaType): unknown {
  const [example] = Object.values(media.examples ?? {});
  return example ? resolve<Example>(document, example).value : media.example;
}

function operationOf(document: OpenApiDocument, id: string): Operation {
  const pathItems = Object.values(document.paths ?? {}).map((each) => resolve<PathItem>(document, each));
  const operations = pathItems.flatMap((pathItem) => httpMethods.flatMap((method) => pathItem[method] ?? []));
  const operation = operations.find(({ operationId }) => operationId === id);
  if (operation === undefined) throw new Error(`The spec describes no ${id}`);
  return operation;
}
