/** Boxes and brackets that may be ticked: «☑», «☐», «[x]», «( )». */
const BOX = /[☐□▢◻◽⬜❏❐❑❒☑☒■◼◾⬛▣✅✓✔]|\[\s*[xXvV✓✔√]?\s*\]|\(\s*[xXvV✓✔√]?\s*\)/gu;

const EMPTY = /^(?:[☐□▢◻◽⬜❏❐❑❒]|\[\s*\]|\(\s*\))$/u;

/**
 * «☑ LĐTT ☐ CSTĐCS»: the words beside ticked boxes, one a line; "" where none is ticked. null where the cell offers no
 * choice by boxes. A crossed box beside a ticked one is a no.
 */
export function tickedWords(text: string): string | null {
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length === 0 || !boxes.some(([box]) => EMPTY.test(box) || /[☑☒▣✅]|\[/u.test(box))) return null;
  if (!/\p{L}{2,}/u.test(text.replace(BOX, " "))) return null;
  const first = boxes[0]?.index ?? 0;
  const isBefore = text.slice(0, first).replace(/[-+•*\s\d.)]/gu, "") === "";
  const hasTick = boxes.some(([box]) => /[☑✅✓✔▣]/u.test(box));
  const ticked = boxes.flatMap(({ 0: box, index }, at) => {
    const words = isBefore
      ? text.slice(index + box.length, boxes[at + 1]?.index ?? text.length)
      : text.slice((boxes[at - 1]?.index ?? 0) + (boxes[at - 1]?.[0].length ?? 0), index);
    const isTicked = !EMPTY.test(box) && !(hasTick && box === "☒");
    return isTicked ? [words.replace(/^[\s,;:.-]+|[\s,;:-]+$/gu, "")] : [];
  });
  return ticked.filter((words) => words !== "").join("\n");
}
