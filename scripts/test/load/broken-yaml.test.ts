import { describe } from "vitest";
import { type BrokenSpec, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "a tab",
    change: replace("  title: Acme", "\ttitle: Acme"),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "a tab where the line is indented",
    expected: "spaces for indentation",
    mend: "Replace the tab by spaces.",
  },
  {
    name: "a key twice",
    change: replace(
      "      summary: Invite a person\n",
      `      summary: Invite a person
      summary: Invite somebody
`,
    ),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "the key `summary` a second time in the same map",
    expected: "each key once in a map",
    mend: "Remove or rename one of the two `summary`.",
  },
  {
    name: "a wrong indentation",
    change: replace("      tags: [invitations]", "     tags: [invitations]"),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "`tags: [invitations]` at an indentation that no key above it has",
    expected: "the keys of a map at the same indentation",
    mend: "Indent this line like the keys it belongs with.",
  },
  {
    name: "a colon in a plain text",
    change: replace("description: Mails an invitation.", "description: Mails: an invitation."),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "`Mails: an invitation.` without quotes",
    expected: "quotes around text that YAML would read as something else",
    mend: "Put the value in quotes, or write it as a block below `>-`.",
  },
  {
    name: "a backtick at the beginning of a text",
    change: replace("description: Mails an invitation.", "description: `email` gets an invitation."),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "``email` gets an invitation.` without quotes",
    expected: "quotes around text that YAML would read as something else",
    mend: "Put the value in quotes, or write it as a block below `>-`.",
  },
  {
    name: "an asterisk at the beginning of a text",
    change: replace("description: Mails an invitation.", "description: *Mails* an invitation."),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "`*Mails* an invitation.` without quotes",
    expected: "quotes around text that YAML would read as something else",
    mend: "Put the value in quotes, or write it as a block below `>-`.",
  },
  {
    name: "a quote that is not closed",
    change: replace('version: "1"', 'version: "1'),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "`servers:`",
    expected: "a closing quote or bracket before this place",
    mend: "Close the quote or bracket that was opened above, or indent this line below its key.",
  },
  {
    name: "several documents",
    change: replace(
      "components:\n",
      `---
components:
`,
    ),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "several YAML documents, separated by `---`",
    expected: "one document in each file",
    mend: "Move each document to a file of its own.",
  },
  {
    name: "a control character",
    change: replace("  title: Acme", "  title: Ac\u0007me"),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "a control character",
    expected: "text in UTF-8 without control characters",
    mend: "Remove the character, or save the file as UTF-8.",
  },
  {
    name: "lists without end",
    change: replace("  title: Acme", `  title: ${"[".repeat(200)}`),
    pointer: "#/",
    rule: "yaml-syntax",
    found: "lists or maps inside each other more than 100 deep",
    expected: "a document that people can read",
    mend: "Move the inner parts to named schemas and refer to them.",
  },
  {
    name: "aliases that multiply",
    change: replace(
      "  title: Acme",
      `  title: Acme
  x-a: &a [x, x]
  x-b: &b [*a, *a]
  x-c: [*b, *b]`,
    ),
    pointer: "#/info/x-b/0",
    rule: "plain-data",
    found: 'a YAML alias or merge key that repeats the list ["x","x"]',
    expected: "each value written once",
    mend: "Name the value under `components` or in a file of its own, and refer to it by `$ref`.",
  },
  {
    name: "a number that JavaScript would round",
    change: replace("          example: 1\n", "          example: 90071992547409931\n"),
    pointer: "#/paths/~1users/get/parameters/0/example",
    rule: "plain-data",
    found: "a whole number that becomes 90071992547409940 in JavaScript",
    expected: "a number that keeps its digits, as all up to 9007199254740991 do",
    mend: "Write 90071992547409940 or a smaller number; leave out a limit that `format: int64` has anyway.",
  },
  {
    name: "an alias of itself",
    change: replace("  title: Acme", "  title: &title\n    self: *title"),
    pointer: "#/info/title/self",
    rule: "plain-data",
    found: "a YAML alias or merge key that repeats an object with `self`",
    expected: "each value written once",
    mend: "Name the value under `components` or in a file of its own, and refer to it by `$ref`.",
  },
  {
    name: "a number that JSON does not have",
    change: replace("type: integer", "type: integer\n            maximum: .inf"),
    pointer: "#/paths/~1users/get/parameters/0/schema/maximum",
    rule: "plain-data",
    found: "Infinity",
    expected: "a value that JSON has as well",
    mend: "Write a number, a text, a list or a map.",
  },
  {
    name: "a key that JavaScript objects treat otherwise",
    change: replace("        role:\n", "        __proto__:\n"),
    pointer: "#/components/schemas/Invitation/properties/__proto__",
    rule: "plain-data",
    found: "the key `__proto__`",
    expected: "keys that are safe in JavaScript objects",
    mend: "Rename the key.",
  },
  {
    name: "a file beside the entry",
    vendor: "acme-split",
    change: replace("type: string", "type: string: email", "schemas/users.yaml"),
    file: "schemas/users.yaml",
    pointer: "#/",
    rule: "yaml-syntax",
    found: "`string: email` without quotes",
    expected: "quotes around text that YAML would read as something else",
    mend: "Put the value in quotes, or write it as a block below `>-`.",
  },
];

describe("What is wrong with the YAML of a file", () => testBrokenSpecs(brokenSpecs));
