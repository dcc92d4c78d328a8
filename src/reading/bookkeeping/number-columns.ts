import type { RecognisedForm } from "../read-form";
import { plain } from "../../text/plain";

/** «STT», «Số TT», «TT trong phòng»: a list may number its lines twice, through and by unit. */
const NUMBERING = /(?:^|› ?)(?:s?tt|so tt|so thu tu|thu tu|no\.?)(?: .*)?$/;

/** Every column that numbers the lines, from left to right. */
export function numberColumns({ form: { columns } }: RecognisedForm): readonly number[] {
  return columns
    .filter(({ role, header }) => role === "number" || (role === "other" && NUMBERING.test(plain(header))))
    .map(({ column }) => column);
}

/** «12», «12.», «12)» as a running number; null for anything else. */
export function runningNumber({ table: { sheet } }: RecognisedForm, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? value : null;
  const [, digits] = /^0*([1-9]\d{0,4})[.)]?$/.exec(sheet.plain(row, column)) ?? [];
  return digits === undefined ? null : Number(digits);
}
