import { referencedSchema, subschemas } from "../model/schema-walk.ts";
import type { Operation, Vendor } from "../model/vendor.ts";
import type { Schema } from "../openapi.ts";
import type { Direction } from "./types/judge.ts";

/** Where the named schemas of a vendor are used. */
export interface Reach {
  directions: Map<string, Set<Direction>>;
  operations: Map<string, Set<string>>;
}

/** Follows the schemas from what each operation sends and receives. */
export function reachOf(vendor: Vendor): Reach {
  const reach: Reach = { directions: new Map(), operations: new Map() };
  const named = new Map(vendor.types.map(({ name, schema }) => [name, schema]));
  for (const operation of vendor.operations) {
    visit(sentBy(operation), "in", operation.id);
    visit(receivedBy(operation), "out", operation.id);
  }
  return reach;

  function visit(schemas: Schema[], direction: Direction, operation: string): void {
    const seen = new Set<string>();
    const pending = [...schemas];
    for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
      const name = referencedSchema(schema);
      if (name === undefined) {
        pending.push(...subschemas(schema));
      } else if (!seen.has(name)) {
        seen.add(name);
        addTo(reach.directions, name, direction);
        addTo(reach.operations, name, operation);
        pending.push(named.get(name) ?? true);
      }
    }
  }
}

function sentBy({ parametersType, body }: Operation): Schema[] {
  return [...(parametersType ? [parametersType.schema] : []), ...(body ? [body.schema] : [])];
}

function receivedBy({ responses, pagination }: Operation): Schema[] {
  const items = pagination ? [pagination.itemSchema] : [];
  return [...items, ...responses.flatMap(({ contents }) => contents.map(({ schema }) => schema))];
}

function addTo<Value>(map: Map<string, Set<Value>>, name: string, value: Value): void {
  const values = map.get(name) ?? new Set();
  map.set(name, values.add(value));
}

/** What either version says. A schema that no operation uses is of a webhook, so it is received. */
export function mergeReach(
  before: Reach,
  after: Reach,
  name: string,
): { directions: Set<Direction>; operations: string[] } {
  const both = <Value>(one?: Set<Value>, other?: Set<Value>) => new Set([...(one ?? []), ...(other ?? [])]);
  const directions = both(before.directions.get(name), after.directions.get(name));
  const operations = both(before.operations.get(name), after.operations.get(name));
  return {
    directions: directions.size === 0 ? new Set(["out"]) : directions,
    operations: [...operations].sort(),
  };
}
