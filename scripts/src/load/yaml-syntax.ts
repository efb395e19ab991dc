import type { YamlParseError } from "@redocly/openapi-core";
import type { Finding } from "../rules/finding.ts";
import { quote } from "../rules/show.ts";

/** Characters that begin something else than text in YAML, so that text that begins with one needs quotes. */
const indicators = /^[@`%&*!|>]/;

interface SyntaxFault {
  reason: RegExp;
  explain: (line: string, reason: string) => Finding;
}

const syntaxFaults: readonly SyntaxFault[] = [
  {
    reason: /tab characters/,
    explain: () => ({
      found: "a tab where the line is indented",
      expected: "spaces for indentation",
      mend: "Replace the tab by spaces.",
    }),
  },
  {
    reason: /duplicated mapping key/,
    explain: (line) => ({
      found: `the key ${quote(keyOf(line))} a second time in the same map`,
      expected: "each key once in a map",
      mend: `Remove or rename one of the two ${quote(keyOf(line))}.`,
    }),
  },
  {
    reason: /bad indentation of a mapping entry/,
    explain: (line) => {
      const value = line.replace(/^\s*(- )*[^:]*:\s*/, "");
      if (indicators.test(value) || /^[^{["'].*: /.test(value)) return needsQuotes(value);
      return {
        found: `${quote(line.trim())} at an indentation that no key above it has`,
        expected: "the keys of a map at the same indentation",
        mend: "Indent this line like the keys it belongs with.",
      };
    },
  },
  {
    reason: /unidentified alias|unknown .*tag/,
    explain: (line) => needsQuotes(line.replace(/^\s*(- )*[^:]*:\s*/, "")),
  },
  {
    reason: /deficient indentation|unexpected end of the (stream|document) within|missed comma/,
    explain: (line) => ({
      found:
        line.trim() === "" ? "the end of the file inside a quoted text, list or map" : quote(line.trim()),
      expected: "a closing quote or bracket before this place",
      mend: "Close the quote or bracket that was opened above, or indent this line below its key.",
    }),
  },
  {
    reason: /single document/,
    explain: () => ({
      found: "several YAML documents, separated by `---`",
      expected: "one document in each file",
      mend: "Move each document to a file of its own.",
    }),
  },
  {
    reason: /maxDepth/,
    explain: () => ({
      found: "lists or maps inside each other more than 100 deep",
      expected: "a document that people can read",
      mend: "Move the inner parts to named schemas and refer to them.",
    }),
  },
  {
    reason: /null byte|non-printable/,
    explain: () => ({
      found: "a control character",
      expected: "text in UTF-8 without control characters",
      mend: "Remove the character, or save the file as UTF-8.",
    }),
  },
];

/** What is wrong with a file that is not YAML, told by the line at which the parser gave up. */
export function explainSyntax(error: YamlParseError): Finding {
  const reason = error.message.replace(/ \(\d+:\d+\)$/, "");
  const line = error.source.getLines()[error.line - 1] ?? "";
  const fault = syntaxFaults.find((candidate) => candidate.reason.test(reason));
  if (fault) return fault.explain(line, reason);
  return {
    found: line.trim() === "" ? reason : `${quote(line.trim())} (${reason})`,
    expected: "YAML 1.2",
    mend: "Correct the syntax of this line; often an indentation, a colon or a quote is wrong.",
  };
}

function needsQuotes(value: string): Finding {
  return {
    found: `${quote(value)} without quotes`,
    expected: "quotes around text that YAML would read as something else",
    mend: "Put the value in quotes, or write it as a block below `>-`.",
  };
}

function keyOf(line: string): string {
  return line
    .replace(/^\s*(- )*/, "")
    .replace(/:.*$/, "")
    .replace(/^["']|["']$/g, "");
}
