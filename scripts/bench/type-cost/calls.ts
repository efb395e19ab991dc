import { operationsPerResource } from "../synthetic/synthetic-spec.ts";

/** The modules of a user that makes calls with the generated package, and of one who makes them with plain openapi-fetch. */
export interface CallingModules {
  methods: string;
  pathKeyed: string;
}

/** The calls are spread over all resources and all kinds of operation; something is done with each result. */
export function callingModules(operations: number, calls: number): CallingModules {
  const resources = operations / operationsPerResource;
  const made = Array.from({ length: calls }, (_, n) => callOf(Math.floor((n * resources) / calls), n));
  return {
    methods: [
      'import { createSyntheticClient } from "@guestlist/synthetic";',
      'export const client = createSyntheticClient({ accessToken: "token" });',
      ...made.map(
        ({ method }, n) => `const r${n} = await ${method};\nexport const d${n} = r${n}.ok ? r${n}.data : 0;`,
      ),
    ].join("\n"),
    pathKeyed: [
      'import createClient from "openapi-fetch";',
      'import type { paths } from "./paths.js";',
      'export const client = createClient<paths>({ baseUrl: "https://api.synthetic.test" });',
      ...made.map(
        ({ pathKeyed }, n) => `const r${n} = await ${pathKeyed};\nexport const d${n} = r${n}.data;`,
      ),
    ].join("\n"),
  };
}

/** One of the five operations of a resource, in the two styles. */
function callOf(resource: number, kind: number): { method: string; pathKeyed: string } {
  const [all, one] = [`/things${resource}`, `/things${resource}/{id}`];
  const body = '{ name: "x", state: "active" }';
  switch (kind % operationsPerResource) {
    case 0:
      return {
        method: `client.listThings${resource}({ query: { limit: 5 } })`,
        pathKeyed: `client.GET("${all}", { params: { query: { limit: 5 } } })`,
      };
    case 1:
      return {
        method: `client.createThing${resource}({ body: ${body} })`,
        pathKeyed: `client.POST("${all}", { body: ${body} })`,
      };
    case 2:
      return {
        method: `client.getThing${resource}({ path: { id: "x" } })`,
        pathKeyed: `client.GET("${one}", { params: { path: { id: "x" } } })`,
      };
    case 3:
      return {
        method: `client.updateThing${resource}({ path: { id: "x" }, body: ${body} })`,
        pathKeyed: `client.PUT("${one}", { params: { path: { id: "x" } }, body: ${body} })`,
      };
    default:
      return {
        method: `client.deleteThing${resource}({ path: { id: "x" } })`,
        pathKeyed: `client.DELETE("${one}", { params: { path: { id: "x" } } })`,
      };
  }
}
