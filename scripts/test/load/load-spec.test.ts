import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadSpec } from "../../src/load/load-spec.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";
import { SpecError } from "../../src/spec-problem.ts";
import { fixtures, problemsOf, replace, withChangedSpec, write } from "./broken-spec.ts";

const written = parseYaml(
  await readFile(path.join(fixtures, "acme/openapi.yaml"), "utf8"),
) as OpenApiDocument;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("A valid spec", () => {
  test("in one file is loaded as it is written", async () => {
    const { document, ...others } = await loadSpec(fixtures, "acme");
    expect(others).toEqual({
      slug: "acme",
      entry: "specs/acme/openapi.yaml",
      files: ["specs/acme/openapi.yaml"],
    });
    expect(JSON.stringify(document)).toBe(JSON.stringify(written));
  });

  test("in several files becomes the same document", async () => {
    const { document, files } = await loadSpec(fixtures, "acme-split");
    expect(document).toEqual(written);
    expect(files).toEqual([
      "specs/acme-split/examples.yaml",
      "specs/acme-split/openapi.yaml",
      "specs/acme-split/parameters.yaml",
      "specs/acme-split/paths/invitations.yaml",
      "specs/acme-split/paths/users.yaml",
      "specs/acme-split/paths/webhooks.yaml",
      "specs/acme-split/responses.yaml",
      "specs/acme-split/schemas/invitations.yaml",
      "specs/acme-split/schemas/problems.yaml",
      "specs/acme-split/schemas/users.yaml",
    ]);
  });

  test("keeps the order of paths and of the keys of an operation", async () => {
    const { document } = await loadSpec(fixtures, "acme-split");
    expect(Object.keys(document.paths ?? {})).toEqual(Object.keys(written.paths ?? {}));
    expect(Object.keys(document.paths?.["/users"]?.get ?? {})).toEqual(
      Object.keys(written.paths?.["/users"]?.get ?? {}),
    );
  });

  test("is the same from every working directory, alone and beside others", async () => {
    const alone = await loadSpec(fixtures, "acme-split");
    vi.spyOn(process, "cwd").mockReturnValue("/");
    const [again] = await Promise.all([loadSpec(fixtures, "acme-split"), loadSpec(fixtures, "acme")]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(alone));
  });

  test("may have a member called $ref in a payload", async () => {
    const link = "state: active, manager: null, $ref: ../Users/usr_1 }";
    const change = [
      replace("state: active, manager: null }", link, "examples.yaml"),
      replace(
        "    manager:\n",
        "    $ref:\n      description: Link.\n      type: string\n    manager:\n",
        "schemas/users.yaml",
      ),
    ];
    const { document } = await withChangedSpec("acme-split", change, (specs) =>
      loadSpec(specs, "acme-split"),
    );
    expect(document.components?.examples?.ActiveUser).toMatchObject({ value: { $ref: "../Users/usr_1" } });
  });

  test("may have large numbers that keep their digits", async () => {
    const change = replace("example: 1\n", "example: 637825154598057900\n", "paths/users.yaml");
    const { document } = await withChangedSpec("acme-split", change, (specs) =>
      loadSpec(specs, "acme-split"),
    );
    expect(JSON.stringify(document)).toContain('"example":637825154598057900');
  });

  test("may refer to itself", async () => {
    const manager = '        - $ref: "#/UserId"\n        - type: "null"\n';
    const change = replace(
      manager,
      '        - $ref: "#/User"\n        - type: "null"\n',
      "schemas/users.yaml",
    );
    const { document } = await withChangedSpec("acme-split", change, (specs) =>
      loadSpec(specs, "acme-split"),
    );
    expect(document.components?.schemas?.User).toMatchObject({
      properties: { manager: { anyOf: [{ $ref: "#/components/schemas/User" }, { type: "null" }] } },
    });
  });

  test("may list the parts of other files among its components", async () => {
    const listing = "components:\n  schemas:\n    User:\n      $ref: schemas/users.yaml#/User\n";
    const change = [
      replace("components:\n", listing),
      replace(
        "../schemas/users.yaml#/User\n",
        "../openapi.yaml#/components/schemas/User\n",
        "paths/users.yaml",
      ),
    ];
    const { document } = await withChangedSpec("acme-split", change, (specs) =>
      loadSpec(specs, "acme-split"),
    );
    expect(document.components?.schemas).toEqual(written.components?.schemas);
  });

  test("may have Windows line ends and a byte order mark", async () => {
    const content = await readFile(path.join(fixtures, "acme/openapi.yaml"), "utf8");
    const change = write("openapi.yaml", `\uFEFF${content.replaceAll("\n", "\r\n")}`);
    const { document } = await withChangedSpec("acme", change, (specs) => loadSpec(specs, "acme"));
    expect(document).toEqual(written);
  });
});

describe("A problem", () => {
  test("has the line and the column of the value", async () => {
    const [problem] = await problemsOf("acme", replace("operationId: getUser", "operationId: get-user"));
    expect(problem).toMatchObject({ line: 79, column: 20 });
  });

  test("has the line of the key, if something is missing below it", async () => {
    const [problem] = await problemsOf(
      "acme-split",
      replace("  description: A page of people.\n", "", "schemas/users.yaml"),
    );
    expect(problem).toMatchObject({ file: "specs/acme-split/schemas/users.yaml", line: 35, column: 1 });
  });

  test("has the line at which the parser gave up", async () => {
    const [problem] = await problemsOf("acme", replace("  title: Acme", "\ttitle: Acme"));
    expect(problem).toMatchObject({ line: 3, column: 1 });
  });

  test("has the line of the first byte that is no UTF-8", async () => {
    const [problem] = await problemsOf(
      "acme",
      write("openapi.yaml", Buffer.from("a: 1\nb: caf\xe9\n", "latin1")),
    );
    expect(problem).toMatchObject({ line: 2 });
  });

  test("is told beside others of the same kind, in the order of the file", async () => {
    const problems = await problemsOf("acme", [
      replace("      summary: Look a person up\n", ""),
      replace("      description: Mails an invitation.\n", ""),
      replace("    description: Inviting people.\n", ""),
    ]);
    expect(problems.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      "described #/tags/0",
      "described #/paths/~1invitations/post",
      "summary #/paths/~1users~1{user_id}/get",
    ]);
  });

  test("of the form hides those of the content", async () => {
    const problems = await problemsOf("acme", [
      replace("      summary: Look a person up\n", ""),
      replace('      responses:\n        "204"', '      respones:\n        "204"'),
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["struct"]);
  });

  test("of a vendor without a folder is told too", async () => {
    const error = await loadSpec(fixtures, "nobody").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SpecError);
    expect(error).toMatchObject({ problems: [{ file: "specs/nobody/openapi.yaml", rule: "file-readable" }] });
  });
});
