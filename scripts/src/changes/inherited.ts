import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change, VendorChanges } from "./change.ts";

/**
 * What breaks for the users of a vendor's package because a package breaks that it passes types or functions on from: the
 * vendor's own types do not show it, as they only name them.
 */
export async function inheritedChanges(
  root: string,
  slug: string,
  written: readonly VendorChanges[],
): Promise<Change[]> {
  const broken = written.flatMap(({ packageName, changes }) =>
    changes.filter(({ level }) => level === "breaking").map((change) => ({ ...change, packageName })),
  );
  if (broken.length === 0) return [];
  const passedOn = await namesPassedOn(join(root, "packages", slug, "src"));
  return broken
    .filter(({ packageName, subject }) => passedOn.has(`${packageName} ${subject}`))
    .map(({ packageName, message, ...change }) => ({
      ...change,
      subject: "client",
      message: `Of ${packageName}: ${message}`,
    }));
}

/** The names that a package's modules export again, or that their types are made of, as `package name`. */
async function namesPassedOn(folder: string): Promise<Set<string>> {
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const statement = /(import|export)( type)? \{([^}]*)\} from "(@guestlist\/[^/"]+)[^"]*";/g;
  const names = texts.flatMap((text) =>
    [...text.matchAll(statement)].flatMap(([, keyword, type, list = "", packageName]) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "" && (keyword === "export" || type || entry.startsWith("type ")))
        .map((entry) => `${packageName} ${entry.replace(/^type /, "")}`),
    ),
  );
  return new Set(names);
}
