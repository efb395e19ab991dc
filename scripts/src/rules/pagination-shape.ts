import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { listed, quote, show } from "./show.ts";
import { isBodyPointer, isHeaderName } from "./wire-names.ts";

interface Member {
  isValid: (value: unknown) => boolean;
  expected: string;
}

const styles = ["page", "skip", "cursor"] as const;

const name: Member = { isValid: isText, expected: "the name of a parameter, as a text" };
const pointer: Member = {
  isValid: isBodyPointer,
  expected: "a JSON pointer into the response, such as `/has_next`",
};
const count: Member = {
  isValid: isCount,
  expected: "`{ header: … }` with the name of a header, or `{ body: … }` with a JSON pointer",
};

const members: Readonly<Record<string, Member>> = {
  in: { isValid: (value) => value === "query" || value === "body", expected: "`query` or `body`" },
  page: name,
  first: { isValid: (value) => Number.isInteger(value), expected: "the number of the first page" },
  skip: name,
  cursor: name,
  nextCursor: pointer,
  size: name,
  items: {
    isValid: (value) => value === "" || isBodyPointer(value),
    expected: "a JSON pointer to the list, such as `/data`, or `''` if the response is the list",
  },
  totalItems: count,
  totalPages: count,
  hasNext: pointer,
};

/** What is wrong with the form of `x-pagination`, if anything is, and at which of its members. */
export function checkPaginationShape(value: unknown): [path: string[], finding: Finding] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [
      [],
      {
        found: show(value),
        expected: "an object",
        mend: "Write an object with `in`, the parameters and `items`.",
      },
    ];
  }
  const keys = Object.keys(value);
  for (const [key, content] of Object.entries(value)) {
    const member = members[key];
    if (!member) {
      const meant = nearest(key, Object.keys(members));
      const mend = meant ? `Rename it to ${quote(meant)}.` : "Remove it.";
      return [[key], { found: quote(key), expected: `one of ${listed(Object.keys(members), 12)}`, mend }];
    }
    if (!member.isValid(content)) {
      return [[key], { found: show(content), expected: member.expected, mend: `Correct ${quote(key)}.` }];
    }
  }
  return checkCombination(keys);
}

function checkCombination(keys: readonly string[]): [path: string[], finding: Finding] | undefined {
  const missing = ["in", "items"].find((key) => !keys.includes(key));
  if (missing !== undefined) {
    const finding = {
      found: `no ${quote(missing)}`,
      expected: `\`in\` and \`items\``,
      mend: `Add ${quote(missing)}.`,
    };
    return [[], finding];
  }
  const chosen = styles.filter((style) => keys.includes(style));
  if (chosen.length !== 1) {
    const found = chosen.length === 0 ? `none of ${listed(styles)}` : listed(chosen);
    return [
      [],
      { found, expected: `exactly one of ${listed(styles)}`, mend: "Name the one parameter that moves on." },
    ];
  }
  const [style = ""] = chosen;
  if (style === "cursor" && !keys.includes("nextCursor")) {
    const expected = "`nextCursor`, where the response has the next cursor";
    return [
      [],
      { found: "`cursor` without `nextCursor`", expected, mend: "Add `nextCursor` with a JSON pointer." },
    ];
  }
  const stray = [
    ["nextCursor", "cursor"],
    ["first", "page"],
  ].find(([key = "", owner]) => keys.includes(key) && owner !== style);
  if (!stray) return undefined;
  const [key = "", owner = ""] = stray;
  return [
    [key],
    {
      found: `${quote(key)} beside ${quote(style)}`,
      expected: `${quote(key)} only with ${quote(owner)}`,
      mend: "Remove it.",
    },
  ];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isCount(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return false;
  const { header, body } = value as Record<string, unknown>;
  return isHeaderName(header) || isBodyPointer(body);
}
