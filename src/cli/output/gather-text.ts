import { gatherWords } from "../../messages/gathering";
import type { Arguments } from "../arguments";
import type { GatherTold } from "./gather-json";

/** The run as a person reads it: the closing line last, where a terminal leaves the eye. */
export function gatherText({ run, left }: GatherTold, { language }: Arguments): string {
  const { gathered, plan, lines, summary, groups } = run;
  const out: string[] = lines.map((line) => line[language]);
  for (const { file, why } of left) out.push(gatherWords.leftOut(file, gatherWords.left[why])[language]);
  const { questions } = gathered;
  if (questions.length > 0) {
    out.push(gatherWords.questions(questions.length)[language]);
    for (const { about, unit, questions: own } of groups ?? [])
      out.push(`  ${gatherWords.group(about, unit, own.length)[language]}`);
    for (const { file, sentence, options } of groups === null ? questions : []) {
      const answers = options.map(({ label }) => label[language]).join(" · ");
      out.push(`  ${file === "" ? "" : `${file}: `}${sentence[language]}\n    → ${answers}`);
    }
    out.push(gatherWords.answerBy[language]);
  }
  const hasWrites = plan.writes.length + plan.tabs.length > 0;
  const isTaken = gathered.files.some(({ status }) => status === "read");
  if (isTaken && !hasWrites) out.push(gatherWords.nothingNew[language]);
  else if (isTaken && gathered.isComplete) out.push(gatherWords.allWell[language]);
  out.push(summary[language]);
  return `${out.join("\n")}\n`;
}
