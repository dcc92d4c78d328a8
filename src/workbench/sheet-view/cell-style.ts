import type { CSSProperties } from "react";
import type { CellValue } from "../../workbook/grid";
import type { CellLook } from "../../xlsx/sheet-look";

const LINE = "1px solid currentColor";

/** A cell's look as CSS. These are data of her file, one look per cell, so they are inline on purpose. */
export function cellStyle(look: CellLook, value: CellValue, zoom: number): CSSProperties {
  const { borders } = look;
  return {
    fontFamily: `"${look.fontName.replace(/["\\]/g, "")}", "Liberation Serif", "Times New Roman", serif`,
    fontSize: `${String(look.fontSize * (96 / 72) * zoom)}px`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? "italic" : "normal",
    textDecoration: look.underline ? "underline" : "none",
    ...(look.color === null ? {} : { color: look.color }),
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
