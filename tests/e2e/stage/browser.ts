import { existsSync } from "node:fs";
import chromiumPack from "@sparticuz/chromium";
import { chromium, type BrowserServer } from "playwright-core";
import { PATIENCE } from "../../helpers/patience";

/** Where browsers install themselves, by platform. */
const installedAt: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  ],
};

/** What the packed browser brings along for servers without an operating system around them, and a test does not want. */
const NOT_WANTED = [
  // One process for everything ends with its first page.
  "--single-process",
  // Security must be what a secretary's browser has.
  "--disable-web-security",
  "--allow-running-insecure-content",
  "--disable-site-isolation-trials",
  // playwright says so itself.
  "--headless='shell'",
];

const packed = process.platform === "linux" && process.arch === "x64";
const installed = (installedAt[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
const given = process.env["BROWSER_PATH"] ?? null;

/** Whether this machine has a browser to test in. */
export const hasBrowser = given !== null || packed || installed !== null;

/** Starts the browser named by BROWSER_PATH, else the one packed for tests, else an installed one. */
export async function startBrowser(): Promise<BrowserServer> {
  if (given === null && packed) {
    const args = chromiumPack.args.filter((arg) => !NOT_WANTED.includes(arg));
    return chromium.launchServer({ executablePath: await chromiumPack.executablePath(), args, timeout: PATIENCE });
  }
  const executablePath = given ?? installed;
  if (executablePath === null) throw new Error("No Chrome, Edge or Chromium on this machine; set BROWSER_PATH");
  return chromium.launchServer({ executablePath, timeout: PATIENCE });
}
