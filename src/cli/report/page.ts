import { workLeft, type Judged } from "../../actions/work-left";
import type { Locale } from "../../domain/bilingual";
import { fileFailureSentence } from "../../messages/command-line-failures";
import { reportPageWords as words } from "../../messages/report-page";
import { severityLabels } from "../../messages/severity-labels";
import type { Failure } from "../../workbook/failure";
import { ENGINE_VERSION } from "../../messages/engine-version";
import { conclusionSentence, filePart } from "./file-part";
import { html, type Html } from "./html";
import { STYLE } from "./style";

/** What came of one file. */
export type Reported =
  { readonly fileName: string; readonly checked: Judged } | { readonly fileName: string; readonly failure: Failure };

/** One page about all files: nothing is fetched, no script runs, and it prints on A4. */
export function reportPage(reported: readonly Reported[], language: Locale): string {
  const [only] = reported;
  const isOne = reported.length === 1 && only !== undefined;
  const title = words.title[language];
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${isOne ? `${only.fileName} · ${title}` : title}</title>
      <style>
        ${{ markup: STYLE }}
      </style>
    </head>
    <body>
      <main>
        ${
          isOne
            ? html`<article>
                <p class="quiet">${title}</p>
                <h1>${only.fileName}</h1>
                ${body(only, language)}
              </article>`
            : html`<h1>${title}</h1>
                ${overview(reported, language)} ${reported.map((file, index) => section(file, index, language))}`
        }
        <footer class="quiet">
          <p>${words.internal[language]}</p>
          <p>${words.changesNothing[language]} ${words.version(ENGINE_VERSION)[language]}</p>
        </footer>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

function section(file: Reported, index: number, language: Locale): Html {
  return html`<article class="file" id="${anchor(index)}">
    <h1>${file.fileName}</h1>
    ${body(file, language)}
  </article>`;
}

function body(file: Reported, language: Locale): Html {
  return "checked" in file
    ? filePart(file.checked, language)
    : html`<div class="card answer correct">
        <p class="sentence">${fileFailureSentence(file.failure)[language]}</p>
      </div>`;
}

/** All files at a glance, those that could not be read included. */
function overview(reported: readonly Reported[], language: Locale): Html {
  return html`<h2>${words.files[language]}</h2>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.file[language]}</th>
            <th scope="col">${words.conclusion[language]}</th>
            <th scope="col" class="number">${severityLabels.error[language]}</th>
            <th scope="col" class="number">${severityLabels.warning[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${reported.map((file, index) => overviewRow(file, index, language))}
        </tbody>
      </table>
    </div>`;
}

function overviewRow(file: Reported, index: number, language: Locale): Html {
  const name = html`<th scope="row"><a href="#${anchor(index)}">${file.fileName}</a></th>`;
  if ("failure" in file) {
    return html`<tr>
      ${name}
      <td colspan="3">${fileFailureSentence(file.failure)[language]}</td>
    </tr>`;
  }
  const { findings } = workLeft(file.checked, null, null);
  return html`<tr>
    ${name}
    <td>${conclusionSentence(file.checked, language)}</td>
    <td class="number">${findings.errors}</td>
    <td class="number">${findings.warnings}</td>
  </tr>`;
}

function anchor(index: number): string {
  return `tep-${String(index + 1)}`;
}
