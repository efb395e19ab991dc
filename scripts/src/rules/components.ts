import type { Location, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { componentKind } from "./component-kinds.ts";
import { segmentsOf, targetLocation } from "./reference-target.ts";
import { sourceOf } from "./spec-source.ts";

/** A part of a spec that has a name, in the entry or in another file. */
export interface Component {
  /** `schemas`, `parameters`, … */
  kind: string;
  name: string;
  location: Location;
  node: object;
}

/** Visitors that hand over each component once: the entry's in the order they are written, others where first used. */
export function visitComponents(
  visit: (component: Component, context: UserContext) => void,
): Pick<Oas3Visitor, "Components" | "ref"> {
  const seen = new Set<string>();
  const visitOnce = (component: Component, context: UserContext) => {
    const key = `${component.kind} ${component.location.absolutePointer}`;
    if (seen.has(key)) return;
    seen.add(key);
    visit(component, context);
  };
  return {
    Components(components, context) {
      for (const [kind, group] of Object.entries(components)) {
        for (const [name, node] of Object.entries<object>(kind.startsWith("x-") ? {} : group)) {
          const location = context.location.child([kind, name]);
          if (!("$ref" in node)) visitOnce({ kind, name, node, location }, context);
        }
      }
    },
    ref(_reference, context, resolved) {
      const kind = componentKind(context.type.name);
      const location = targetLocation(resolved);
      if (!kind || !location || sourceOf(location).isEntry) return;
      const node: unknown = resolved.chain?.[0]?.node ?? resolved.node;
      if (typeof node !== "object" || node === null) return;
      visitOnce({ kind, name: segmentsOf(location).at(-1) ?? "", location, node }, context);
    },
  };
}
