import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Bilingual } from "../../domain/bilingual";
import { exclusionLabels, settingsPage } from "../../messages/pane/settings";
import { useSay } from "../state/pane-context";
import { mayBeExcluded, type SettingsDraft } from "./settings-draft";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

interface ExclusionFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (part: Partial<SettingsDraft>) => void;
  readonly basisProblem: Bilingual | null;
}

/** «Cơ quan tính trừ»: whom the office takes out, and the document that allows it. Maternity is not offered. */
export function ExclusionFields({ draft, onChange, basisProblem }: ExclusionFieldsProps): ReactElement {
  const say = useSay();
  const styles = useStyles();
  const { exclusions } = draft;
  return (
    <>
      <Field label={say(settingsPage.exclusions)} hint={say(settingsPage.exclusionsHint)}>
        <div className={styles.list} role="group" aria-label={say(settingsPage.exclusions)}>
          {mayBeExcluded.map((who) => (
            <Checkbox
              key={who}
              label={say(exclusionLabels[who])}
              checked={exclusions.includes(who)}
              onChange={(_, { checked }) => {
                onChange({
                  exclusions: checked === true ? [...exclusions, who] : exclusions.filter((each) => each !== who),
                });
              }}
            />
          ))}
        </div>
      </Field>
      {exclusions.length > 0 && (
        <Field
          label={say(settingsPage.exclusionsBasis)}
          required
          {...(basisProblem === null ? {} : { validationMessage: say(basisProblem) })}
        >
          <Input
            value={draft.exclusionsBasis}
            onChange={(_, { value }) => {
              onChange({ exclusionsBasis: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
