import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { settingsPage, regimeLabels } from "../../messages/pane/settings";
import { stageLabels, stagesInOrder } from "../../messages/stage-labels";
import { Card } from "../parts/card";
import { Choice } from "../parts/choice";
import { usePane, useSay } from "../state/pane-context";
import type { Settings } from "../../actions/default-settings";
import { Row } from "../parts/stack";
import { ExclusionFields } from "./exclusion-fields";
import { draftOf, readDraft, type SettingsDraft } from "./settings-draft";
import { Heading } from "../parts/heading";

/** Stage, year, law, and who is counted; saved in the workbook together, then checked again. */
export function CheckSettings({ settings }: { readonly settings: Settings }): ReactElement {
  const say = useSay();
  const { actions, state } = usePane();
  const [draft, setDraft] = useState(() => draftOf(settings, state.checked?.request.answers ?? []));
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<SettingsDraft>) => {
    setDraft({ ...draft, ...part });
  };
  const read = readDraft(draft, settings);
  const wrong = (field: keyof typeof read.wrong) => {
    const words = read.wrong[field];
    return asked && words !== null ? { validationMessage: say(words) } : {};
  };
  const save = () => {
    setAsked(true);
    if (read.settings !== null) void actions.saveSettings(read.settings, read.answers);
  };
  return (
    <Card label={say(settingsPage.checkHeading)}>
      <Heading level={2} size="small">
        {say(settingsPage.checkHeading)}
      </Heading>
      <Field label={say(settingsPage.stage)}>
        <Choice
          value={draft.stage}
          onChange={(_, { value }) => {
            change({ stage: value });
          }}
        >
          <option value="">{say(settingsPage.byWorkbook)}</option>
          {stagesInOrder.map((stage) => (
            <option key={stage} value={stage}>
              {say(stageLabels[stage])}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={say(settingsPage.year)} hint={say(settingsPage.yearHint)} {...wrong("year")}>
        <Input
          inputMode="numeric"
          value={draft.year}
          onChange={(_, { value }) => {
            change({ year: value });
          }}
        />
      </Field>
      <Field label={say(settingsPage.regime)}>
        <Choice
          value={draft.regime}
          onChange={(_, { value }) => {
            change({ regime: value });
          }}
        >
          <option value="">{say(settingsPage.byYear)}</option>
          {regimeLabels.map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label={say(settingsPage.countedOn)} {...wrong("countedOn")}>
        <Input
          placeholder={settingsPage.dayExample}
          value={draft.countedOn}
          onChange={(_, { value }) => {
            change({ countedOn: value });
          }}
        />
      </Field>
      <Field label={say(settingsPage.headcount)} hint={say(settingsPage.headcountHint)} {...wrong("headcount")}>
        <Input
          inputMode="numeric"
          value={draft.headcount}
          onChange={(_, { value }) => {
            change({ headcount: value });
          }}
        />
      </Field>
      <ExclusionFields draft={draft} onChange={change} basisProblem={asked ? read.wrong.exclusionsBasis : null} />
      <Row>
        <Button onClick={save}>{say(settingsPage.save)}</Button>
      </Row>
    </Card>
  );
}
