import { isNode } from "../document/walk.ts";
import { checkPaginationShape } from "../rules/pagination-shape.ts";

const isText = (value: unknown) => typeof value === "string";
const isOption = (value: unknown) => isText(value) && /^[a-z]\w*$/i.test(String(value));

/** Extensions that mean something here, and the form in which they do. */
const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  "x-client-option": (value) => [value].flat().length > 0 && [value].flat().every(isOption),
  "x-coverage": (value) =>
    isNode(value) && [value["documented"], value["atLeast"]].every((each) => typeof each === "number"),
  "x-extensible-enum": (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => isText(each) || typeof each === "number"),
  "x-gaps": (value) =>
    Array.isArray(value) &&
    value.every((gap) => isNode(gap) && isText(gap["subject"]) && isText(gap["note"])),
  "x-idempotent": (value) => typeof value === "boolean",
  "x-pagination": (value) => checkPaginationShape(value) === undefined,
  "x-request-id": (value) => isNode(value) && Object.values(value).every(isText),
  "x-source": (value) => isNode(value) && isText(value["confidence"]) && isText(value["checked"]),
};

/** Whether an extension is one of others that has the name of one of ours. */
export function isForeignExtension(key: string, value: unknown): boolean {
  return Object.hasOwn(forms, key) && forms[key]?.(value) === false;
}
