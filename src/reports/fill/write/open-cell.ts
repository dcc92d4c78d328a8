import type { CellContent } from "../../../workbook/write-plan";

/** Nothing typed yet: empty, dots to be written over, or a placeholder. */
export function isOpen(content: CellContent): boolean {
  return content.kind === "empty" || (content.kind === "text" && /^[\s.…_]*$|\{\{[^{}]+\}\}/.test(content.text));
}
