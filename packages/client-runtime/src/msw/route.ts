import type { DescribedOperation, DescribedVendor } from "./described-vendor.js";
import { isMoreLiteral } from "./more-literal.js";

/** Where an operation is. */
export interface Route {
  /** Matches URLs without query, except those that an operation with a more literal path takes. */
  readonly pattern: RegExp;
  /** For people: `https://api.example.com/users/{id}`. */
  readonly template: string;
  /** The path parameters of a URL that the pattern matches, as they are written there. */
  parameters(url: URL): Map<string, string>;
}

/** Finds out where an operation is. With a `baseUrl`, the server is there instead of where its description says. */
export function routeOf(vendor: DescribedVendor, operation: DescribedOperation, baseUrl?: string): Route {
  const server = serverOf(vendor, baseUrl ?? operation.server);
  const base = expressionOf(server, "[^/]+");
  const { method, path } = operation;
  const rivals = Object.values(vendor.operations).filter(
    (other) => other.method === method && isMoreLiteral(other.path, path),
  );
  const others = rivals.map((rival) => `(?!${base}${expressionOf(rival.path, "[^/]+")}$)`).join("");
  const reader = new RegExp(`^${base}${expressionOf(path, "([^/]+)")}$`);
  const names = [...path.matchAll(variable)].map(([, name = ""]) => name);
  return {
    // Without groups, since msw decodes what they capture and fails on what can't be decoded.
    pattern: new RegExp(`^${others}${base}${expressionOf(path, "[^/]+")}$`),
    template: server + path,
    parameters({ origin, pathname }) {
      const values = reader.exec(origin + pathname)?.slice(1) ?? [];
      return new Map(names.map((name, index) => [name, values[index] ?? ""]));
    },
  };
}

/** The URL of the server as it begins the URLs of requests, but for its variables. */
export function serverOf(vendor: DescribedVendor, baseUrl?: string): string {
  const url = baseUrl ?? vendor.server;
  const written = url.includes("{") ? url : new URL(url).href;
  return written.replace(/\/+$/, "");
}

const variable = /\{([^{}]+)\}/g;

/** A template as a regular expression, with the same expression for every variable. */
export function expressionOf(template: string, forVariable: string): string {
  return template
    .split(variable)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") : forVariable))
    .join("");
}
