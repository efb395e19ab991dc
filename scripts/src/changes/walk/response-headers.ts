import type { HeaderObject, OpenApiDocument, Operation, PathItem, ResponseObject } from "../../openapi.ts";
import { httpMethods, resolve } from "../../openapi.ts";
import type { OperationPair, VendorPair } from "./operations.ts";
import type { SchemaComparison } from "./schema.ts";
import type { Spot } from "./spot.ts";

/** The headers of answers, which programs read by name from the response; no type says which there are. */
export function compareHeaders(
  vendors: VendorPair,
  { before, after, spot }: OperationPair,
  comparison: SchemaComparison,
): void {
  const old = responsesOf(vendors.before.document, before);
  const current = responsesOf(vendors.after.document, after);
  for (const [status, response] of old) {
    const next = current.get(status);
    if (next === undefined) continue;
    const headers = {
      before: headersOf(vendors.before.document, response),
      after: headersOf(vendors.after.document, next),
    };
    for (const name of new Set([...headers.before.keys(), ...headers.after.keys()])) {
      const place: Spot = {
        ...spot,
        root: `the header \`${name}\` of the ${status} response`,
        directions: new Set(["out"]),
        at: [...spot.at, "responses", status, "headers", name],
      };
      compareHeader(headers.before.get(name), headers.after.get(name), place, comparison);
    }
  }
}

function compareHeader(
  before: HeaderObject | undefined,
  after: HeaderObject | undefined,
  spot: Spot,
  comparison: SchemaComparison,
): void {
  const { recorder } = comparison;
  const title = spot.root.charAt(0).toUpperCase() + spot.root.slice(1);
  if (before && after) {
    const at = { ...spot, at: [...spot.at, "schema"] };
    comparison.compare(before.schema ?? true, after.schema ?? true, at);
    if (before.description !== after.description)
      recorder.add(
        "docs",
        { ...spot, at: [...spot.at, "description"] },
        `The description of ${spot.root} changed.`,
      );
  } else if (before) {
    recorder.add("breaking", spot, `${title} was removed.`, { isGone: true });
  } else {
    recorder.add("feature", spot, `${title} was added.`);
  }
}

function responsesOf(
  document: OpenApiDocument,
  { method, path }: Pick<Operation, never> & { method: string; path: string },
): Map<string, ResponseObject> {
  const item = document.paths?.[path];
  const found: PathItem = item ? resolve<PathItem>(document, item) : {};
  const usual = httpMethods.find((each) => each === method);
  const operation = usual === undefined ? found.additionalOperations?.[method] : found[usual];
  const entries = Object.entries(operation?.responses ?? {});
  return new Map(entries.map(([status, response]) => [status, resolve<ResponseObject>(document, response)]));
}

function headersOf(document: OpenApiDocument, { headers = {} }: ResponseObject): Map<string, HeaderObject> {
  const entries = Object.entries(headers);
  return new Map(
    entries.map(([name, header]) => [name.toLowerCase(), resolve<HeaderObject>(document, header)]),
  );
}
