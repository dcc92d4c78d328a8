import { Checkbox, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { blankFormsPage, gatheringPage as words } from "../../messages/pane/gathering";
import { Card } from "../parts/card";
import { Choice } from "../parts/choice";
import { Heading } from "../parts/heading";
import { useSay } from "../state/pane-context";
import type { GatherSettings } from "./use-gathering";

export type Choices = Omit<GatherSettings, "year">;

interface GatherOptionsProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** Sheets of her book whose columns the merged sheets can follow. */
  readonly forms: readonly string[];
}

/** What she chooses of how the merged sheets are written; each choice works the run out anew. */
export function GatherOptions({ choices, onChoose, forms }: GatherOptionsProps): ReactElement {
  const say = useSay();
  return (
    <Card label={say(words.options)}>
      <Heading level={2} size="small">
        {say(words.options)}
      </Heading>
      {forms.length > 0 && (
        <Field label={say(words.columns)}>
          <Choice
            value={choices.like ?? ""}
            onChange={(_, { value }) => {
              onChoose({ ...choices, like: value === "" ? null : value });
            }}
          >
            <option value="">{say(blankFormsPage.builtIn)}</option>
            {forms.map((name) => (
              <option key={name} value={name}>
                {say(words.likeForm(name))}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      <Checkbox
        label={say(words.ledgerSheet)}
        checked={choices.ledgerSheet}
        onChange={(_, { checked }) => {
          onChoose({ ...choices, ledgerSheet: checked === true });
        }}
      />
      <Checkbox
        label={say(words.privateRemarks)}
        checked={choices.privateRemarks}
        onChange={(_, { checked }) => {
          onChoose({ ...choices, privateRemarks: checked === true });
        }}
      />
    </Card>
  );
}
