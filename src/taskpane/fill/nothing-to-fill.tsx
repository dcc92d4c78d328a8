import { Body1, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FillPreview } from "../../actions/fill-preview";
import { preview as words } from "../../messages/pane/forms";
import { sheetsCompared, sheetsLookedAt } from "../../messages/seen-sheets";
import { Row } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

/** Why nothing would be written: the forms agree, and are named; or none was found, and how to get one. */
export function NothingToFill({ preview }: { readonly preview: FillPreview }): ReactElement {
  const say = useSay();
  const { seen, questions, differing } = preview;
  const compared = sheetsCompared(seen);
  if (hasNoForm(preview)) {
    return (
      <>
        <Body1>{say(words.noSummary(sheetsLookedAt(seen)))}</Body1>
        <WithoutForm />
      </>
    );
  }
  const agrees = compared.length > 0 && questions.length + differing.length === 0;
  return <Body1>{say(agrees ? words.agrees(compared) : words.nothing)}</Body1>;
}

/** Whether no sheet was recognised as a form to fill. */
export function hasNoForm({ seen }: FillPreview): boolean {
  return seen.every(({ state }) => state === "unknown" || state === "other");
}

/** No form was recognised: make one, or look at how the sheets were read. */
function WithoutForm(): ReactElement | null {
  const say = useSay();
  const { state, engine, actions, display } = usePane();
  const { checked } = state;
  if (checked === null) return null;
  return (
    <Row>
      <Button
        appearance="primary"
        onClick={() => {
          void actions.showPlanned(engine.planCreate(checked, "summary", display.locale));
        }}
      >
        {say(words.createSummary)}
      </Button>
      <Button
        onClick={() => {
          actions.dropPreview();
          actions.choosePage("reading");
        }}
      >
        {say(words.pointOut)}
      </Button>
    </Row>
  );
}
