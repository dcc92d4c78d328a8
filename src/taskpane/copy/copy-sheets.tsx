import { Body1, Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SubmissionCopy } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { useSay } from "../state/pane-context";

interface CopySheetsProps {
  readonly copy: SubmissionCopy;
  /** The office's own papers that go along all the same. */
  readonly onTake: (sheets: readonly string[]) => void;
}

/** Which sheets are in the copy; the office's own papers only if she ticks them. Nothing where there is none. */
export function CopySheets({ copy: { sheets }, onTake }: CopySheetsProps): ReactElement | null {
  const say = useSay();
  const papers = sheets.filter(({ paper }) => paper !== null);
  if (papers.length === 0) return null;
  const taken = papers.filter(({ goes }) => goes).map(({ name }) => name);
  return (
    <>
      <Body1>{say(formsPage.submitSheets(sheets.filter(({ goes }) => goes).length))}</Body1>
      {papers.map(({ name, goes }) => (
        <Checkbox
          key={name}
          label={name}
          checked={goes}
          onChange={(_, { checked }) => {
            onTake(checked === true ? [...taken, name] : taken.filter((other) => other !== name));
          }}
        />
      ))}
    </>
  );
}
