import type { Profile } from "../../domain/profile";
import { joined, lineOf, nothing, placed, type Block } from "./block";

/** Who signs below a table: two blocks, each over half of it. */
export interface Signatures {
  readonly left: readonly string[];
  readonly leftName: string;
  readonly right: readonly string[];
  readonly rightName: string;
}

/** Room for signing, in rows. */
const EMPTY_ROWS = 4;

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

/** Both blocks from `row` down, names four empty rows below the longer title. */
export function signatureBlock({ left, leftName, right, rightName }: Signatures, row: number, columns: number): Block {
  const half = Math.max(1, Math.floor(columns / 2));
  const looks = { bold: true, size: 13, horizontal: "center", vertical: "center", wrap: true } as const;
  const titles = Math.max(left.length, right.length);
  const nameRow = row + titles + EMPTY_ROWS;
  const on = (side: "left" | "right", at: number) =>
    side === "left" ? lineOf(at, 1, half) : lineOf(at, half + 1, columns);
  const lines = [
    ...left.map((text, index) => placed(on("left", row + index), text, looks)),
    ...right.map((text, index) => placed(on("right", row + index), text, looks)),
    leftName === "" ? nothing : placed(on("left", nameRow), leftName, looks),
    rightName === "" ? nothing : placed(on("right", nameRow), rightName, looks),
  ];
  return { ...joined(...lines), heights: new Map(Array.from({ length: titles }, (_, index) => [row + index, 18])) };
}
