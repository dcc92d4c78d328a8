import type { Page } from "playwright-core";

/** Text that nobody can read whole, and a page that has to be pushed sideways: each with its words. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > room) faults.push("the page scrolls sideways");
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // What only a screen reader reads is one pixel large.
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden";
    };
    // Words broken within stand one letter on a line: nothing is cut, and nobody can read it.
    for (const group of document.querySelectorAll("[role=group][aria-label] span")) {
      const { width, height } = group.getBoundingClientRect();
      if (width > 1 && height > 6 * width) faults.push(`one letter a line: ${group.textContent}`);
    }
    // A list's words are no text of the page: its own height tells.
    for (const select of document.querySelectorAll("select")) {
      const { lineHeight, fontSize } = getComputedStyle(select);
      const needed = Number.parseFloat(lineHeight === "normal" ? fontSize : lineHeight);
      if (isSeen(select) && select.clientHeight + 1 < needed) faults.push(`cut below: ${select.value}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      const words = node.nodeValue?.trim() ?? "";
      if (holder === null || words === "" || /^(SCRIPT|STYLE|OPTION)$/.test(holder.tagName) || !isSeen(holder))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && (box.left < -1 || box.right > room + 1)) faults.push(`beyond the edge: ${words}`);
      }
      for (let around: Element | null = holder; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const isHeard = around.getBoundingClientRect().width <= 1;
        if (isHeard) break;
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        if (hides(overflowX) && around.scrollWidth > around.clientWidth + 1) faults.push(`cut at its side: ${words}`);
        if (hides(overflowY) && around.scrollHeight > around.clientHeight + 2) faults.push(`cut below: ${words}`);
      }
    }
    return [...new Set(faults)];
  });
}

/** How many buttons of the page are its main one, by the colour that only that one has. */
export function mainButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const provider = document.querySelector(".fui-FluentProvider");
    if (provider === null) return [];
    const probe = document.createElement("span");
    probe.style.backgroundColor = getComputedStyle(provider).getPropertyValue("--colorBrandBackground");
    document.body.append(probe);
    const brand = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...document.querySelectorAll("button")]
      .filter((button) => getComputedStyle(button).backgroundColor === brand)
      .map((button) => button.textContent.trim());
  });
}
