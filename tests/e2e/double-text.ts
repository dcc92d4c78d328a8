import type { Page } from "playwright-core";

/** Fluent UI's sizes of text and their lines, in pixels. */
const sizes: Readonly<Record<string, readonly [size: number, line: number]>> = {
  Base100: [10, 14],
  Base200: [12, 16],
  Base300: [14, 20],
  Base400: [16, 22],
  Base500: [20, 28],
  Base600: [24, 32],
};

const rules = Object.entries(sizes)
  .map(
    ([name, [size, line]]) => `--fontSize${name}: ${String(2 * size)}px; --lineHeight${name}: ${String(2 * line)}px;`,
  )
  .join(" ")
  .replaceAll(";", " !important;");

/**
 * Text at 200 %, everything else as it is: what a person who needs large letters sets.
 * @returns makes it small again
 */
export async function doubleText(page: Page): Promise<() => Promise<void>> {
  const style = await page.addStyleTag({ content: `.fui-FluentProvider { ${rules} }` });
  return () =>
    style.evaluate((element) => {
      (element as Element).remove();
    });
}
