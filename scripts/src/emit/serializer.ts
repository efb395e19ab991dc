import type { Parameter } from "../model/vendor.ts";

/** The runtime's export that serialises a parameter, or nothing where the runtime's default does. */
export function serializerOf(parameter: Parameter): string | undefined {
  if (parameter.contentType !== undefined) return "jsonContent";
  return undefined;
}
