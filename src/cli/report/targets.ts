import type { Locale } from "../../domain/bilingual";
import type { CheckResult } from "../../domain/check";
import type { Stage } from "../../domain/stage";
import { linesOfPlan, type TargetResult } from "../../domain/targets/target-result";
import { reportPageWords as words } from "../../messages/report-page";
import { contradictoryLabel, statusLabel } from "../../messages/status-labels";
import { figureText, gapText, levelText } from "../../messages/target-text";
import { cellText } from "../../messages/where";
import { badge, statusLooks } from "./badge";
import { html, type Html } from "./html";
import { targetBar } from "./target-bar";

/** A card for each target that was measured, a line for each that was not. */
export function targetsPart({ targets, stage }: CheckResult, language: Locale): Html | null {
  if (targets.length === 0) return null;
  const lines = linesOfPlan(targets);
  const measured = lines.filter(({ numerator }) => numerator !== null);
  const others = lines.filter(({ numerator }) => numerator === null);
  return html`${
    measured.length === 0
      ? null
      : html`<h2>${words.measured[language]}</h2>
          <div class="grid">${measured.map((result) => card(result, stage, language))}</div>`
  }
  ${
    others.length === 0
      ? null
      : html`<h2>${words.others[language]}</h2>
          <ul class="list plain">
            ${others.map((result) => line(result, stage, language))}
          </ul>`
  }`;
}

function card(result: TargetResult, stage: Stage, language: Locale): Html {
  const { target } = result;
  const level = levelText(target)?.[language] ?? null;
  const gap = gapText(result)?.[language] ?? null;
  const figure = figureText(result)?.[language] ?? null;
  // For a bare number the reasoning repeats the figure.
  const why = result.why[language];
  return html`<section class="card target">
    <div class="head">
      <h3>${target.label}</h3>
      ${statusBadge(result, stage, language)}
    </div>
    <div class="figures">
      <span class="figure">${figure}</span>
      ${level === null ? null : html`<span class="quiet">${level}</span>`}
    </div>
    ${targetBar(result, language)} ${gap === null ? null : html`<p><strong>${gap}</strong></p>`}
    ${why === `${figure ?? ""}.` ? null : html`<p class="quiet">${why}</p>`}
    ${result.beside.map(({ sentence }) => html`<p class="quiet">${sentence[language]}</p>`)} ${origin(result, language)}
  </section>`;
}

function line(result: TargetResult, stage: Stage, language: Locale): Html {
  return html`<li>
    <div class="words">
      <p>${result.target.label}</p>
      <p class="quiet">${result.why[language]}</p>
    </div>
    ${statusBadge(result, stage, language)}
  </li>`;
}

function statusBadge(result: TargetResult, stage: Stage, language: Locale): Html {
  const [tone, shape] = statusLooks[result.status];
  return badge(tone, shape, statusLabel(result, stage)[language]);
}

/** Where the target comes from: the plan's clause, and the cell that states it. */
function origin({ target }: TargetResult, language: Locale): Html | null {
  const cell = target.source === null ? null : words.source(cellText(target.source)[language])[language];
  const parts = [target.basis, cell].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? null : html`<p class="quiet">${parts.join(" · ")}</p>`;
}

/** Levels that no numbers can meet together, with the nearest pair that would hold. */
export function contradictionsPart({ contradictions }: CheckResult, language: Locale): Html | null {
  if (contradictions.length === 0) return null;
  return html`<h2>${contradictoryLabel[language]}</h2>
    <ul class="list">
      ${contradictions.map(({ message }) => html`<li class="card finding warning"><p>${message[language]}</p></li>`)}
    </ul>`;
}
