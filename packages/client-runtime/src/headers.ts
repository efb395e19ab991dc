import type { HeaderValues } from "@guestlist/shared-types";
import type { Call } from "./call.js";
import { RequestError } from "./errors/request-error.js";

/** Adds headers under lower-case names, so that a later one replaces an earlier one whatever its spelling. */
export function addHeaders(headers: Record<string, string>, added: HeaderValues | undefined): void {
  for (const name in added) {
    const value = added[name];
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
}

/** Refuses what a header can't carry. The platform would do so as well, but its errors show the value. */
export function checkHeaders(call: Call, headers: Readonly<Record<string, string>>): void {
  for (const name in headers) {
    if (/[^\t -~\x80-\xff]/.test(headers[name] as string)) {
      throw new RequestError(call, `not sent: header ${name} can't have its value`);
    }
  }
}
