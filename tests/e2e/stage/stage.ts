import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { bundle, type Bundled } from "../../helpers/bundle";
import { PATIENCE } from "../../helpers/patience";
import { startBrowser } from "./browser";
import { serveFolder } from "./serve-folder";

/** The folder that `npm run build` writes. */
export const DIST = join(__dirname, "../../../dist");

/** Where what all suites share is found; plain text, so that it can be handed to the workers of the tests. */
interface Places {
  readonly browser: string;
  /** Without a slash at its end. */
  readonly site: string;
  readonly hostInPage: string;
}

/** One browser, one web server with what was built and one bundled host for the pages, while it stands. */
export interface StandingStage {
  readonly places: Places;
  readonly stop: () => Promise<void>;
}

/** The part of it that one suite has: its browser holds the contexts of this suite and no others. */
export interface Stage {
  readonly browser: Browser;
  readonly site: string;
  readonly hostInPage: string;
  readonly stop: () => Promise<void>;
}

export async function buildStage(): Promise<StandingStage> {
  const [site, host] = await Promise.all([serveFolder(DIST), bundledHost()]);
  const strike = async () => {
    await Promise.all([site.stop(), host.remove()]);
  };
  const browser = await startBrowser().catch(async (error: unknown) => {
    await strike();
    throw error;
  });
  return {
    places: { browser: browser.wsEndpoint(), site: site.address, hostInPage: join(host.folder, "host.js") },
    stop: async () => {
      await browser.close();
      await strike();
    },
  };
}

function bundledHost(): Promise<Bundled> {
  return bundle({
    entries: { host: [join(__dirname, "../pane-host-in-page.ts")] },
    target: ["web", "es2020"],
    variable: "officeHostInPage",
  });
}

/** Joins the stage that stands for all suites of the run, or one that was built by hand. */
export async function joinStage(standing?: StandingStage): Promise<Stage> {
  const { browser: endpoint, site, hostInPage } = standing?.places ?? placesOfRun();
  if (!existsSync(join(DIST, "taskpane.html"))) throw new Error("Nothing is built: run «npm run build» first");
  const browser = await chromium.connect(endpoint, { timeout: PATIENCE });
  return { browser, site, hostInPage: await readFile(hostInPage, "utf8"), stop: () => browser.close() };
}

/** Only the environment reaches the workers of the tests. */
const PLACES = "BROWSER_STAGE";
const FAILURE = "BROWSER_STAGE_FAILURE";

let ofRun: StandingStage | null = null;

/** Builds the stage for all suites of a run. What fails here fails by its name in each of them, and stops no other. */
export async function buildStageOfRun(): Promise<void> {
  try {
    ofRun = await buildStage();
    process.env[PLACES] = JSON.stringify(ofRun.places);
  } catch (error) {
    process.env[FAILURE] = String(error);
  }
}

export async function stopStageOfRun(): Promise<void> {
  await ofRun?.stop();
}

function placesOfRun(): Places {
  const places = process.env[PLACES];
  if (places === undefined) throw new Error(process.env[FAILURE] ?? "No browser was started for this run");
  return JSON.parse(places) as Places;
}
