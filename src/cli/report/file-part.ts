import { workLeft, type Judged } from "../../actions/work-left";
import type { Locale } from "../../domain/bilingual";
import type { CheckResult } from "../../domain/check";
import type { Severity } from "../../domain/findings/finding";
import type { FindingsLeft } from "../../domain/work-left";
import { regimeById } from "../../domain/regimes/regime-for";
import { commandLine } from "../../messages/command-line";
import { reportPageWords as words } from "../../messages/report-page";
import { severityLabels } from "../../messages/severity-labels";
import { stageLabels } from "../../messages/stage-labels";
import { verdictOf } from "../../messages/steps/verdict";
import { targetsSentence } from "../../messages/targets-sentence";
import { badge, severityLooks } from "./badge";
import { findingsPart, waivedPart } from "./findings";
import { html, type Html } from "./html";
import { ledgerPart } from "./ledger";
import { contradictionsPart, targetsPart } from "./targets";

const severities: readonly (readonly [Severity, keyof FindingsLeft])[] = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "infos"],
];

/** Everything about one file: the answer first, then targets, what to do, what was passed over, what was read. */
export function filePart(checked: Judged, language: Locale): Html {
  const { result } = checked;
  const head = commandLine.checkHead(result.year, regimeById(result.regime).name, stageLabels[result.stage]);
  return html`<p class="quiet">${head[language]} · ${words.checkedOn(result.today)[language]}</p>
    ${answer(checked, language)} ${targetsPart(result, language)} ${contradictionsPart(result, language)}
    ${findingsPart(result, language)} ${waivedPart(result, language)} ${questionsPart(result, language)}
    ${ledgerPart(result, language)}`;
}

function answer(checked: Judged, language: Locale): Html {
  const work = workLeft(checked, null, null);
  const counted = severities
    .map(([severity, left]) => ({ severity, count: work.findings[left] }))
    .filter(({ count }) => count > 0);
  return html`<div class="card answer ${verdictOf({ kind: "checked", work }).sign}">
    <p class="sentence">${conclusionSentence(checked, language)}</p>
    <p>${targetsSentence(checked.result)?.[language] ?? null}</p>
    ${
      counted.length === 0
        ? null
        : html`<ul class="chips">
            ${counted.map(({ severity, count }) => {
              const [tone, shape] = severityLooks[severity];
              return html`<li>
                ${badge(tone, shape, words.chip(severityLabels[severity][language], count, language))}
              </li>`;
            })}
          </ul>`
    }
  </div>`;
}

/** As in the pane; where no form was found there is no button here to press. */
export function conclusionSentence(checked: Judged, language: Locale): string {
  const work = workLeft(checked, null, null);
  if (!work.reading.hasRegistration) return words.noRegistration[language];
  return verdictOf({ kind: "checked", work }).full[language];
}

function questionsPart({ questions }: CheckResult, language: Locale): Html | null {
  if (questions.length === 0) return null;
  return html`<h2>${commandLine.questions[language]}</h2>
    <ul class="list plain">
      ${questions.map(({ sentence }) => html`<li><p class="words">${sentence[language]}</p></li>`)}
    </ul>`;
}
