/** Words that cannot name a function or a variable in a module. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Members that every object has or that give it a meaning, so that a client must not have methods of that name. */
const objectMembers = [
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "then",
  "toJSON",
  "toLocaleString",
  "toString",
  "valueOf",
];

/** What the generated modules import or declare themselves, beside one function per operation. */
const moduleNames = [
  "apiKeyCookie",
  "apiKeyHeader",
  "apiKeyQuery",
  "atServer",
  "basic",
  "bearer",
  "bindOperations",
  "blob",
  "byContentType",
  "byCursor",
  "byOffset",
  "byPage",
  "client",
  "clientCredentials",
  "clientOptions",
  "cookieForm",
  "cookieFormExploded",
  "cookieJson",
  "cookieText",
  "createFetchClient",
  "createTransport",
  "eventStream",
  "exactJson",
  "exactJsonLines",
  "fetch",
  "form",
  "formWith",
  "headerJson",
  "headerSimple",
  "headerSimpleExploded",
  "headerText",
  "hostLabel",
  "inCookie",
  "inFurtherQuery",
  "inHeader",
  "inPath",
  "inQuery",
  "isConnectionError",
  "isHttpError",
  "isRequestError",
  "isResponseBodyError",
  "isTimeoutError",
  "json",
  "jsonLines",
  "multipart",
  "multipartWith",
  "none",
  "observe",
  "operationTable",
  "operations",
  "options",
  "paginate",
  "pagination",
  "pathJson",
  "pathLabel",
  "pathLabelExploded",
  "pathMatrix",
  "pathMatrixExploded",
  "pathSimple",
  "pathSimpleExploded",
  "pathText",
  "paths",
  "queryDeepObject",
  "queryDeepObjectReserved",
  "queryForm",
  "queryFormExploded",
  "queryFormExplodedReserved",
  "queryFormReserved",
  "queryJson",
  "queryPipeDelimited",
  "queryPipeDelimitedReserved",
  "querySpaceDelimited",
  "querySpaceDelimitedReserved",
  "queryText",
  "querystringForm",
  "querystringJson",
  "querystringText",
  "request",
  "send",
  "pathSegment",
  "serverVariable",
  "stream",
  "text",
  "undescribed",
  "unwrap",
  "wire",
  "withIdempotencyKey",
];

/** Names that no operation may have, because the generated package needs them. */
export const reservedOperationIds: ReadonlySet<string> = new Set([...objectMembers, ...moduleNames]);

/** Options that every client has, so that a credential or a parameter cannot be given under the same name. */
export const commonClientOptions: ReadonlySet<string> = new Set([
  "attemptTimeout",
  "baseUrl",
  "fetch",
  "headers",
  "hooks",
  "retry",
  "timeout",
]);

/** What the generator appends to an operation's name, in Pascal case, to name its types. */
export const operationTypeSuffixes = [
  "Body",
  "Data",
  "Error",
  "Item",
  "Parameters",
  "Request",
  "Result",
] as const;

/** What the generator appends to the vendor's name to name the types of its client. */
export const vendorTypeSuffixes = ["Client", "Credentials", "FetchClient", "Options", "Transport"] as const;
