import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";

interface Drawing {
  /** SVG source and PNG, beside this file. */
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

/** The product's own sign. Below 32 pixels a drawing of its own keeps it legible. */
const product = [16, 32, 64, 80, 128].map((size): Drawing => ({
  from: size < 32 ? "so-thi-dua-small.svg" : "so-thi-dua.svg",
  to: `icon-${String(size)}.png`,
  size,
}));

/** The buttons of the ribbon, in the sizes that Office asks for. «Mở Sổ Thi đua» bears the product's sign. */
const ribbon = ["check", "fix", "fill", "create", "restore", "help"].flatMap((button) =>
  [16, 32, 80].map((size): Drawing => ({
    from: `ribbon/${button}.svg`,
    to: `ribbon/${button}-${String(size)}.png`,
    size,
  })),
);

/** Draws the PNGs beside this file from their SVG sources: `npx tsx assets/icons/draw-icons.ts`. */
async function drawIcons(folder: string): Promise<void> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  const page = await browser.newPage();
  for (const { from, to, size } of [...product, ...ribbon]) {
    const source = readFileSync(join(folder, from), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${String(size)}px}</style>${source}`);
    writeFileSync(join(folder, to), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void drawIcons(__dirname);
