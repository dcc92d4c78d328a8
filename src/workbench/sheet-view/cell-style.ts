import { tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellValue } from "../../workbook/grid";
import type { CellLook } from "../../xlsx/sheet-look";
import { pixelsOfPoints } from "./cell-measures";
import { readableInk } from "./readable-ink";

const LINE = `1px solid ${tokens.colorNeutralForeground1}`;

/** A cell's look as CSS. These are data of her file, one look per cell, so they are inline on purpose. */
export function cellStyle(look: CellLook, value: CellValue, zoom: number, isDark: boolean): CSSProperties {
  const { borders } = look;
  const ink = readableInk(look.color, look.fill, isDark);
  return {
    ...fontStyle(look, zoom),
    ...(ink === null ? {} : { color: ink }),
    ...(look.fill === null ? {} : { backgroundColor: look.fill }),
    justifyContent: justify(look, value),
    alignItems: { top: "flex-start", center: "center", bottom: "flex-end" }[look.vertical],
    textAlign: look.horizontal === "general" ? "start" : look.horizontal,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(borders.top ? { borderTop: LINE } : {}),
    ...(borders.right ? { borderRight: LINE } : {}),
    ...(borders.bottom ? { borderBottom: LINE } : {}),
    ...(borders.left ? { borderLeft: LINE } : {}),
  };
}

/** The font alone: what the text field over a cell shares with it. */
export function fontStyle(look: CellLook, zoom: number): CSSProperties {
  return {
    fontFamily: `"${look.fontName.replace(/["\\]/g, "")}", "Liberation Serif", "Times New Roman", serif`,
    fontSize: `${String(pixelsOfPoints(look.fontSize) * zoom)}px`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? "italic" : "normal",
    textDecoration: look.underline ? "underline" : "none",
  };
}

/** Without an alignment of their own numbers stand right, truth values in the middle, text left: as in Excel. */
function justify(look: CellLook, value: CellValue): "flex-start" | "center" | "flex-end" {
  switch (look.horizontal) {
    case "left":
      return "flex-start";
    case "center":
      return "center";
    case "right":
      return "flex-end";
    case "general":
      return typeof value === "number" ? "flex-end" : typeof value === "boolean" ? "center" : "flex-start";
  }
}
