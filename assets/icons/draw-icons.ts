import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";

/** The sizes the manifest names. Below 32 pixels a drawing of its own keeps the sign legible. */
const SIZES = [16, 32, 64, 80, 128];

/** Draws the PNGs beside this file from their SVG sources: `npx tsx assets/icons/draw-icons.ts`. */
async function drawIcons(folder: string): Promise<void> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const source = readFileSync(join(folder, size < 32 ? "so-thi-dua-small.svg" : "so-thi-dua.svg"), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${String(size)}px}</style>${source}`);
    writeFileSync(join(folder, `icon-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void drawIcons(__dirname);
