import type { Oas3Rule } from "@redocly/openapi-core";
import { pascalCase } from "../model/naming.ts";
import { type Component, visitComponents } from "./components.ts";
import { type Finding, report } from "./finding.ts";
import { quote } from "./show.ts";
import { sourceOf } from "./spec-source.ts";

interface NamePattern {
  pattern: RegExp;
  expected: string;
}

const pascalCased: NamePattern = {
  pattern: /^[A-Z][a-zA-Z0-9]*$/,
  expected: "a name in Pascal case, such as `InvitedUser`: letters and digits, an upper-case letter first",
};
const identifier: NamePattern = {
  pattern: /^[a-zA-Z][a-zA-Z0-9]*$/,
  expected: "letters and digits, a letter first",
};
const kebabCased: NamePattern = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  expected: "a name in kebab case, such as `user-roles`",
};

const patterns: Readonly<Record<string, NamePattern>> = {
  pathItems: kebabCased,
  securitySchemes: identifier,
};

/**
 * Components have names that work as types, and each name once in the vendor: in the bundled document those of all
 * files stand side by side. Path items are put in their place instead, so only their spelling counts.
 */
export const componentName: Oas3Rule = () => {
  const first = new Map<string, Component>();
  return visitComponents((component, context) => {
    const { kind, name, location } = component;
    const namesake = kind === "pathItems" ? undefined : first.get(`${kind}/${name}`);
    if (!namesake) first.set(`${kind}/${name}`, component);
    const finding = namesake ? twice(name, namesake) : check(name, patterns[kind] ?? pascalCased);
    if (finding) report(context, location.key(), finding);
  });
};

function twice(name: string, namesake: Component): Finding {
  return {
    found: `${quote(name)}, which ${sourceOf(namesake.location).file} ${namesake.location.pointer} is called too`,
    expected: "a name that no other component of this kind has in any file of the vendor",
    mend: `Rename one of the two, or keep one and refer to it in both places.`,
  };
}

function check(name: string, { pattern, expected }: NamePattern): Finding | undefined {
  if (pattern.test(name)) return undefined;
  const suggestion = expected === kebabCased.expected ? kebabCase(name) : pascalCase(name);
  return {
    found: quote(name),
    expected,
    mend: pattern.test(suggestion) ? `Rename it to ${quote(suggestion)}.` : "Rename it for what it is.",
  };
}

function kebabCase(text: string): string {
  const spaced = text.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
  return spaced.replace(/[^a-z\d]+/g, "-").replace(/^-|-$/g, "");
}
