import { builtEntry } from "./built-entry.ts";
import { optionAlternatives } from "./emit/client-options.ts";
import { exampleOperation, exampleRequest } from "./emit/example.ts";
import type { Vendor } from "./model/vendor.ts";

/** One call of a vendor's package, and what it came to. */
export interface TrialCall {
  slug: string;
  request: string;
  ok: boolean;
  status: number;
  body: unknown;
}

/** What every result has. */
interface Result {
  ok: boolean;
  status: number;
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Calls the operation of the package's README with its example, through the built package. */
export async function callThroughPackage(
  folder: string,
  vendor: Vendor,
  baseUrl: string,
): Promise<TrialCall> {
  const operation = exampleOperation(vendor);
  if (operation === undefined) throw new Error(`specs/${vendor.slug} describes no operation`);
  const module: Record<string, unknown> = await import(builtEntry(folder));
  const create = member<(options: object) => unknown>(module, `create${vendor.pascalName}Client`);
  const client = create({ ...exampleOptions(vendor), baseUrl });
  const call = member<(request: unknown) => Promise<Result>>(client, operation.id);
  const result = await call(exampleRequest(operation));
  return {
    slug: vendor.slug,
    request: `${operation.method.toUpperCase()} ${new URL(result.response.url).pathname}`,
    ok: result.ok,
    status: result.status,
    body: result.ok ? result.data : result.error,
  };
}

/** The options that a client cannot be made without, with values that a mock accepts. */
export function exampleOptions(vendor: Vendor): Record<string, string> {
  const [credentials = []] = optionAlternatives(vendor);
  const variables = vendor.server.variables.filter((variable) => variable.default === undefined);
  return {
    ...Object.fromEntries(variables.map(({ option, values }) => [option, values[0] ?? "acme"])),
    ...Object.fromEntries(credentials.map((option) => [option, `example-${option}`])),
  };
}

/** A member that the generator has put there, which no type of this package can know. */
export function member<Member>(owner: unknown, name: string): Member {
  const value: unknown = typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined;
  if (value === undefined) throw new Error(`The built package has no ${name}; run "pnpm build"`);
  return value as Member;
}

/** A line of a table: vendor, request line, status and the beginning of the body. */
export function describeCall({ slug, request, status, body }: TrialCall): string[] {
  const text = body === undefined ? "(empty)" : JSON.stringify(body);
  return [slug, request, String(status), text.length > 80 ? `${text.slice(0, 77)}...` : text];
}
