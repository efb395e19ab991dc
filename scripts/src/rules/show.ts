const longest = 60;

/** A value from a spec in a few words, safe to print: shortened, on one line, control characters escaped. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value.trim() === "" ? "an empty text" : quote(value);
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : `the list ${shorten(compact(value))}`;
  if (typeof value !== "object" || value === null) return quote(String(value));
  const keys = Object.keys(value);
  return keys.length === 0 ? "an empty object" : `an object with ${listed(keys)}`;
}

/** A name or other text in backticks, as `show` writes it. */
export function quote(text: string): string {
  return `\`${shorten(escapeControls(text))}\``;
}

/** Names in backticks, as many as are readable: "`a`, `b`, `c` and 4 more". */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map(quote).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

function compact(value: unknown): string {
  return escapeControls(JSON.stringify(value));
}

function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2)); // so that no surrogate pair is cut
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
