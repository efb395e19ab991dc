import type { ParameterLocation } from "../operation.js";
import { checkCredentials } from "./check-credentials.js";
import type { DescribedOperation, DescribedVendor } from "./described-vendor.js";
import type { RawRequest } from "./raw-request.js";
import { readBody } from "./read-body.js";
import { readParameter } from "./read-parameter.js";
import type { Violation } from "./violation.js";

/** A request as its operation is described: typed values, and what is wrong with them. */
export interface ReadRequest {
  readonly path: object;
  readonly query: object;
  readonly header: object;
  readonly cookie: object;
  readonly body: unknown;
  /** Credentials that are missing. */
  readonly unauthorized: readonly Violation[];
  /** Everything else that is wrong. */
  readonly invalid: readonly Violation[];
}

/** Reads a request and judges it by the description of its operation. */
export async function readRequest(
  vendor: DescribedVendor,
  operation: DescribedOperation,
  request: Request,
  raw: RawRequest,
): Promise<ReadRequest> {
  const { schemas } = vendor;
  const parameters = (operation.parameters ?? []).map((parameter) => ({
    ...parameter,
    ...readParameter(parameter, raw, schemas),
  }));
  const valuesIn = (location: ParameterLocation) => {
    const present = parameters.filter((each) => each.in === location && each.value !== undefined);
    return Object.fromEntries(present.map(({ name, value }) => [name, value]));
  };
  const body = await readBody(operation.body, request, schemas);
  return {
    path: valuesIn("path"),
    query: valuesIn("query"),
    header: valuesIn("header"),
    cookie: valuesIn("cookie"),
    body: body.value,
    unauthorized: checkCredentials(vendor, operation, raw),
    invalid: [...parameters.flatMap(({ violations }) => violations), ...body.violations],
  };
}
