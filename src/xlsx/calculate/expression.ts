import type { Area } from "../../workbook/refs";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula as something to be worked out. */
export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "negated"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  /** null: an argument left out, as in «VLOOKUP(A1,B:C,2,)». */
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly (Expression | null)[] };
