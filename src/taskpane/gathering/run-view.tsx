import { Body1, Body1Strong } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { useSay } from "../state/pane-context";
import { GatherOptions, type Choices } from "./gather-options";
import { FileList } from "./file-list";
import { GatherPreview } from "./gather-preview";
import { GatherQuestions } from "./gather-questions";
import type { QuestionFilter } from "./question-filters";
import { RowLedger } from "./row-ledger";
import type { GatheringJob } from "./use-gathering";

interface RunViewProps {
  readonly run: GatherRun;
  readonly job: Pick<GatheringJob, "answer" | "write" | "drop">;
  readonly filter: QuestionFilter;
  readonly onFilter: (filter: QuestionFilter) => void;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What a run found, from the sum of it to each row, and what it would write. */
export function RunView({ run, job, filter, onFilter, choices, onChoose }: RunViewProps): ReactElement {
  const say = useSay();
  const { questions } = run.gathered;
  return (
    <>
      <Card label={say(words.files)}>
        <Body1Strong>{say(run.summary)}</Body1Strong>
        <FileList
          run={run}
          onDrop={(name) => void job.drop(name)}
          onUnit={(question, unit) => void job.answer([question], unit)}
        />
      </Card>
      {questions.length > 0 && (
        <GatherQuestions
          questions={questions}
          groups={run.groups}
          filter={filter}
          onFilter={onFilter}
          onAnswer={(some, answer) => void job.answer(some, answer)}
        />
      )}
      {run.linesOfOffice.length > 0 && (
        <Card label={say(words.worth)}>
          <Heading level={2} size="small">
            {say(words.worth)}
          </Heading>
          {run.linesOfOffice.map((line) => (
            <Body1 key={line.vi}>{say(line)}</Body1>
          ))}
        </Card>
      )}
      <RowLedger run={run} />
      <GatherOptions choices={choices} onChoose={onChoose} forms={run.forms} />
      <GatherPreview run={run} onMerge={() => void job.write()} />
    </>
  );
}
