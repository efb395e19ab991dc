/** The formats that a server can be expected to look at. Any other format allows everything. */
const formats = new Map<string, (text: string) => boolean>([
  ["date", isDate],
  ["date-time", isDateTime],
  ["email", (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)],
  ["uri", (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text)],
  ["uuid", (text) => /^(urn:uuid:)?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)],
]);

/** Whether a text has a format. */
export function hasFormat(format: string, text: string): boolean {
  return formats.get(format)?.(text) ?? true;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`); // rolls over on 30 February
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** RFC 3339: the offset is not optional, and 60 is a leap second. */
function isDateTime(text: string): boolean {
  const [, date = "", hour, minute, second] =
    /^([\d-]+)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/.exec(text) ?? [];
  return isDate(date) && Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
}
