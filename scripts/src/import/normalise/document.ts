import type { OpenApiDocument } from "../../openapi.ts";
import type { FormFault } from "../form.ts";
import { findFormFaults } from "../form.ts";
import type { Node } from "../walk.ts";
import { generatedTypeNames, nameOperations } from "./operation-names.ts";
import { inlinePathItems, mendParameters } from "./operations.ts";
import { localiseReferences } from "./references.ts";
import { nameSchemas } from "./schema-names.ts";
import { mendSchemas } from "./schemas.ts";
import { mendSecurity } from "./security.ts";
import { mendServers } from "./servers.ts";

/** What had to be done to a document so that a package can be made from it. */
export interface Repair {
  what: string;
  count: number;
}

export type Normalised = { document: OpenApiDocument; repairs: Repair[] } | { faults: FormFault[] };

/**
 * Turns a document that somebody else wrote into one of the form that the model is built from. The document is used up.
 */
export function normaliseDocument(document: Node, slug: string, origin?: string): Normalised {
  const misshapen = findFormFaults(document);
  if (misshapen.length > 0) return { faults: misshapen };
  const dangling = localiseReferences(document);
  if (dangling.length > 0) return { faults: dangling };
  inlinePathItems(document);
  const { derived, renamed } = nameOperations(document, slug);
  const undeclared = mendParameters(document);
  mendServers(document, origin);
  mendSecurity(document);
  const schemas = nameSchemas(document, generatedTypeNames(document, slug));
  mendSchemas(document);
  const repairs = [
    { what: "operation without `operationId`", count: derived },
    { what: "`operationId` that no function can have", count: renamed },
    { what: "schema name that no type can have", count: schemas },
    { what: "path variable without a parameter", count: undeclared },
  ].filter(({ count }) => count > 0);
  return { document: document as unknown as OpenApiDocument, repairs }; // its form has been checked
}
