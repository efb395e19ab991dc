/** Whether a text is an absolute http(s) address without anything that needs escaping, in a comment least of all. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`\\*{}]+$/.test(text)) return false;
  return URL.canParse(text);
}
