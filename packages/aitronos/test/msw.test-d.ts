import type { InviteUserBody, InviteUserResult } from "@guestlist/aitronos";
import type { HttpHandler, MockAnswer } from "@guestlist/aitronos/msw";
import { aitronosHandlers, mock } from "@guestlist/aitronos/msw";
import type { ErrorEnvelope, User } from "@guestlist/aitronos/types";
import { setupServer } from "msw/node";
import { expectTypeOf } from "vitest";

const error: ErrorEnvelope = { success: false, error: { code: "TAKEN", message: "Taken", status: 409 } };
declare const user: User;

export function servers(): void {
  const server = setupServer(
    ...aitronosHandlers(),
    ...aitronosHandlers({ baseUrl: "http://localhost:3000" }),
  );
  server.use(mock.inviteUser({ status: 409, error }), mock.deleteRole({ status: 204 }));
  expectTypeOf(aitronosHandlers).returns.toEqualTypeOf<HttpHandler[]>();
  // @ts-expect-error misspelt: baseUrl
  aitronosHandlers({ baseURL: "http://localhost:3000" });
  // @ts-expect-error misspelt: inviteUser
  mock.inviteUsers({ status: 409, error });
}

export function fixedAnswers(): void {
  mock.inviteUser({ status: 201, data: user, headers: { "x-request-id": "1" } });
  mock.inviteUser({ status: 503, error: "whatever a proxy says" });
  mock.inviteUser({ status: 503 }, { once: true, validate: false, baseUrl: "http://localhost:3000" });
  // @ts-expect-error 201 has data
  mock.inviteUser({ status: 201, error });
  // @ts-expect-error 201 has data
  mock.inviteUser({ status: 201 });
  // @ts-expect-error 409 has an error
  mock.inviteUser({ status: 409 });
  // @ts-expect-error no HTTP status
  mock.inviteUser({ status: 999, error });
  // @ts-expect-error 200 is not documented, so it can't be a success
  mock.inviteUser({ status: 200, data: user });
  // @ts-expect-error 204 has no body
  mock.deleteRole({ status: 204, data: "gone" });
  mock.inviteUser({
    status: 409,
    error: {
      success: false,
      error: {
        code: "TAKEN",
        message: "Taken",
        // @ts-expect-error a number
        status: "409",
      },
    },
  });
  mock.inviteUser({
    status: 409,
    error,
    // @ts-expect-error misspelt: headers
    header: {},
  });
  // @ts-expect-error misspelt: validate
  mock.inviteUser({ status: 409, error }, { validation: false });
}

export function resolvers(): void {
  mock.inviteUser(({ body, path, request }) => {
    expectTypeOf(body).toEqualTypeOf<InviteUserBody>();
    expectTypeOf(path).toEqualTypeOf<{ organization_id: string }>();
    expectTypeOf(request).toEqualTypeOf<Request>();
    return body.email === "taken@example.com" ? { status: 409, error } : { status: 201, data: user };
  });
  mock.inviteUser(async () => ({ status: 409, error }));
  mock.inviteUser(({ body }) => (body.email === "taken@example.com" ? { status: 409, error } : undefined));
  // @ts-expect-error misspelt: email
  mock.inviteUser(({ body }) => ({ status: 503, error: body.emial }));
  // @ts-expect-error it has no query parameters
  mock.inviteUser(({ query }) => ({ status: 503, error: query }));
  // @ts-expect-error an error of another shape
  mock.inviteUser(() => ({ status: 409, error: { success: false } }));
  // @ts-expect-error 201 has data
  mock.inviteUser(async () => ({ status: 201, error }));
  // @ts-expect-error a resolver decides on an answer, not on a response
  mock.inviteUser(() => new Response("", { statusText: "no" }));
}

export function names(): void {
  type Answer = MockAnswer<InviteUserResult>;
  expectTypeOf<Extract<Answer, { status: 201 }>["data"]>().toEqualTypeOf<User>();
  expectTypeOf<Extract<Answer, { status: 409 }>["error"]>().toEqualTypeOf<ErrorEnvelope>();
  expectTypeOf<Answer>().not.toBeAny();
}
