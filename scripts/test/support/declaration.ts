/** One declaration of a module's text, with its doc comment, by the line that begins it. */
export function declaration(module: string, name: string): string {
  const block = module.split("\n\n").find((text) => new RegExp(`^export \\w+ ${name}\\b`, "m").test(text));
  if (block === undefined) throw new Error(`The module declares no ${name}:\n${module}`);
  return `${block.trimEnd()}\n`;
}
