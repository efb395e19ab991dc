import type { HttpHandler } from "msw";
import { createHandler, type Resolve } from "./create-handler.js";
import type { DescribedVendor } from "./described-vendor.js";
import type { HandlerOptions, MockOptions } from "./mock-operation.js";
import { tokenHandlers } from "./token-handler.js";
import type { AnswerParts } from "./write-answer.js";

/** An answer in the words of results. */
interface ResultParts extends Omit<AnswerParts, "body"> {
  readonly data?: unknown;
  readonly error?: unknown;
}

/** Makes an object that has a function for each operation of a vendor, which makes a handler for that operation. */
export function createMock<Mock extends object>(vendor: DescribedVendor): Mock {
  const entries = Object.entries(vendor.operations).map(([name, operation]) => {
    const mockOperation = (answer: ResultParts | ((call: object) => unknown), options?: MockOptions) => {
      const resolve: Resolve =
        typeof answer === "function"
          ? async (call) => toAnswer((await answer(call)) as ResultParts | undefined) // the type of a MockResolver
          : () => toAnswer(answer);
      return createHandler(vendor, name, operation, resolve, options);
    };
    return [name, mockOperation];
  });
  return Object.fromEntries(entries) as Mock; // generated from the same description
}

/** Makes a handler for each operation of a vendor, which answers with the first documented example of a success. */
export function createHandlers(vendor: DescribedVendor, options: HandlerOptions = {}): HttpHandler[] {
  const { validate, baseUrl } = options;
  const handlers = Object.entries(vendor.operations).map(([name, operation]) =>
    createHandler(vendor, name, operation, () => operation.success, { validate, baseUrl }),
  );
  return [...handlers, ...tokenHandlers(vendor, baseUrl)];
}

function toAnswer(parts: ResultParts | undefined): AnswerParts | undefined {
  if (parts === undefined) return undefined;
  const { status, headers, data, error } = parts;
  return { status, headers, body: data === undefined ? error : data };
}
