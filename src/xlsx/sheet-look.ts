/** How a sheet looks, as far as she knows it from Excel; only structured-cloneable members. */
export interface SheetLook {
  /** Pixels at 100 %, by column from 1; columns not named have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Pixels at 100 %, by row from 1. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** How many rows and columns stay when the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Distinct looks; cells name them by index. */
  readonly looks: readonly CellLook[];
  /** Index into `looks`, by row and column from 0; missing entries have the look of no format. */
  readonly lookOf: readonly (readonly number[])[];
}

export interface CellLook {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** «#RRGGBB»; null: the view's own text colour. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly borders: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
}

export const plainLook: CellLook = {
  fontName: "Times New Roman",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: { top: false, right: false, bottom: false, left: false },
};

/** How a cell looks; row and column from 1. */
export function lookAt(look: SheetLook, row: number, column: number): CellLook {
  const index = look.lookOf[row - 1]?.[column - 1];
  return (index === undefined ? undefined : look.looks[index]) ?? plainLook;
}

/** A sheet without any format of its own. */
export const plainSheetLook: SheetLook = {
  columnWidths: new Map(),
  defaultColumnWidth: 64,
  rowHeights: new Map(),
  defaultRowHeight: 20,
  frozen: { rows: 0, columns: 0 },
  looks: [],
  lookOf: [],
};
