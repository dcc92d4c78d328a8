import { Body1, Button, Caption1, Field, Input, makeStyles, Spinner } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { BlankFormFiles } from "../../actions/blank-forms";
import { patternSheets } from "../../actions/pattern-sheets";
import { gatherWords } from "../../messages/gathering";
import { blankFormsPage as words, gatheringPage } from "../../messages/pane/gathering";
import { pageLabels } from "../../messages/pane/page-labels";
import { ActionList } from "../parts/action-list";
import { Card } from "../parts/card";
import { Choice } from "../parts/choice";
import { Heading } from "../parts/heading";
import { Row, Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  year: { maxWidth: "8rem" },
});

/** «Biểu trống gửi các đơn vị»: one workbook a unit, all at once or one by one; nothing is written into hers. */
export function BlankFormsPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, engine, workbook, surroundings, actions } = usePane();
  const [year, setYear] = useState(() =>
    String(state.settings.year ?? state.checked?.result.year ?? surroundings.today().slice(0, 4)),
  );
  const [pattern, setPattern] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<BlankFormFiles | null>(null);
  const sheets = state.checked === null ? [] : patternSheets(state.checked.result);
  const isYear = /^(?:19|20)\d\d$/.test(year.trim());
  const make = async () => {
    setIsMaking(true);
    const forms = await engine.blankForms(workbook, { today: surroundings.today(), year: Number(year), pattern });
    setIsMaking(false);
    if (forms.ok) setMade(forms.value);
    else actions.fail(forms.error);
  };
  const save = async ({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }) => {
    const saved = await surroundings.saveFile(fileName, bytes);
    if (saved.ok) actions.tell(words.saved(fileName));
    else actions.fail(saved.error);
  };
  return (
    <Stack>
      <Card label={say(pageLabels["blank-forms"])}>
        <Body1>{say(words.about)}</Body1>
        <Field label={say(words.year)} {...(isYear ? {} : { validationMessage: say(gatheringPage.yearWrong) })}>
          <Input
            className={styles.year}
            inputMode="numeric"
            value={year}
            onChange={(_, { value }) => {
              setYear(value);
              setMade(null);
            }}
          />
        </Field>
        {sheets.length > 0 && (
          <Field label={say(words.pattern)}>
            <Choice
              value={pattern ?? ""}
              onChange={(_, { value }) => {
                setPattern(value === "" ? null : value);
                setMade(null);
              }}
            >
              <option value="">{say(words.builtIn)}</option>
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {say(words.likeSheet(name))}
                </option>
              ))}
            </Choice>
          </Field>
        )}
        <Row>
          <Button
            appearance={made === null ? "primary" : "secondary"}
            disabledFocusable={!isYear || isMaking}
            onClick={() => void make()}
          >
            {say(words.make)}
          </Button>
          {isMaking && <Spinner size="tiny" label={say(words.making)} />}
        </Row>
      </Card>
      {made !== null && <MadeForms made={made} onSave={(file) => void save(file)} />}
    </Stack>
  );
}

interface MadeFormsProps {
  readonly made: BlankFormFiles;
  readonly onSave: (file: { readonly fileName: string; readonly bytes: Uint8Array }) => void;
}

function MadeForms({ made, onSave }: MadeFormsProps): ReactElement {
  const say = useSay();
  const { forms, together, left, told } = made;
  if (together === null && told.length === 0) return <Body1>{say(gatherWords.noUnits)}</Body1>;
  return (
    <>
      {told.length > 0 && (
        <Card label={say(words.told)}>
          <Heading level={2} size="small">
            {say(words.told)}
          </Heading>
          {told.map((sentence) => (
            <Caption1 key={sentence.vi}>{say(sentence)}</Caption1>
          ))}
        </Card>
      )}
      {together !== null && (
        <Card>
          <Row>
            <Button
              appearance="primary"
              onClick={() => {
                onSave(together);
              }}
            >
              {say(words.saveAll(forms.length))}
            </Button>
          </Row>
          <ActionList
            action={say(words.saveOne)}
            lines={forms.map((form) => ({
              key: form.unit,
              name: form.unit,
              about: say(words.people(form.people)),
              onAct: () => {
                onSave(form);
              },
            }))}
          />
        </Card>
      )}
      {left.length > 0 && (
        <Card label={say(words.left)}>
          <Heading level={2} size="small">
            {say(words.left)}
          </Heading>
          {left.map(({ name, unit }) => (
            <Caption1 key={`${name}|${unit ?? ""}`}>{say(gatherWords.inNoForm(name, unit))}</Caption1>
          ))}
        </Card>
      )}
    </>
  );
}
