/** Takes pictures of every screen: `npm run build && npx tsx tests/e2e/pane-pictures.ts FOLDER [LOOK…]`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { FLOOR, type Profile } from "../office-host/external";
import { doubleText } from "./double-text";
import { openPane } from "./pane-in-browser";
import { throughEveryScreen } from "./pane-screens";
import { SAMPLE } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { buildStage, joinStage } from "./stage/stage";

const [, , folder = join(__dirname, "out"), ...wanted] = process.argv;
mkdirSync(folder, { recursive: true });

const dark: Profile = { ...FLOOR, theme: { bodyBackground: "#1f1f1f", bodyForeground: "#ffffff" } };
const english: Profile = { ...FLOOR, displayLanguage: "en-US" };
const wide = (width: number): BrowserContextOptions => ({ viewport: { width, height: 800 } });
const looks: readonly [string, Profile, BrowserContextOptions][] = [
  ["320-light", FLOOR, wide(320)],
  ["350-light", FLOOR, wide(350)],
  ["480-light", FLOOR, wide(480)],
  ["350-dark", dark, { ...wide(350), colorScheme: "dark" }],
  ["350-english", english, wide(350)],
  ["350-double", FLOOR, wide(350)],
  ["350-contrast", FLOOR, { ...wide(350), forcedColors: "active" }],
];

void takePictures();

async function takePictures(): Promise<void> {
  const standing = await buildStage();
  const stage = await joinStage(standing);
  for (const [name, profile, look] of looks) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const pane = await openPane(stage, await openInExcel(SAMPLE), {
      profile,
      look: { ...look, reducedMotion: "reduce" },
    });
    if (name.includes("double")) await doubleText(pane.page);
    await throughEveryScreen(pane.page, profile === english ? "en" : "vi", async (screen) => {
      await pane.page.screenshot({ path: join(folder, `pane-${name}-${screen}.png`) });
    });
    await pane.close();
  }
  await stage.stop();
  await standing.stop();
}
