import type { Declaration, ModuleDeclarations } from "./declarations.ts";
import { declarationsOf, sameCode } from "./declarations.ts";

/** What the text of an old declaration is called in the module that isolates it. */
export const beforePrefix = "Before_";

/** The declarations of a package's types, options and operations, by name. */
export function surfaceOf(files: ReadonlyMap<string, string>): ModuleDeclarations {
  const declared = new Map<string, Declaration>();
  const imported = new Map<string, string>();
  for (const name of ["types", "client", "operations"]) {
    const module = declarationsOf(files.get(`src/${name}.ts`) ?? "", name);
    for (const [name, declaration] of module.declared) declared.set(name, declaration);
    for (const [name, from] of module.imported) imported.set(name, from);
  }
  return { declared, imported };
}

export interface Isolation {
  /** The names whose declaration differs to the compiler; on both sides there is one. */
  changed: string[];
  removed: string[];
  added: string[];
  text: string;
}

/**
 * A module in which the old text of every changed declaration refers to the new declarations, so that each can be judged
 * by its own change and not by those of what it refers to.
 */
export function isolate(before: ModuleDeclarations, after: ModuleDeclarations): Isolation {
  const changed = new Set<string>();
  const removed: string[] = [];
  for (const [name, declaration] of before.declared) {
    const counterpart = after.declared.get(name);
    if (counterpart === undefined) removed.push(name);
    else if (!sameCode(declaration, counterpart)) changed.add(name);
  }
  for (const name of before.declared.keys())
    if (after.declared.has(name) && aliasesOf(name).some((alias) => changed.has(alias))) changed.add(name);
  const added = [...after.declared.keys()].filter((name) => !before.declared.has(name));
  const texts = [
    ...removed.map((name) => textOf(before, name)),
    ...[...changed].map((name) => renamed(textOf(before, name), name, changed)),
  ];
  const imports = importLines(before, after, texts.join(" "));
  return { changed: [...changed], removed, added, text: [...imports, ...texts].join("\n") };
}

/** A result and the aliases of its bodies, `InviteUserData` and `InviteUserError`, are judged as one. */
function aliasesOf(name: string): string[] {
  if (!name.endsWith("Result")) return [];
  const operation = name.slice(0, -"Result".length);
  return [`${operation}Data`, `${operation}Error`];
}

function textOf({ declared }: ModuleDeclarations, name: string): string {
  return declared.get(name)?.text ?? "";
}

function renamed(text: string, name: string, changed: ReadonlySet<string>): string {
  const head = /^(export )?((?:declare )?(?:interface|type|function) )/;
  const aliases = aliasesOf(name).filter((alias) => changed.has(alias));
  return aliases.reduce(
    (result, alias) => result.replace(new RegExp(`\\b${alias}\\b`, "g"), beforePrefix + alias),
    text.replace(head, (_, __, keyword: string) => `export ${keyword}${beforePrefix}`),
  );
}

function importLines(before: ModuleDeclarations, after: ModuleDeclarations, texts: string): string[] {
  const words = new Set(texts.match(/[A-Za-z_$][\w$]*/g));
  const lines: string[] = [];
  for (const [name, { kind, module }] of after.declared) {
    if (kind === "type" && words.has(name))
      lines.push(`import type { ${name} } from "./after/src/${module}.js";`);
  }
  for (const [name, from] of new Map([...after.imported, ...before.imported])) {
    if (words.has(name) && !after.declared.has(name) && !before.declared.has(name))
      lines.push(`import type { ${name} } from "${from}";`);
  }
  return lines;
}
