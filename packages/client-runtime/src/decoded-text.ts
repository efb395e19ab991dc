const entities: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };

/**
 * A text with all that may have been encoded in it undone: escapes of JSON, entities of HTML, bytes and spaces of URLs.
 * Two texts that are the same apart from how they were encoded are the same then.
 */
export function decodedText(text: string): string {
  let decoded = text;
  // More often than anything is encoded, such as a URL in a string of JSON in another. Most texts have nothing to undo.
  for (let round = 0; round < 5 && /[\\&%+\s]/.test(decoded); round++) decoded = decodedOnce(decoded);
  return decoded;
}

function decodedOnce(text: string): string {
  return text
    .replace(
      /\\+u([\da-fA-F]{4})|&#(?:[xX]([\da-fA-F]{1,5})|(\d{1,6}));|&(amp|lt|gt|quot|apos);/g,
      (written, unit, hex, decimal, name) => {
        const point = entities[name] ?? (Number.parseInt(unit ?? hex, 16) || Number(decimal));
        return point ? String.fromCodePoint(point) : written;
      },
    )
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
