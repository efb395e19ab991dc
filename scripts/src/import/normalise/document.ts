import type { Node } from "../../document/walk.ts";
import { resolveDiscriminators } from "../../model/discriminators.ts";
import type { OpenApiDocument } from "../../openapi.ts";
import type { FormFault } from "../form.ts";
import { findFormFaults } from "../form.ts";
import { mendFields } from "../mend-fields.ts";
import type { Repair } from "../repairs.ts";
import { mendSwaggerForms } from "../swagger-forms.ts";
import { breakEndlessSchemas } from "./endless-schemas.ts";
import { generatedTypeNames, nameOperations } from "./operation-names.ts";
import {
  addSuccesses,
  dropUnsendableBodies,
  inlineMediaTypes,
  inlinePathItems,
  mendParameters,
} from "./operations.ts";
import { localiseReferences } from "./references.ts";
import { nameSchemas } from "./schema-names.ts";
import { mendSchemas } from "./schemas.ts";
import { mendSecurity } from "./security.ts";
import { mendServers } from "./servers.ts";
import { mendStyles } from "./styles.ts";

export type Normalised = { document: OpenApiDocument; repairs: Repair[] } | { faults: FormFault[] };

/**
 * Turns a document that somebody else wrote into one of the form that the model is built from. The document is used up.
 */
export function normaliseDocument(document: Node, slug: string, origin?: string): Normalised {
  const mended = mendFields(document);
  const swagger = mendSwaggerForms(document);
  const misshapen = findFormFaults(document);
  if (misshapen.length > 0) return { faults: misshapen };
  const { faults, origins, mediaTypes } = localiseReferences(document);
  if (faults.length > 0) return { faults };
  const misplaced = origins.size > 0 ? findFormFaults(document) : [];
  if (misplaced.length > 0) return { faults: misplaced.map((fault) => atOrigin(fault, origins)) };
  inlinePathItems(document);
  inlineMediaTypes(document, mediaTypes);
  const bodies = dropUnsendableBodies(document);
  const silent = addSuccesses(document);
  const { derived, renamed } = nameOperations(document, slug);
  const undeclared = mendParameters(document);
  const styles = mendStyles(document);
  mendServers(document, origin);
  mendSecurity(document);
  mendSchemas(document);
  resolveDiscriminators(document);
  const endless = breakEndlessSchemas(document);
  const schemas = nameSchemas(document, generatedTypeNames(document, slug));
  const repairs = [
    { what: "operation without `operationId`", count: derived },
    { what: "`operationId` that no function can have", count: renamed },
    { what: "schema name that no type can have", count: schemas },
    { what: "body of a method that has none", count: bodies },
    { what: "operation that documents no success", count: silent },
    { what: "schema that is made of itself", count: endless },
    { what: "form of Swagger 2.0", count: swagger },
    { what: "style of another place than the parameter's", count: styles },
    { what: "path variable without a parameter", count: undeclared },
  ].filter(({ count }) => count > 0);
  return { document: document as unknown as OpenApiDocument, repairs: [...mended, ...repairs] }; // its form has been checked
}

/** A fault in a component that was made, told by where its schema is in the document. */
function atOrigin(fault: FormFault, origins: ReadonlyMap<string, string>): FormFault {
  const [component = ""] = /^#\/components\/schemas\/[^/]+/.exec(fault.pointer) ?? [];
  const origin = origins.get(component);
  return origin === undefined ? fault : { ...fault, pointer: origin + fault.pointer.slice(component.length) };
}
