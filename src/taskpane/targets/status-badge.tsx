import { Badge } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { QuestionRegular } from "@fluentui/react-icons/svg/question";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import type { ReactElement } from "react";
import type { Stage } from "../../domain/stage";
import type { TargetStatus } from "../../domain/targets/target";
import type { TargetResult } from "../../domain/targets/target-result";
import { statusLabel } from "../../messages/status-labels";
import { useSay } from "../state/pane-context";

type BadgeLook = readonly [color: "success" | "warning" | "informative" | "brand", icon: ReactElement];

/** Shape, word and colour together: never colour alone. */
export function StatusBadge({ result, stage }: { readonly result: TargetResult; readonly stage: Stage }): ReactElement {
  const say = useSay();
  const [color, icon] = looks[result.status];
  return (
    <Badge appearance="tint" color={color} icon={icon} size="large">
      {say(statusLabel(result, stage))}
    </Badge>
  );
}

const looks: Readonly<Record<TargetStatus, BadgeLook>> = {
  met: ["success", <CheckmarkRegular key="met" />],
  exceeded: ["success", <ArrowUpRegular key="exceeded" />],
  missed: ["warning", <SubtractRegular key="missed" />],
  "not-due": ["informative", <ClockRegular key="not-due" />],
  unknown: ["informative", <QuestionRegular key="unknown" />],
  attested: ["brand", <PersonRegular key="attested" />],
  awaiting: ["informative", <ClockRegular key="awaiting" />],
};
