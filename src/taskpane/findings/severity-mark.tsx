import { Badge } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { PenRegular } from "@fluentui/react-icons/svg/pen";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/findings/finding";
import { severityLabels } from "../../messages/severity-labels";
import { useSay } from "../state/pane-context";

type Look = readonly [color: "danger" | "warning" | "informative", icon: ReactElement];

const looks: Readonly<Record<Severity, Look>> = {
  error: ["danger", <PenRegular key="error" />],
  warning: ["warning", <EyeRegular key="warning" />],
  info: ["informative", <InfoRegular key="info" />],
};

/** «Phải sửa», «Cần rà soát» or «Lưu ý», told by word, shape and colour alike. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const say = useSay();
  const [color, icon] = looks[severity];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {say(severityLabels[severity])}
    </Badge>
  );
}
