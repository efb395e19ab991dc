import type { HeaderValues } from "@guestlist/shared-types";

/** Adds headers under lower-case names, so that a later one replaces an earlier one whatever its spelling. */
export function addHeaders(headers: Record<string, string>, added: HeaderValues | undefined): void {
  for (const name in added) {
    if (added[name] !== undefined) headers[name.toLowerCase()] = added[name];
  }
}

/** Refuses what a header can't carry. The platform would do so as well, but its errors show the value. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const name in headers) {
    if (/[^\t -~\x80-\xff]/.test(headers[name] as string)) throw new Error(`header ${name} is invalid`);
  }
}
