import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { UnusableTarget } from "../rules/finding.ts";
import { listed, quote } from "../rules/show.ts";

/** Anything that is not the path of a file: `https://…`, `//host/…`, `urn:…`. */
const address = /^[a-z][a-z\d+.-]+:|^\/\//i;
const extensions = [".yaml", ".yml", ".json"];

/** A file that a reference leads to, and where it may be. Names are as problems show them. */
export interface FileTarget {
  absolutePath: string;
  name: string;
  folder: string;
  folderName: string;
}

export function isAddress(reference: string): boolean {
  return address.test(reference);
}

/** The bytes of a file of a vendor's folder; throws an `UnusableTarget` for anything else. */
export async function readVendorFile(target: FileTarget): Promise<Uint8Array> {
  checkTarget(target);
  const { absolutePath } = target;
  const name = quote(target.name);
  try {
    if (!(await stat(absolutePath)).isDirectory()) return await readFile(absolutePath);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isMissing = code === "ENOENT";
    throw new UnusableTarget({
      found: isMissing ? `no file ${name}` : `the file ${name}, which cannot be read (${code})`,
      expected: "a file that exists and can be read",
      mend: isMissing ? `Create ${name}, or correct the name.` : `Make ${name} readable.`,
    });
  }
  throw new UnusableTarget({
    found: `the folder ${name}`,
    expected: "a file",
    mend: `Put a file in the place of the folder ${name}, or correct the name.`,
  });
}

function checkTarget({ absolutePath, name, folder, folderName }: FileTarget): void {
  if (isAddress(absolutePath)) {
    throw new UnusableTarget({
      found: `the address ${quote(absolutePath)}`,
      expected: `a file in ${quote(folderName)}; nothing is loaded from the network`,
      mend: "Copy the part that is needed into the spec and refer to it there.",
    });
  }
  if (!absolutePath.startsWith(folder + path.sep)) {
    throw new UnusableTarget({
      found: `the file ${quote(name)}, outside of the vendor's folder`,
      expected: `a file in ${quote(folderName)}, so that each vendor can be changed and generated alone`,
      mend: `Copy the part that is needed into ${quote(folderName)} and refer to it there.`,
    });
  }
  if (!extensions.includes(path.extname(absolutePath))) {
    throw new UnusableTarget({
      found: `the file ${quote(name)}`,
      expected: `a file whose name ends in ${listed(extensions)}`,
      mend: "Refer to a YAML file.",
    });
  }
}
