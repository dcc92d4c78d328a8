/** Takes the pictures of the README: `npm run build && npx tsx tests/e2e/pane-pictures.ts assets/screenshots`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { FLOOR, type Profile } from "../office-host/external";
import { openPane } from "./pane-in-browser";
import { check, open, previewFill, SAMPLE } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { settled } from "./settled";
import { buildStage, joinStage } from "./stage/stage";

const folder = process.argv[2] ?? join(__dirname, "out");
mkdirSync(folder, { recursive: true });

const dark: Profile = { ...FLOOR, theme: { bodyBackground: "#1f1f1f", bodyForeground: "#ffffff" } };
const looks: readonly [string, Profile, BrowserContextOptions][] = [
  ["320-light", FLOOR, { viewport: { width: 320, height: 800 } }],
  ["350-light", FLOOR, { viewport: { width: 350, height: 800 } }],
  ["350-dark", dark, { viewport: { width: 350, height: 800 }, colorScheme: "dark" }],
  ["350-contrast", FLOOR, { viewport: { width: 350, height: 800 }, forcedColors: "active" }],
];

void takePictures();

async function takePictures(): Promise<void> {
  const standing = await buildStage();
  const stage = await joinStage(standing);
  for (const [name, profile, look] of looks) {
    const pane = await openPane(stage, await openInExcel(SAMPLE), {
      profile,
      look: { ...look, reducedMotion: "reduce" },
    });
    const { page } = pane;
    const picture = (of: string) => page.screenshot({ path: join(folder, `pane-${name}-${of}.png`) });
    await check(page);
    await picture("overview");
    for (const [title, of] of [
      ["Rà soát", "findings"],
      ["Chỉ tiêu", "targets"],
      ["Điền biểu", "forms"],
      ["Xác nhận biểu", "reading"],
    ] as const) {
      await open(page, title);
      await settled(page);
      await picture(of);
    }
    await previewFill(page);
    await picture("preview");
    await pane.close();
  }
  await stage.stop();
  await standing.stop();
}
