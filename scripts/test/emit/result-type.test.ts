import { describe, expect, test } from "vitest";
import type { ResponseObject } from "../../src/openapi.ts";
import { declaration } from "../support/declaration.ts";
import { documentOf, emitFile, json, named } from "../support/document.ts";

const components = {
  schemas: { User: { type: "object" }, Problem: { type: "object" }, Refusal: { type: "object" } },
};
const user: ResponseObject = { description: "", content: json(named("User")) };
const problem: ResponseObject = { description: "", content: json(named("Problem")) };
const refusal: ResponseObject = { description: "", content: json(named("Refusal")) };
const bare: ResponseObject = { description: "" };
const file: ResponseObject = { description: "", content: { "image/png": {} } };
const text: ResponseObject = { description: "", content: { "text/plain": {} } };
const list: ResponseObject = { description: "", content: json({ type: "array", items: named("User") }) };

/** The text of one of an operation's types, on one line. */
function typeOf(name: string, responses: Record<string, ResponseObject>): string {
  const module = emitFile(documentOf({ responses }, { components }), "src/types.ts");
  const [, type = ""] = /= ?(.*);\n$/s.exec(declaration(module, name)) ?? [];
  return type.replace(/\s+/g, " ").replace(/^ ?\| /, "");
}

describe("the result of an operation that answers", () => {
  test.each<[string, Record<string, ResponseObject>, string]>([
    ["once", { 200: user }, "Success<200, User> | UndocumentedFailure<200>"],
    ["with nothing", { 204: bare }, "Success<204, undefined> | UndocumentedFailure<204>"],
    ["with nothing that is documented", {}, "UndocumentedFailure<never>"],
    [
      "with a refusal",
      { 200: user, 409: problem },
      "Success<200, User> | Failure<409, Problem> | UndocumentedFailure<200 | 409>",
    ],
    [
      "with several successes of one body",
      { 200: user, 201: user },
      "Success<200 | 201, User> | UndocumentedFailure<200 | 201>",
    ],
    [
      "with several successes of several bodies",
      { 200: user, 202: problem, 204: bare },
      "Success<200, User> | Success<202, Problem> | Success<204, undefined> | UndocumentedFailure<200 | 202 | 204>",
    ],
    [
      "with refusals of one body",
      { 200: user, 400: problem, 409: problem },
      "Success<200, User> | Failure<400 | 409, Problem> | UndocumentedFailure<200 | 400 | 409>",
    ],
    [
      "with refusals without a documented body",
      { 200: user, 404: bare },
      "Success<200, User> | Failure<404, unknown> | UndocumentedFailure<200 | 404>",
    ],
    ["with a file", { 200: file }, "Success<200, Blob> | UndocumentedFailure<200>"],
    ["with text", { 200: text }, "Success<200, string> | UndocumentedFailure<200>"],
    ["with a list", { 200: list }, "Success<200, AddUserData> | UndocumentedFailure<200>"],
    ["with a redirection", { 302: bare }, "Failure<302, unknown> | UndocumentedFailure<302>"],
    [
      "with a range of statuses",
      { 200: user, "4XX": problem },
      "Success<200, User> | Failure<ClientErrorStatus, Problem> | UndocumentedFailure<200 | ClientErrorStatus>",
    ],
    [
      "with a range and an exception",
      { 200: user, 409: refusal, "4XX": problem },
      "Success<200, User> | Failure<409, Refusal> | Failure<Exclude<ClientErrorStatus, 409>, Problem> | " +
        "UndocumentedFailure<200 | 409 | ClientErrorStatus>",
    ],
    [
      "with every range",
      { "2XX": user, "3XX": bare, "5XX": problem },
      "Success<SuccessStatus, User> | Failure<RedirectionStatus, unknown> | Failure<ServerErrorStatus, Problem> | " +
        "UndocumentedFailure<SuccessStatus | RedirectionStatus | ServerErrorStatus>",
    ],
    [
      "with a default besides",
      { 200: user, default: problem },
      "Success<200, User> | Failure<Exclude<HttpStatus, 200>, Problem>",
    ],
    [
      "with a default besides a range",
      { 200: user, "4XX": refusal, default: problem },
      "Success<200, User> | Failure<ClientErrorStatus, Refusal> | Failure<Exclude<HttpStatus, 200 | ClientErrorStatus>, Problem>",
    ],
    ["with a default alone", { default: user }, "Success<HttpStatus, User>"],
  ])("%s", (_, responses, want) => {
    expect(typeOf("AddUserResult", responses)).toBe(want);
  });
});

describe("the data of an operation", () => {
  test.each<[Record<string, ResponseObject>, string]>([
    [{ 200: user }, "User"],
    [{ 200: user, 201: user }, "User"],
    [{ 200: user, 201: problem }, "User | Problem"],
    [{ 200: user, 204: bare }, "User | undefined"],
    [{ 204: bare }, "undefined"],
    [{ 200: file }, "Blob"],
    [{ 200: text }, "string"],
    [{ 200: list }, "User[]"],
    [{}, "unknown"],
  ])("%j is %s", (responses, want) => {
    expect(typeOf("AddUserData", responses)).toBe(want);
  });
});

describe("the error of an operation", () => {
  test.each<[Record<string, ResponseObject>, string]>([
    [{ 409: problem }, "Problem"],
    [{ 400: problem, 409: problem }, "Problem"],
    [{ 400: problem, 409: refusal }, "Problem | Refusal"],
    [{ 400: problem, 404: bare }, "Problem"],
    [{ 404: bare }, "unknown"],
    [{ 200: user, default: problem }, "Problem"],
    [{}, "unknown"],
  ])("%j is %s", (responses, want) => {
    expect(typeOf("AddUserError", responses)).toBe(want);
  });
});
