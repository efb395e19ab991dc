import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Run {
  exitCode: number;
  output: string;
}

/** A folder outside the repository where programs that use a package are compiled and run. */
export interface StrangerProject {
  write(path: string, text: string): Promise<void>;
  /** Runs a program of this folder, or of the package under test with a path from its root. */
  run(program: string, args: string[], environment?: Record<string, string>): Promise<Run>;
  remove(): Promise<void>;
}

/** Creates the project, with the package that the folder holds as its one dependency besides Node's types. */
export async function createStrangerProject(
  packageFolder: string,
  packageName: string,
): Promise<StrangerProject> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-"));
  const link = async (name: string, target: string) => {
    await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
    await symlink(target, join(folder, "node_modules", name));
  };
  await link(packageName, packageFolder);
  await link("@types/node", join(packageFolder, "node_modules/@types/node"));
  const project: StrangerProject = {
    write: (path, text) => writeFile(join(folder, path), text),
    run: (program, args, environment = {}) =>
      new Promise((resolve) => {
        const options = { cwd: folder, env: { ...process.env, ...environment } };
        execFile(program, args, options, (error, stdout, stderr) => {
          resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
        });
      }),
    remove: () => rm(folder, { recursive: true }),
  };
  await project.write("package.json", JSON.stringify({ name: "stranger", private: true, type: "module" }));
  await project.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  return project;
}

/** As strict as a user may have it: the package's own types are checked as well. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  outDir: "out",
};
