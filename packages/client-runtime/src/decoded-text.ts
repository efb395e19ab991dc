const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * A text with all that may have been encoded in it undone, in small letters: escapes of JSON, entities of HTML, bytes and
 * spaces of URLs. Two texts that are the same apart from how they were encoded are the same then.
 */
export function decodedText(text: string): string {
  let decoded = text;
  // More often than anything is encoded, such as a URL in a string of JSON in another: until nothing is left to undo.
  for (let round = 0; round < 5; round++) decoded = decodedOnce(decoded);
  return decoded.toLowerCase();
}

function decodedOnce(text: string): string {
  return text
    .replace(/\\+u([\da-f]{4})|&#x([\da-f]{1,5});/gi, (_, unit, point) =>
      String.fromCodePoint(Number.parseInt(unit ?? point, 16)),
    )
    .replace(/&#(\d{1,6});/g, (_, point) => String.fromCodePoint(Number(point)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] as string) // the pattern has just these
    .replace(/(%[\da-f]{2})+/gi, decodedBytes)
    .replace(/\\+[nrt]|[\s+]+/g, " ")
    .replaceAll("\\", "");
}

function decodedBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes; // not in UTF-8
  }
}
