import type { Locale } from "../../domain/bilingual";
import type { CheckResult } from "../../domain/check";
import type { Severity } from "../../domain/findings/finding";
import { regimeById } from "../../domain/regimes/regime-for";
import { commandLine } from "../../messages/command-line";
import { conclusionOf, openFindings, targetsSentence } from "../../messages/conclusion";
import { reportPageWords as words } from "../../messages/report-page";
import { severityLabels } from "../../messages/severity-labels";
import { stageLabels } from "../../messages/stage-labels";
import { badge, severityLooks } from "./badge";
import { findingsPart, waivedPart } from "./findings";
import { html, type Html } from "./html";
import { ledgerPart } from "./ledger";
import { contradictionsPart, targetsPart } from "./targets";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Everything about one file: the answer first, then targets, what to do, what was passed over, what was read. */
export function filePart(result: CheckResult, language: Locale): Html {
  const head = commandLine.checkHead(result.year, regimeById(result.regime).name, stageLabels[result.stage]);
  return html`<p class="quiet">${head[language]} · ${words.checkedOn(result.today)[language]}</p>
    ${answer(result, language)} ${targetsPart(result, language)} ${contradictionsPart(result, language)}
    ${findingsPart(result, language)} ${waivedPart(result, language)} ${questionsPart(result, language)}
    ${ledgerPart(result, language)}`;
}

function answer(result: CheckResult, language: Locale): Html {
  const { kind } = conclusionOf(result);
  const counted = severities
    .map((severity) => ({ severity, count: openFindings(result, severity) }))
    .filter(({ count }) => count > 0);
  return html`<div class="card answer ${kind}">
    <p class="sentence">${conclusionSentence(result, language)}</p>
    <p>${targetsSentence(result)?.[language] ?? null}</p>
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
export function conclusionSentence(result: CheckResult, language: Locale): string {
  const { kind, sentence } = conclusionOf(result);
  return kind === "no-form" ? words.noRegistration[language] : sentence[language];
}

function questionsPart({ questions }: CheckResult, language: Locale): Html | null {
  if (questions.length === 0) return null;
  return html`<h2>${commandLine.questions[language]}</h2>
    <ul class="list plain">
      ${questions.map(({ sentence }) => html`<li><p class="words">${sentence[language]}</p></li>`)}
    </ul>`;
}
