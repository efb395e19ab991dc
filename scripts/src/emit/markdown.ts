import { oneLine, toParagraphs } from "./doc-comment.ts";

/** Text of a spec within a line of Markdown: its code and emphasis stay, links and markup of other kinds become plain. */
export function inline(text: string): string {
  return oneLine(text).replace(spans, (span, isCode?: string) => {
    if (isCode) return span;
    return span.startsWith("`") ? span.replaceAll("`", "\\`") : plain(span);
  });
}

/** Code between backticks, an escaped character, backticks that close nothing, and what is none of these. */
const spans = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\\.|`+|[^\\`]+/g;

function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("](", "]\\(");
}

/** Text of a spec as paragraphs and lists of Markdown, which begin no block of another kind. */
export function paragraphs(text: string): string[] {
  return toParagraphs(text).map((paragraph) => paragraph.split("\n").map(paragraphLine).join("\n"));
}

function paragraphLine(line: string): string {
  const [, bullet = "", rest = ""] = /^((?:[-*]\s+(?=[^-*\s]))?)(.*)$/.exec(line) ?? [];
  return bullet + inline(rest).replace(blockStart, "\\");
}

/** The place before what would begin a heading, a quotation, a table, a rule, a fence, a list or the address of a link. */
const blockStart = /^(?=[#>|+~=]|(?:[-_*]\s*){3,}$|\[[^\]]*\]:)/;

/** A link to a page, with a text of the spec. */
export function link(text: string, url: string): string {
  return `[${inline(text).replace(/[[\]]/g, "\\$&")}](${webAddress(url)})`;
}

/** An address that ends no link, escaped once. */
export function webAddress(url: string): string {
  const { href } = new URL(url);
  return href.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** A name or an address as it stands, between backticks. */
export function code(text: string): string {
  return `\`${oneLine(text).replaceAll("`", "")}\``;
}

/** A table; its cells are Markdown. */
export function table(headings: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The content of a cell: a bar that is not escaped yet would begin the next one. */
function cell(text: string): string {
  return text.replace(/(\\*)\|/g, (_, before: string) => `${before}${before.length % 2 === 0 ? "\\" : ""}|`);
}
