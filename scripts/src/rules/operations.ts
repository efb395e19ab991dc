import { isRef, type Location, type UserContext } from "@redocly/openapi-core";
import { httpMethods, type Operation, type Parameter, type PathItem } from "../openapi.ts";

/** A node with the place where its content is; what it refers to is relative to that. */
export interface Located<Node> {
  node: Node;
  location: Location;
}

/** The operations of a path item, in the order of the HTTP methods. */
export function operationsOf(pathItem: object, location: Location): Located<Operation>[] {
  return httpMethods.flatMap((method) => {
    const node = (pathItem as PathItem)[method];
    return node ? [{ node, location: location.child(method) }] : [];
  });
}

/** The parameters of an operation or a path item, references followed. */
export function parametersOf(owner: object, location: Location, context: UserContext): Located<Parameter>[] {
  const parameters = (owner as Operation).parameters ?? [];
  return parameters.flatMap((parameter, index) => {
    const located = follow<Parameter>(parameter, location.child(["parameters", index]), context);
    return located ? [located] : [];
  });
}

/** A node or what it refers to; nothing where the reference is broken. */
export function follow<Node extends object>(
  node: Node | { $ref: string },
  location: Location,
  context: UserContext,
): Located<Node> | undefined {
  if (!isRef(node)) return { node: node as Node, location };
  const resolved = context.resolve<Node>(node, location.source.absoluteRef);
  return resolved.location ? { node: resolved.node, location: resolved.location } : undefined;
}
