import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
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
  const folder = await mkdtemp(join(tmpdir(), "guestlist-chromium-"));
  try {
    const executablePath = await unpackChromium(folder);
    const options = { executablePath, args: flags };
    const browser = await chromium.launchPersistentContext(join(folder, "user-data"), options);
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

/** The package unpacks its browser into the machine's temporary folder, where another run may be about to do the same. */
async function unpackChromium(folder: string): Promise<string> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    packaged.setGraphicsMode = false;
    return await packaged.executablePath();
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
