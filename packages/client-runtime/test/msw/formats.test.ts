import { describe, expect, test } from "vitest";
import { hasFormat } from "../../src/msw/formats.js";

describe.each<[string, string[], string[]]>([
  [
    "date",
    ["2024-02-29", "1970-01-01"],
    ["2023-02-29", "2024-1-1", "2024-13-01", "2024-01-01T00:00:00Z", ""],
  ],
  [
    "date-time",
    ["2024-02-29T23:59:60Z", "2024-01-01T00:00:00.123456+14:00", "2024-01-01 00:00:00z"],
    [
      "2024-01-01T00:00:00",
      "2024-01-01",
      "2023-02-30T00:00:00Z",
      "2024-01-01T24:00:00Z",
      "2024-01-01T00:60:00Z",
    ],
  ],
  ["email", ["a@b.co", "o'neil+x@mail-1.example.com"], ["a", "a@", "@b.co", "a@b", "a b@c.de", "a@b..co"]],
  ["uri", ["https://example.com/a?b#c", "urn:a:b"], ["example.com", "/a", "https://a b", "https:", ""]],
  [
    "uuid",
    ["00000000-0000-4000-8000-000000000000", "FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF"],
    [
      "00000000-0000-4000-8000-00000000000",
      "00000000000040008000000000000000",
      "g0000000-0000-4000-8000-000000000000",
    ],
  ],
])("%s", (format, valid, invalid) => {
  test.each(valid)("%j has it", (text) => expect(hasFormat(format, text)).toBe(true));
  test.each(invalid)("%j does not have it", (text) => expect(hasFormat(format, text)).toBe(false));
});

test("what is no format that servers look at allows everything", () => {
  for (const format of ["password", "binary", "constructor", "anything"])
    expect(hasFormat(format, "")).toBe(true);
});
