import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import type { OpenApiDocument } from "../../../src/openapi.ts";
import { gitIdentity } from "../../support/git-identity.ts";
import { Repository } from "../../support/repository.ts";

/** A repository with specs, their packages and a history, which is gone when the test is over. */
export interface GitRepository extends Repository {
  git(...args: string[]): string;
  commit(message: string): void;
}

/** Of the specs, only those that are named get their packages, or all. */
export async function createGitRepository(
  specs: Record<string, OpenApiDocument>,
  ...generated: string[]
): Promise<GitRepository> {
  const repository = await Repository.create(specs);
  await mkdir(repository.path("specs"), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: repository.root,
      encoding: "utf8",
      env: { ...process.env, ...gitIdentity },
    }).trim();
  const commit = (message: string) => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
  };
  await repository.generate(...generated);
  for (const name of ["client-runtime", "shared-types"])
    await repository.write(
      `packages/${name}/package.json`,
      `{ "name": "@guestlist/${name}", "version": "1.0.0", "exports": {} }\n`,
    );
  git("init", "--quiet", "--initial-branch=main");
  commit("first");
  return Object.assign(repository, { git, commit });
}
