import { describe, expect, test } from "vitest";
import { layOut } from "../../src/emit/operations.ts";
import type { Operation } from "../../src/openapi.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, emitFile, json } from "../support/document.ts";

function moduleOf(operation: Partial<Operation>): string {
  return emitFile(documentOf(operation), "src/operations.ts");
}

test("an operation is a function of the client and the request, documented to the last answer", () => {
  const operation: Partial<Operation> = {
    summary: "Add a user",
    description: "Sends them a mail.",
    externalDocs: { url: "https://acme.test/add" },
    deprecated: true,
    requestBody: { required: true, content: json(true) },
    responses: { 409: { description: "They are there\nalready." }, 201: { description: "Added." } },
  };
  expect(moduleOf(operation)).toBe(dedent`
    // Generated from specs/acme/openapi.yaml by 'pnpm generate'. Do not edit.
    import { send } from "@guestlist/client-runtime";
    import type { CallOptions } from "@guestlist/shared-types";
    import type { AcmeTransport } from "./client.js";
    import type { AddUserRequest, AddUserResult } from "./types.js";
    import * as wire from "./wire.js";

    /**
     * Add a user.
     *
     * \`POST /users\`
     *
     * Sends them a mail.
     *
     * - \`201\`: Added.
     * - \`409\`: They are there already.
     *
     * @throws {RequestError} when the call cannot be sent as it is; nothing has been sent.
     * @throws {ConnectionError} when no complete answer arrives.
     * @throws {TimeoutError} when the call takes too long.
     * @throws {ResponseBodyError} when the answer is a success that cannot be read.
     * @deprecated
     * @see https://acme.test/add
     */
    export function addUser(
      client: AcmeTransport,
      request: AddUserRequest,
      options?: CallOptions,
    ): Promise<AddUserResult> {
      return send(client, wire.addUser, request, options);
    }
  `);
});

test("one without anything to pass takes the client and options alone", () => {
  expect(moduleOf({})).toContain(dedent`
    export function addUser(client: AcmeTransport, options?: CallOptions): Promise<AddUserResult> {
      return send(client, wire.addUser, undefined, options);
    }
  `);
});

describe("a signature", () => {
  test("stays on a line of 110 columns", () => {
    const fitting = `f(${"a".repeat(97)}: A, b): C;`.padEnd(110, " ");
    expect(layOut(fitting)).toBe(fitting);
  });

  test("has a line for each parameter beyond", () => {
    const long = "a".repeat(100);
    expect(layOut(`f(${long}: A, b?: B): Promise<C>;`, "  ")).toBe(
      `f(\n    ${long}: A,\n    b?: B,\n  ): Promise<C>;`,
    );
  });
});
