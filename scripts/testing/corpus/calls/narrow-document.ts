import { resolveIn } from "../../../src/document/resolve.ts";
import { isNode, type Node, walk } from "../../../src/document/walk.ts";
import { pointerSegments } from "../../../src/json-pointer.ts";
import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  ResponseObject,
} from "../../../src/openapi.ts";
import { resolve } from "../../../src/openapi.ts";
import type { DocumentedOperation, DocumentedResponse } from "../../documented-operations.ts";
import type { CallRequest } from "../../trial-requests.ts";

/**
 * A document with one operation, for Prism, which unfolds all references of what it is given and takes minutes over a
 * document whose schemas refer to each other. Of the operation it has the parameters that a request carries, all of them
 * required so that none gets lost, and the response that is asked for; no callbacks, which Prism would call.
 */
export function narrowDocument(
  document: OpenApiDocument,
  { path, method, parameters }: DocumentedOperation,
  request: CallRequest,
  wanted: DocumentedResponse,
): OpenApiDocument {
  const key = method.toLowerCase() as "get"; // or another of the methods that a path item has
  const pathItem = resolve<PathItem>(document, document.paths?.[path] ?? {});
  const operation = pathItem[key] ?? {};
  const { operationId, requestBody, responses = {}, security = document.security } = operation;
  const response = responses[wanted.key] ?? { description: "" };
  const carried = parameters.filter(({ in: location, name }) => request[location]?.[name] !== undefined);
  const narrowed: Operation = {
    ...(operationId === undefined ? {} : { operationId }),
    ...(security === undefined ? {} : { security }),
    ...(requestBody === undefined ? {} : { requestBody }),
    parameters: [...carried.map((parameter) => ({ ...parameter, required: true })), ...queryOf(path)],
    responses: { [wanted.key]: writtenByPrism(resolve<ResponseObject>(document, response)) },
  };
  const { openapi, info, components = {} } = document;
  const { securitySchemes } = components;
  // A fragment is never sent, and what stands behind a question mark is no part of a path for Prism.
  const shown = { openapi, info, paths: { [path.replace(/[?#].*$/, "")]: { [key]: narrowed } } };
  const reached = componentsReached(document as unknown as Node, shown); // a document is a node
  return {
    ...shown,
    components: { ...reached, ...(securitySchemes === undefined ? {} : { securitySchemes }) },
  };
}

/** A copy of a document without extensions, which may hold references to what has got another name. */
export function withoutExtensions(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  // A document is a node.
  walk(copy as unknown as Node, (node) => {
    for (const key of Object.keys(node)) if (key.startsWith("x-")) delete node[key];
  });
  return copy;
}

/** The query that some documents have in a path, as parameters that have to be there. */
function queryOf(path: string): Parameter[] {
  const [, query = ""] = /^[^?#]*\?([^#]*)/.exec(path) ?? [];
  return [...new URLSearchParams(query)]
    .filter(([, value]) => value !== "" && !value.includes("{"))
    .map(([name, value]) => ({ name, in: "query", required: true, schema: { const: value } }));
}

/** A response whose bodies Prism can write: as JSON or XML a value, if there is one, and as anything else a text. */
function writtenByPrism({ description = "", headers, content }: ResponseObject): ResponseObject {
  const written = Object.entries(content ?? {}).map(([mediaType, media]): [string, MediaType] => {
    const { schema, example, examples } = media;
    const isWritten = /^application\/(.*\+)?(json|xml)\b|^\*\/\*/.test(mediaType);
    if (!isWritten && typeof example !== "string")
      return [mediaType, { schema: { type: "string" }, example: "an answer" }];
    const isOpen = schema === undefined && example === undefined && examples === undefined;
    return [mediaType === "*/*" ? "application/json" : mediaType, isOpen ? { example: {} } : media];
  });
  return {
    description,
    ...(headers ? { headers } : {}),
    ...(written.length > 0 ? { content: Object.fromEntries(written) } : {}),
  };
}

/** The components that a part of a document refers to, and those that these refer to. */
function componentsReached(document: Node, part: object): object {
  const components: Record<string, Record<string, unknown>> = {};
  const pending = [...referencesIn(part)];
  const seen = new Set<string>();
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    const [root, kind, name] = pointerSegments(reference);
    if (seen.has(reference) || root !== "components" || kind === undefined || name === undefined) continue;
    seen.add(reference);
    const found = Reflect.get(Object(Reflect.get(Object(document["components"]), kind)), name);
    if (found === undefined) continue;
    components[kind] = { ...components[kind], [name]: found };
    pending.push(...referencesIn(found));
  }
  return components;
}

function referencesIn(value: unknown): string[] {
  const references: string[] = [];
  JSON.stringify(value, (key, member: unknown) => {
    if (key === "$ref" && typeof member === "string") references.push(member);
    return member;
  });
  return references;
}

/** How many parts a value has when each reference is replaced by what it refers to; counted up to a limit. */
export function unfoldedSize(document: OpenApiDocument, value: unknown, limit: number): number {
  const root = document as unknown as Node; // a document is a node
  const inside = new Set<Node>();
  let size = 0;
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null || size > limit) return;
    size++;
    if (!isNode(part) || typeof part["$ref"] !== "string") {
      for (const member of Object.values(part)) visit(member);
      return;
    }
    const target = resolveIn(root, part);
    if (inside.has(target)) return;
    inside.add(target);
    visit(target);
    inside.delete(target);
  };
  visit(value);
  return size;
}
