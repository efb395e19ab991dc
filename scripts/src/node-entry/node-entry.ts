import type { RecordedOperations } from "./record-operations.ts";

/** What `src/index.ts` exports, as a module for Node: with the operations out of a table instead of as code. */
export function nodeEntry({ operations, passedOn, others, named, text }: RecordedOperations): string {
  const transport = others.find((name) => name.endsWith("Transport"));
  const client = others.find((name) => name.endsWith("Client"));
  if (!transport || !client) throw new Error(`src/index.ts exports no client, only ${others.join(", ")}`);
  // An operation may have any name, that of a local as well.
  const locals = operations.map((name, index) => ({ name, local: `operation${index}` }));
  return `
    import * as runtime from "@guestlist/client-runtime";
    import { ${transport} as createTransport } from "./client.ts";
    export { ${passedOn.join(", ")} } from "@guestlist/client-runtime";
    const named = { ${named.map((name) => `${name}: runtime.${name}`).join(", ")} };
    const { operation, bind } = runtime.operationTable(${JSON.stringify(text)}, named);
    const createClient = (options) => bind(createTransport(options));
    ${locals.map(({ name, local }) => `const ${local} = operation("${name}");`).join("\n")}
    export { createTransport as ${transport}, createClient as ${client} };
    export { ${locals.map(({ name, local }) => `${local} as ${name}`).join(", ")} };`;
}
