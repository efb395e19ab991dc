import type { Operation, Vendor } from "../model/vendor.ts";
import { exampleOperation, exampleProgram, exampleRequest } from "./example.ts";
import { inline } from "./markdown.ts";
import { printValue } from "./print-value.ts";
import { requiresRequest, takesRequest } from "./types.ts";

/** How a package is used: one call, what it comes to, what else there is. */
export function usage(vendor: Vendor): string[] {
  const operation = exampleOperation(vendor);
  if (operation === undefined) return [];
  const { packageName, camelName, pascalName } = vendor;
  const request = exampleRequest(operation) === undefined ? "" : "request";
  const failure = operation.responses.find(({ isSuccess, status }) => !isSuccess && /^\d+$/.test(status));
  const status = failure?.status ?? "404";
  return [
    `## ${inline(operation.summary || operation.id)}`,
    `\`\`\`ts\n${exampleProgram(vendor, operation)}\`\`\``,
    "## Results and errors",
    "A call resolves to a result: `ok` tells success from refusal, and comparing `status` narrows `data` or `error` to what " +
      `is documented for that status (\`result.status === ${status}\`). Every other HTTP status is there too, with \`error: unknown\`. ` +
      "No HTTP answer at all, or a success that cannot be read, throws a `ConnectionError`, `TimeoutError` or " +
      "`ResponseBodyError`; what cannot be sent throws a `RequestError` before anything is sent.",
    "To get the data or an exception, wrap the call:",
    `\`\`\`ts\nimport { unwrap } from "${packageName}";\n\nconst data = await unwrap(${camelName}.${operation.id}(${request})); // throws an HttpError\n\`\`\``,
    ...lists(vendor),
    ...limits(vendor, operation),
    "## Other ways in",
    [
      `- \`import { ${operation.id}, create${pascalName}Transport } from "${packageName}"\`: the same operations as functions, for bundles ` +
        "that must be small.",
      `- \`import type { ${operation.pascalId}Data } from "${packageName}/types"\`: the types alone, nothing at run time.`,
      `- \`import { create${pascalName}FetchClient } from "${packageName}/openapi-fetch"\`: paths instead of names ` +
        `(\`client.${operation.method.toUpperCase()}("${operation.path}", …)\`).`,
      `- \`import { ${camelName}Handlers, mock } from "${packageName}/msw"\`: mock handlers for your own tests, typed like the client, ` +
        "for [msw](https://mswjs.io) 2.10 and later, and 3.",
    ].join("\n"),
  ];
}

/** How what is listed page by page is read, where anything is. */
function lists({ camelName, operations }: Vendor): string[] {
  const paged = operations.filter(({ pagination }) => pagination !== undefined);
  const operation = paged.find((operation) => !requiresRequest(operation)) ?? paged[0];
  if (operation === undefined) return [];
  const call = `for await (const item of ${camelName}.${operation.id}(`;
  const request = exampleRequest(operation);
  return [
    "## Lists",
    "A call that lists something page by page gives one page when it is awaited. Iterating over it gives every item, and fetches " +
      "a further page only when its first item is asked for; `.pages()` gives them page by page:",
    `\`\`\`ts\n${call}${request === undefined ? "" : printValue(request, "", call.length)})) {\n  console.log(item);\n}\n\`\`\``,
  ];
}

/** How long a call may take, when it is repeated, and who can watch. */
function limits({ camelName, packageName }: Vendor, operation: Operation): string[] {
  const request = takesRequest(operation) ? "request, " : "";
  return [
    "## Time limits, retries, logs",
    "A call takes at most 60 seconds, each attempt 30. It is repeated twice where that cannot do a thing twice: reading, replacing and " +
      "deleting after a lost connection or a failure that passes; anything else only when the server has said that it did not act. " +
      "So no retry sends a second invitation. `Retry-After` is obeyed. A client and a call can both choose otherwise:",
    `\`\`\`ts\nawait ${camelName}.${operation.id}(${request}{ timeout: 10_000, retry: { retries: 0 } });\n\`\`\``,
    "Hooks see every attempt, and none of the secrets and values in it:",
    `\`\`\`ts\nimport { observe } from "${packageName}";\n\nconst hooks = observe({ onResponse: ({ call, status }) => console.log(call.method, call.url, status) });\n\`\`\``,
  ];
}
