import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { pageLabels } from "../../messages/pane/page-labels";
import { Row } from "../parts/stack";
import { useSay } from "../state/pane-context";
import type { GatheringPhase } from "./use-gathering";

interface ReadingProgressProps {
  readonly phase: GatheringPhase;
  readonly onStop: () => void;
}

/** «Đang đọc 12/57 tệp: …», and the way to stop; nothing while nothing is done. */
export function ReadingProgress({ phase, onStop }: ReadingProgressProps): ReactElement | null {
  const say = useSay();
  if (phase.kind !== "reading" && phase.kind !== "comparing") return null;
  const line = phase.kind === "reading" ? words.reading(phase.at, phase.of, phase.name) : words.comparing;
  return (
    <>
      <Body1>{say(line)}</Body1>
      <ProgressBar
        aria-label={say(pageLabels.gathering)}
        {...(phase.kind === "reading" ? { value: (phase.at - 1) / phase.of } : {})}
      />
      <Row>
        <Button size="small" onClick={onStop}>
          {say(words.stop)}
        </Button>
      </Row>
    </>
  );
}
