import { HttpHandler } from "msw";
import type { DescribedVendor } from "./described-vendor.js";
import { expressionOf, routeOf, serverOf } from "./route.js";

/** Handlers for the token URLs of OAuth 2.0 clients, where they are no operations of the vendor. */
export function tokenHandlers(vendor: DescribedVendor, baseUrl?: string): HttpHandler[] {
  const posts = Object.values(vendor.operations).filter(({ method }) => method === "POST");
  const patterns = posts.map((operation) => routeOf(vendor, operation, baseUrl).pattern);
  const urls = Object.values(vendor.credentials)
    .flatMap((credential) => (credential.kind === "clientCredentials" ? [credential.tokenUrl] : []))
    .map((tokenUrl) => movedUrl(new URL(tokenUrl), serverOf(vendor), baseUrl));
  return [...new Set(urls)]
    .filter((url) => !patterns.some((pattern) => pattern.test(url)))
    .map((url) => new HttpHandler("POST", new RegExp(`^${expressionOf(url, "")}$`), issueToken));
}

/** As the client does it: a token URL of the server's origin moves with the server. */
function movedUrl({ origin, pathname }: URL, server: string, baseUrl: string | undefined): string {
  const moves = baseUrl !== undefined && `${server}/`.startsWith(`${origin}/`);
  return moves ? new URL(pathname, baseUrl).href : origin + pathname;
}

async function issueToken({ request }: { request: Request }): Promise<Response> {
  const form = new URLSearchParams(await request.clone().text());
  if (form.get("grant_type") !== "client_credentials") {
    return Response.json({ error: "unsupported_grant_type" }, { status: 400 });
  }
  const isIdentified =
    request.headers.has("authorization") || (form.has("client_id") && form.has("client_secret"));
  if (!isIdentified) return Response.json({ error: "invalid_client" }, { status: 401 });
  return Response.json({ access_token: "mock-access-token", token_type: "Bearer", expires_in: 3600 });
}
