import { areaToA1 } from "../workbook/refs";
import type { ValidationList } from "../workbook/write-plan";
import { encodeSpreadsheetText } from "./xml";

/** A drop-down list of typed choices; `prefix` is that of the sheet's names. */
export function listXml(prefix: string, { area, items }: ValidationList): string {
  const choices = encodeSpreadsheetText(items.join(",").replaceAll('"', '""')).replaceAll("&quot;", '"');
  const formula = `<${prefix}formula1>"${choices}"</${prefix}formula1>`;
  return `<${prefix}dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${areaToA1(area)}">${formula}</${prefix}dataValidation>`;
}

/** All of a sheet's rules for what may be typed; "" for none. */
export function listsXml(prefix: string, lists: readonly string[]): string {
  if (lists.length === 0) return "";
  return `<${prefix}dataValidations count="${String(lists.length)}">${lists.join("")}</${prefix}dataValidations>`;
}
