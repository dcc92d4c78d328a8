import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import { targetsPage } from "../../messages/pane/targets";
import type { CellRef, RowRef } from "../../workbook/refs";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "./stack";

interface RevealStepsProps {
  /** Of what the places are, for a screen reader. */
  readonly label: string;
  readonly places: readonly (CellRef | RowRef)[];
}

/** Cells or rows shown one after the other; nothing where the door cannot show them. */
export function RevealSteps({ label, places }: RevealStepsProps): ReactElement | null {
  const say = useSay();
  const { actions, canReveal } = usePane();
  const [at, setAt] = useState(-1);
  if (places.length === 0 || !canReveal) return null;
  const show = (index: number) => {
    const place = places[index];
    if (place === undefined) return;
    setAt(index);
    void actions.reveal("column" in place ? place : [place]);
  };
  return (
    <Row>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={`${label}: ${say(targetsPage.previousRow)}`}
        disabledFocusable={at <= 0}
        onClick={() => {
          show(at - 1);
        }}
      />
      <span>{at < 0 ? say(targetsPage.places(places)) : `${String(at + 1)}/${String(places.length)}`}</span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={`${label}: ${say(targetsPage.nextRow)}`}
        disabledFocusable={at >= places.length - 1}
        onClick={() => {
          show(at + 1);
        }}
      />
    </Row>
  );
}
