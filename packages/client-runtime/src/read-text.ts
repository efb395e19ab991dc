/** Reads a body as text, as far as it comes: what is there when the connection breaks or time is over has to do. */
export async function readText({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    const reader = body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    // See above.
  }
  return text + decoder.decode();
}
