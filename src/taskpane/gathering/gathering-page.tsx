import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { pageLabels } from "../../messages/pane/page-labels";
import { Card } from "../parts/card";
import { Row, Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { FilePicker } from "./file-picker";
import { picked } from "./picked-files";
import { PickedList } from "./picked-list";
import { EVERY_QUESTION } from "./question-filters";
import { ReadingProgress } from "./reading-progress";
import { RunView } from "./run-view";
import { useGathering } from "./use-gathering";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  year: { maxWidth: "8rem" },
});

/** «Gộp biểu các đơn vị»: pick files, look at every row's fate, answer, preview, merge. */
export function GatheringPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, surroundings } = usePane();
  const job = useGathering();
  const [year, setYear] = useState(() =>
    String(state.settings.year ?? state.checked?.result.year ?? surroundings.today().slice(0, 4)),
  );
  const [privateRemarks, setPrivateRemarks] = useState(false);
  const [ledgerSheet, setLedgerSheet] = useState(false);
  const [like, setLike] = useState<string | null>(null);
  const [notExcel, setNotExcel] = useState<readonly string[]>([]);
  // What she looks at stays over her answers, each of which is a run of its own.
  const [filter, setFilter] = useState(EVERY_QUESTION);
  const settings = { year: Number(year), privateRemarks, ledgerSheet, like };
  const isYear = /^(?:19|20)\d\d$/.test(year.trim());
  const isBusy = job.phase.kind === "reading" || job.phase.kind === "comparing";
  const add = async (some: readonly File[]) => {
    const { files, left } = await picked(job.files, some);
    setNotExcel(left);
    if (left.length < some.length) await job.gather(files, settings);
  };
  return (
    <Stack>
      <Card label={say(pageLabels.gathering)}>
        <Body1>{say(words.about)}</Body1>
        <Caption1 className={styles.quiet}>{say(words.staysHere)}</Caption1>
        <Field label={say(words.year)} {...(isYear ? {} : { validationMessage: say(words.yearWrong) })}>
          <Input
            className={styles.year}
            inputMode="numeric"
            value={year}
            disabled={isBusy}
            onChange={(_, { value }) => {
              setYear(value);
              job.forget();
            }}
          />
        </Field>
        {!isBusy && isYear && <FilePicker isPrimary={job.files.length === 0} onFiles={(files) => void add(files)} />}
        <ReadingProgress phase={job.phase} onStop={job.stop} />
        {!isBusy && job.files.length > 0 && isYear && (
          <Row>
            <Button size="small" onClick={() => void job.again(settings)}>
              {say(words.again)}
            </Button>
          </Row>
        )}
        <div role="status">{notExcel.length > 0 && <Body1>{say(words.notExcel(notExcel))}</Body1>}</div>
      </Card>
      {job.phase.kind === "pick" && job.files.length > 0 && (
        <PickedList files={job.files} onDrop={(name) => void job.drop(name)} />
      )}
      {job.phase.kind === "shown" && (
        <RunView
          run={job.phase.run}
          job={job}
          filter={filter}
          onFilter={setFilter}
          choices={{ privateRemarks, ledgerSheet, like }}
          onChoose={(chosen) => {
            setPrivateRemarks(chosen.privateRemarks);
            setLedgerSheet(chosen.ledgerSheet);
            setLike(chosen.like);
            void job.again({ ...settings, ...chosen });
          }}
        />
      )}
    </Stack>
  );
}
