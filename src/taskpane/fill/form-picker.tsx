import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DrawnForm } from "../../domain/form/drawn-form";
import { fillWords } from "../../messages/pane/fill";
import { Choice } from "../parts/choice";
import { useSay } from "../state/pane-context";
import { tallyOf } from "./form-model";

interface FormPickerProps {
  readonly forms: readonly DrawnForm[];
  readonly at: number;
  readonly chosen: ReadonlySet<string>;
  readonly onPick: (at: number) => void;
}

/** «Biểu tổng hợp (71 ô)»: which of several forms is shown; nothing where there is one. */
export function FormPicker({ forms, at, chosen, onPick }: FormPickerProps): ReactElement | null {
  const say = useSay();
  if (forms.length < 2) return null;
  return (
    <Field label={`${say(fillWords.form)} ${String(at + 1)}/${String(forms.length)}`} orientation="horizontal">
      <Choice
        value={String(at)}
        onChange={(_, { value }) => {
          onPick(Number(value));
        }}
      >
        {forms.map((form, index) => {
          const { fresh, replaced } = tallyOf(form, chosen);
          return (
            <option key={String(index)} value={String(index)}>
              {say(fillWords.formOption(form.sheet, fresh + replaced))}
            </option>
          );
        })}
      </Choice>
    </Field>
  );
}
