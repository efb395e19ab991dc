/** The code of a package's README. */
export interface ReadmePrograms {
  /** The complete program: the first block, which makes a client and calls it. */
  complete: string;
  /** The blocks that go on from it. */
  continuations: string[];
  /** The imports that the text shows in passing. */
  imports: string[];
}

export function readmePrograms(readme: string): ReadmePrograms {
  const [complete = "", ...continuations] = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
    ([, code = ""]) => code,
  );
  const imports = [...readme.matchAll(/`(import [^`]+)`/g)].map(([, code = ""]) => `${code};\n`);
  return { complete, continuations, imports };
}

/** The program with a continuation that refers to a `request` of the program's call. */
export function continued(complete: string, continuation: string): string {
  const call = /await (\w+\.\w+)\(/.exec(complete)?.[1];
  return `${complete}\ndeclare const request: Parameters<typeof ${call}>[0];\n${continuation}`;
}

/** The environment variables that a program reads. */
export function environmentOf(program: string): Record<string, string> {
  const names = [...program.matchAll(/process\.env\.(\w+)/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, `example-${name}`]));
}
