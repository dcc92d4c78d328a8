import { percentFraction } from "../../domain/targets/exact";
import type { Fraction } from "../../domain/targets/target";
import type { CellValue } from "../../workbook/grid";

/**
 * A number under «%» as a share: 92 is 92 %, 0,85 is 85 %. A bare 1 is everybody where the shares around it are written
 * as parts of one (`ofOne`) or the cell shows «100%»; beside 90 and 15 it is one in a hundred.
 */
export function shareOfNumber(value: number, format: string, ofOne: boolean): Fraction {
  const isPart = value < 1 || (value === 1 && (ofOne || format.includes("%")));
  return isPart ? percentFraction(Number((value * 100).toPrecision(15))) : percentFraction(value);
}

/** Whether shares that stand together are written as parts of one: none of them is larger than one. */
export function areOfOne(values: readonly CellValue[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length > 0 && numbers.every((value) => value <= 1);
}
