/** Reads a body as text, as far as it comes: what has arrived when the connection breaks is better than nothing. */
export async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    // What there is has to do.
  }
  return text + decoder.decode();
}
