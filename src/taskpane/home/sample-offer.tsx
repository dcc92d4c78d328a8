import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { home } from "../../messages/pane/home";
import type { OpenSample } from "../state/open-sample";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SampleOfferProps {
  readonly openSample: OpenSample;
  readonly isPrimary: boolean;
}

/** Something to try the tool with, where the workbook holds no registration. */
export function SampleOffer({ openSample, isPrimary }: SampleOfferProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const open = async () => {
    const opened = await openSample();
    if (opened.ok) await actions.check();
    else actions.fail(opened.error);
  };
  return (
    <div className={styles.offer}>
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => void open()}>
        {say(home.sample)}
      </Button>
      <Caption1 className={styles.quiet}>{say(home.sampleHint)}</Caption1>
    </div>
  );
}
