import type { Locale } from "../../domain/bilingual";
import type { CheckResult, SheetReading } from "../../domain/check";
import { ledgerOf } from "../../domain/form/row-fate";
import { commandLine } from "../../messages/command-line";
import { formKindLabels } from "../../messages/form-kind-labels";
import { reportPageWords as words } from "../../messages/report-page";
import { areaToA1 } from "../../workbook/refs";
import { html, type Html } from "./html";

/** «Bảng kê dòng đã đọc»: every form with the fates of its rows, and the reasons of those that were not counted. */
export function ledgerPart({ reading }: CheckResult, language: Locale): Html {
  const heads = [words.read, words.counted, words.structural, words.excluded, words.questioned];
  const told = reading.sheets.flatMap((sheet) => rowsTold(sheet, language));
  return html`<h2>${commandLine.ledger[language]}</h2>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.sheet[language]}</th>
            <th scope="col">${words.formKind[language]}</th>
            ${heads.map((head) => html`<th scope="col" class="number">${head[language]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${reading.sheets.flatMap((sheet) => sheetRows(sheet, language))}
        </tbody>
      </table>
    </div>
    ${
      told.length === 0
        ? null
        : html`<div class="group"><h3>${words.rowsTold[language]}</h3></div>
            <ul class="list plain">
              ${told}
            </ul>`
    }`;
}

function sheetRows(sheet: SheetReading, language: Locale): readonly Html[] {
  const name = sheet.hidden ? `${sheet.name} (${commandLine.hidden[language]})` : sheet.name;
  const forms = sheet.forms.map((form) => {
    const { read, counted, structural, excluded, questioned } = ledgerOf(form.rows);
    return html`<tr>
      <th scope="row">${name}<br /><span class="quiet">${areaToA1(form.extent)}</span></th>
      <td>${formKindLabels[form.kind][language]}</td>
      ${[read, counted, structural, excluded, questioned].map((rows) => html`<td class="number">${rows}</td>`)}
    </tr>`;
  });
  if (sheet.outside.length === 0) return forms;
  const outside = commandLine.outside(sheet.outside.length)[language];
  return [
    ...forms,
    html`<tr>
      <th scope="row">${name}</th>
      <td colspan="6">${outside}: ${sheet.outside.join(", ")}</td>
    </tr>`,
  ];
}

function rowsTold({ name, forms }: SheetReading, language: Locale): readonly Html[] {
  return forms.flatMap(({ rows }) =>
    rows.flatMap(({ row, fate }) =>
      fate.fate === "excluded" || fate.fate === "questioned"
        ? [
            html`<li>
              <div class="words">
                <p class="quiet">${name} · ${commandLine.row(row)[language]}</p>
                <p>${fate.why[language]}</p>
              </div>
            </li>`,
          ]
        : [],
    ),
  );
}
