import type { Vendor } from "../model/vendor.ts";
import { docComment } from "./doc-comment.ts";
import { exampleOperation } from "./example.ts";
import { operationDescription } from "./operations.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";
import { takesRequest } from "./types.ts";

const runtimeModule = "@guestlist/client-runtime/msw";

/** `src/msw.ts`: mock handlers, for the tests of the package's users. */
export function emitMsw(vendor: Vendor): EmittedFile {
  const { pascalName, camelName } = vendor;
  const types = vendor.operations.flatMap((operation) => [
    ...(takesRequest(operation) ? [`${operation.pascalId}Request`] : []),
    `${operation.pascalId}Result`,
  ]);
  const imports = [
    importLine("import", ["createHandlers", "createMock"], runtimeModule),
    importLine(
      "import type",
      ["HandlerOptions", "HttpHandler", ...(vendor.operations.length > 0 ? ["MockOperation"] : [])],
      runtimeModule,
    ),
    `import { vendor } from "./mock-data.js";\n`,
    importLine("import type", types, "./types.js"),
  ];
  const reexports = importLine("export type", publicTypes, runtimeModule);
  const mock =
    `${mockComment(vendor)}export const mock: ${pascalName}Mock = ` +
    `/* @__PURE__ */ createMock<${pascalName}Mock>(vendor);\n`;
  const all =
    `${handlersComment(vendor)}export function ${camelName}Handlers(options?: HandlerOptions): HttpHandler[] {\n` +
    `  return createHandlers(vendor, options);\n}\n`;
  return sourceFile(vendor, "src/msw.ts", imports, [reexports, mockInterface(vendor), mock, all]);
}

const publicTypes = [
  "HandlerOptions",
  "HttpHandler",
  "MockAnswer",
  "MockedCall",
  "MockOperation",
  "MockOptions",
  "MockResolver",
];

function mockInterface(vendor: Vendor): string {
  const members = vendor.operations.map((operation) => {
    const { id, pascalId } = operation;
    const request = takesRequest(operation) ? `${pascalId}Request` : "object";
    const description = operationDescription(operation).slice(0, 2);
    const comment = docComment(description, operation.deprecated ? ["@deprecated"] : [], "  ");
    return `${comment}  readonly ${id}: MockOperation<${request}, ${pascalId}Result>;\n`;
  });
  const comment = docComment([`For each operation of ${vendor.title}, a function that makes a mock of it.`]);
  return `${comment}export interface ${vendor.pascalName}Mock {\n${members.join("")}}\n`;
}

function mockComment(vendor: Vendor): string {
  const { title, camelName } = vendor;
  const operation = exampleOperation(vendor);
  const example = operation && `@example server.use(mock.${operation.id}({ status: 503, error: "down" }));`;
  return docComment(
    [
      `Mocks single operations of ${title}, for \`server.use()\` of msw: with a fixed answer, or with a function that ` +
        "gets the typed request and returns the answer. Status and body are checked by the compiler. A request that " +
        `breaks the description is answered as with \`${camelName}Handlers\`, before the function sees it.`,
    ],
    example === undefined ? [] : [example],
  );
}

function handlersComment({ title, camelName }: Vendor): string {
  return docComment(
    [
      `Makes a mock of ${title}: a handler for each operation, which answers with its first documented example.`,
      "A request that breaks the description (no credential, a parameter or body that is missing or of another shape) " +
        "gets the documented 401, 422 or 400. Where none is documented, the test that is running fails with a " +
        "`BrokenRequestError`, whatever the code under test does with the answer.",
    ],
    [`@example const server = setupServer(...${camelName}Handlers());`],
  );
}
