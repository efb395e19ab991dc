import { type Node, walk } from "../../document/walk.ts";

/** The styles of each place; a field of a form is written as a parameter in the query is. */
const styles: Readonly<Record<string, readonly string[]>> = {
  cookie: ["form"],
  header: ["simple"],
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
};

/**
 * Gives parameters and fields of forms that have a style of another place the one that their place has by default. A list
 * that is both delimited and exploded repeats the name, as one in the style `form` does. Returns how many styles were odd.
 */
export function mendStyles(document: Node): number {
  let odd = 0;
  walk(document, (node, kind) => {
    if ((kind !== "parameter" && kind !== "encoding") || node["style"] === undefined) return;
    const style = String(node["style"]);
    if (!(styles[kind === "encoding" ? "query" : String(node["in"])] ?? []).includes(style)) {
      delete node["style"];
      odd++;
    } else if (style.endsWith("Delimited") && node["explode"] === true) node["style"] = "form";
  });
  return odd;
}
