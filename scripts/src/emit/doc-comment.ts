const width = 110;

/**
 * A doc comment, or nothing when there is nothing to say. The text comes from a spec: it is wrapped, and cannot end the
 * comment or start a tag of its own.
 */
export function docComment(paragraphs: string[], tags: string[] = [], indent = ""): string {
  const body = paragraphs
    .flatMap(toParagraphs)
    .map((paragraph) => wrap(escapeTag(paragraph), width - indent.length - 3));
  const tagLines = tags.flatMap((tag) => wrap(tagLine(oneLine(tag)), width - indent.length - 3));
  const lines = body.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (lines.length > 0 && tagLines.length > 0) lines.push("");
  lines.push(...tagLines);
  const [first] = lines.map(escapeEnd);
  if (first === undefined) return "";
  if (lines.length === 1 && indent.length + first.length + 7 <= width) return `${indent}/** ${first} */\n`;
  const text = lines
    .map((line) => (line === "" ? `${indent} *` : `${indent} * ${escapeEnd(line)}`))
    .join("\n");
  return `${indent}/**\n${text}\n${indent} */\n`;
}

/** A tag, in whose text no further one begins. */
function tagLine(tag: string): string {
  return tag.charAt(0) + escapeTag(tag.slice(1));
}

/** The paragraphs of a text: a blank line separates two, as in Markdown. */
export function toParagraphs(text: string): string[] {
  return text
    .split(/(?:\r\n|[\n\r\u2028\u2029]){2,}/)
    .map((paragraph) => paragraph.replace(/[\n\r\u2028\u2029]+(?![-*] )/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function wrap(paragraph: string, columns: number): string[] {
  return paragraph.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let current = "";
    for (const word of line.split(/\s+/)) {
      if (current !== "" && current.length + 1 + word.length > columns) {
        lines.push(current);
        current = word;
      } else {
        current = current === "" ? word : `${current} ${word}`;
      }
    }
    return [...lines, current];
  });
}

function escapeEnd(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** An at sign that would start a tag, as the character reference that editors show as one. */
function escapeTag(text: string): string {
  return text.replace(/(^|[^\w`])@(?=[A-Za-z])/gm, "$1&#64;");
}
