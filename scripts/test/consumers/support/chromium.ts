import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { bundle } from "./bundle.ts";
import type { StandIn } from "./stand-in.ts";

/** The files of a page that runs the program of a folder, by path. */
export async function chromiumPage(folder: string): Promise<Record<string, [type: string, text: string]>> {
  return {
    "/": ["text/html", '<!doctype html><script type="module" src="/page.mjs"></script>'],
    "/page.mjs": ["text/javascript", await bundle(folder, "page.mjs")],
  };
}

/** Opens the page of a stand-in and resolves to the report of its program. */
export async function reportFromChromium({ origin }: StandIn): Promise<unknown> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The browser of @sparticuz/chromium is for Linux on x64, and this is ${process.platform} on ${process.arch}: run this test in a container.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "guestlist-chromium-"));
  try {
    const executablePath = await unpack(folder, "chromium.br");
    const libraries = join(await unpack(folder, "al2023.tar.br"), "lib");
    const browser = await chromium.launchPersistentContext(join(folder, "user-data"), {
      executablePath,
      args: flags,
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      return await page.evaluate("reported");
    } finally {
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Unpacks a part of the package: the browser, or the libraries that it needs and that not every machine has. By itself
 * the package puts them into the machine's temporary folder, where another run may be about to do the same.
 */
async function unpack(folder: string, part: string): Promise<string> {
  const packaged = await import("@sparticuz/chromium");
  const path = resolve(fileURLToPath(import.meta.resolve("@sparticuz/chromium")), "../../bin", part);
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    return await packaged.inflate(path);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

/** As root there is no sandbox; the rest keeps the browser from talking to anybody but the page's server. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
