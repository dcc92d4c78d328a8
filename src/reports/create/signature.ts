import type { Profile } from "../../domain/profile";
import { joined, lineOf, nothing, placed, type Block } from "./block";
import type { PageRows } from "./keep-together";
import { EMPTY_ROW, heightFor } from "./row-height";

/** Who signs below a table: two blocks, each over half of it. */
export interface Signatures {
  readonly left: readonly string[];
  readonly leftName: string;
  readonly right: readonly string[];
  readonly rightName: string;
}

/** Room for signing, in rows. */
const EMPTY_ROWS = 4;
/** Points an empty row needs at least: together still room for a signature and a stamp. */
const LEAST_EMPTY_ROW = 10;
const SIZE = 13;

/** «NGƯỜI LẬP BIỂU» and who signs for the office. */
export function officeSignatures(profile: Profile): Signatures {
  return {
    left: ["NGƯỜI LẬP BIỂU"],
    leftName: profile.preparerName,
    right: profile.signerTitle.length > 0 ? profile.signerTitle : ["GIÁM ĐỐC"],
    rightName: profile.signerName,
  };
}

/** Biểu của Hội đồng. */
export function councilSignatures(profile: Profile): Signatures {
  return {
    left: ["THƯ KÝ HỘI ĐỒNG"],
    leftName: profile.preparerName,
    right: ["TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "CHỦ TỊCH HỘI ĐỒNG"],
    rightName: profile.signerName,
  };
}

/** How many rows both blocks take, from the first title to the names. */
export function signatureRows({ left, right }: Signatures): number {
  return Math.max(left.length, right.length) + EMPTY_ROWS + 1;
}

/** The empty rows of blocks that begin at `row`, and how low they may be made. */
export function roomForSigning(signatures: Signatures, row: number): PageRows["shrinkable"] {
  const first = row + Math.max(signatures.left.length, signatures.right.length);
  return { rows: [first, first + EMPTY_ROWS - 1], least: LEAST_EMPTY_ROW };
}

/** Both blocks from `row` down, names four empty rows below the longer title. */
export function signatureBlock(signatures: Signatures, row: number, widths: readonly number[]): Block {
  const { left, leftName, right, rightName } = signatures;
  const columns = widths.length;
  const half = middleColumn(widths);
  const looks = { bold: true, size: SIZE, horizontal: "center", vertical: "center", wrap: true } as const;
  const nameRow = row + signatureRows(signatures) - 1;
  const span = { left: [1, half], right: [half + 1, columns] } as const;
  const line = (side: "left" | "right", at: number, text: string): Block => {
    if (text === "") return nothing;
    const [first, last] = span[side];
    const width = widths.slice(first - 1, last).reduce((sum, each) => sum + each, 0);
    return {
      ...placed(lineOf(at, first, last), text, looks),
      heights: new Map([[at, heightFor([{ text, width }], SIZE, true)]]),
    };
  };
  const blocks = [
    ...left.map((text, index) => line("left", row + index, text)),
    ...right.map((text, index) => line("right", row + index, text)),
    line("left", nameRow, leftName),
    line("right", nameRow, rightName),
  ];
  const heights = new Map(
    Array.from({ length: signatureRows(signatures) }, (_, index) => [
      row + index,
      Math.max(EMPTY_ROW, ...blocks.map((block) => block.heights.get(row + index) ?? 0)),
    ]),
  );
  return { ...joined(...blocks), heights };
}

/** The last column of the left half, by width: a broad column would push the blocks aside. */
function middleColumn(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let best = 1;
  let left = 0;
  let nearest = Infinity;
  for (const [index, width] of widths.slice(0, -1).entries()) {
    left += width;
    const off = Math.abs(left - whole / 2);
    if (off < nearest) {
      best = index + 1;
      nearest = off;
    }
  }
  return best;
}
