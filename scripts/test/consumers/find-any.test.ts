import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type ts from "typescript";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/repository.ts";
import { findAny } from "./support/find-any.ts";

async function anyIn(declarations: string): Promise<string[]> {
  const folder = await temporaryFolder();
  const module = join(folder, "index.d.ts");
  await writeFile(module, declarations);
  const options: ts.CompilerOptions = { lib: ["lib.es2023.d.ts"], types: [], strict: true };
  return findAny([module], options, (file) => file.startsWith(folder));
}

describe("any is found", () => {
  test.each([
    ["as a type", "export type A = any;", "A"],
    ["as a property", "export interface A { b: { c: any } }", "A.b.c"],
    ["as what is inferred", "export declare const a: ReturnType<typeof JSON.parse>;", "a"],
    ["as an argument", "export interface A { b: Promise<any> }", "A.b<…>"],
    ["as a key's value", "export interface A { [name: string]: any }", "A[]"],
    ["as a parameter", "export declare function a(b: (c: any) => void): void;", "a(b)(c)"],
    ["as a result", "export declare function a(): any;", "a(…)"],
    ["as a constraint", "export declare function a<B extends any[]>(b: B): void;", "a<B><…><…>"],
    ["in a class", "export declare class A { constructor(b: any); }", "A(b)"],
    [
      "in a type that is not exported itself",
      "interface B { c: any }\nexport interface A { b?: B[] }\nexport {};",
      "A.b<…><…>.c",
    ],
  ])("%s", async (_, declarations, path) => {
    expect(await anyIn(declarations)).toContain(path);
  });
});

describe("any is not found", () => {
  test.each([
    ["where it is not exported", "interface B { c: any }\nexport interface A { b: string }\nexport {};"],
    ["in what the library leaves open", "export declare const a: AsyncIterable<string>;"],
    ["in the standard library", "export declare const a: typeof JSON;"],
    ["in the prototype of a generic class", "export declare class A<B> { b: B }"],
    ["in types that refer to themselves", "export interface A<B> { a: A<B>; b: B }"],
  ])("%s", async (_, declarations) => {
    expect(await anyIn(declarations)).toEqual([]);
  });
});
