import { isNode, type Node } from "../../document/walk.ts";
import { componentSchemas } from "../../model/component-schemas.ts";
import { referredName } from "../../model/discriminators.ts";
import { freeName } from "./references.ts";

type Keyword = "$ref" | "allOf" | "anyOf" | "oneOf";

/** A reference to a component that stands for the schema's whole value, and how to put something in its place. */
interface Edge {
  target: string;
  keyword: Keyword;
  replace(schema: unknown): void;
}

/**
 * Breaks circles of schemas that are made of each other without an object or a list between, which neither a validator
 * nor TypeScript can follow (TS2456). Most are a base that lists its heirs in `oneOf` while each of them has the base in
 * `allOf`: there the heir gets what the base has besides the list. Returns how many circles there were.
 */
export function breakEndlessSchemas(document: Node): number {
  const schemas = componentSchemas(document);
  const done = new Set<string>();
  const path: { name: string; edge?: Edge }[] = [];
  let broken = 0;
  for (const name of Object.keys(schemas)) visit(name);
  return broken;

  function visit(name: string): void {
    if (done.has(name)) return;
    path.push({ name });
    for (const edge of edgesOf(schemas[name])) {
      const step = path.at(-1);
      if (step) step.edge = edge;
      const start = path.findIndex((earlier) => earlier.name === edge.target);
      if (start < 0) visit(edge.target);
      else breakCircle(path.slice(start).flatMap((each) => each.edge ?? []));
    }
    path.pop();
    done.add(name);
  }

  function breakCircle(circle: Edge[]): void {
    broken++;
    const isUnion = (edge: Edge | undefined) => edge?.keyword === "oneOf" || edge?.keyword === "anyOf";
    const index = circle.findIndex((edge, at) => !isUnion(edge) && isUnion(circle[(at + 1) % circle.length]));
    const heir = circle[index];
    if (heir) heir.replace({ $ref: `#/components/schemas/${withoutUnions(heir.target)}` });
    // A union that has itself as a member says nothing by it; schemas that are only each other say nothing at all.
    else circle.at(-1)?.replace(undefined);
  }

  function withoutUnions(name: string): string {
    const { oneOf: _, anyOf: __, ...own } = Object(schemas[name]);
    const known = `${name}Base`;
    if (JSON.stringify(schemas[known]) === JSON.stringify(own)) return known;
    const chosen = freeName(known, schemas);
    schemas[chosen] = own;
    return chosen;
  }
}

function* edgesOf(schema: unknown): Generator<Edge> {
  if (!isNode(schema)) return;
  const target = referredName(schema);
  if (target !== undefined) {
    yield { target, keyword: "$ref", replace: (other) => replaceReference(schema, other) };
    return;
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const members = schema[keyword];
    if (!Array.isArray(members)) continue;
    for (const member of [...members]) {
      if (!isNode(member)) continue;
      const name = referredName(member);
      if (name === undefined) yield* nested(member, keyword);
      else yield { target: name, keyword, replace: (other) => replaceMember(members, member, other) };
    }
  }
}

/** The edges of a schema inside a union are edges of that union. */
function* nested(schema: Node, keyword: Keyword): Generator<Edge> {
  for (const edge of edgesOf(schema)) yield keyword === "allOf" ? edge : { ...edge, keyword };
}

function replaceReference(schema: Node, other: unknown): void {
  delete schema["$ref"];
  if (isNode(other)) Object.assign(schema, other);
}

function replaceMember(members: unknown[], member: Node, other: unknown): void {
  const index = members.indexOf(member);
  if (index >= 0) members.splice(index, 1, ...(other === undefined ? [] : [other]));
}
