import type { ClientOptions, Transport } from "@guestlist/shared-types";
import type { Credential } from "./credentials/credential.js";
import { exchange } from "./exchange.js";
import { enclose } from "./inside.js";
import type { SecurityAlternatives } from "./operation.js";
import type { Place } from "./read-place.js";
import { readResult } from "./read-result.js";
import { createJoin } from "./transport-library.js";
import { writeRequest } from "./write-request.js";

/** What the description of a vendor says about all its operations. Generated, apart from the secrets in it. */
export interface TransportConfig {
  /** The server, with its variables filled in. */
  readonly baseUrl: string;
  /** The credentials by the name of their security scheme; `undefined` for one that the user did not give. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
  /** The security alternatives of operations that state none themselves. */
  readonly security: SecurityAlternatives;
  /** Where an answer names the vendor's trace or request id: a header, a JSON pointer into an error body, or both. */
  readonly traceId?: Place;
}

/** What is enclosed in a transport. */
export interface TransportState {
  readonly config: TransportConfig;
  /** The options of the user, with those of the vendor among them. */
  readonly client: ClientOptions & Readonly<Record<string, unknown>>;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Puts a path after the base URL. */
  readonly join: (path: string) => string;
  /** Makes a call, watched by the hooks if there are any. */
  readonly perform: typeof exchange;
  /** Writes the request of an attempt. */
  readonly write: typeof writeRequest;
  /** Reads the answer that a call ends with. */
  readonly read: typeof readResult;
}

/**
 * Connects the description of a vendor with the options of a user.
 *
 * @throws `TypeError` when `baseUrl` is no absolute URL, or has a query or a fragment
 */
export function createTransport<Vendor extends string>(
  config: TransportConfig,
  options: ClientOptions,
): Transport<Vendor> {
  const baseUrl = checkBaseUrl(options.baseUrl ?? config.baseUrl);
  const transport: object = {};
  enclose(transport, {
    config,
    client: { ...options },
    baseUrl,
    join: createJoin(baseUrl),
    perform: options.hooks?.observe(exchange) ?? exchange,
    write: writeRequest,
    read: readResult,
  } satisfies TransportState);
  return transport as Transport<Vendor>; // its interface shows nothing of this
}

/** @throws `TypeError`, without the address, which may hold a password */
export function checkBaseUrl(baseUrl: string): string {
  if (!/^https?:[^?#@]+$/i.test(baseUrl)) throw new TypeError("baseUrl must be http(s)://host/path");
  return new URL(baseUrl).href.replace(/\/+$/, "");
}
