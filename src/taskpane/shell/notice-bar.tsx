import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { FailureMessage } from "../../messages/failures/failure-message";
import { shell } from "../../messages/pane/shell";
import type { Failure } from "../../workbook/failure";
import { usePane, useSay } from "../state/pane-context";
import type { Notice } from "../state/pane-state";

const useStyles = makeStyles({
  bars: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface NoticeBarProps {
  readonly notice: Notice;
}

/** What went wrong or was done, with the next step; it stands below the page and covers nothing. */
export function NoticeBar({ notice }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say(shell.close)}
      onClick={actions.closeNotice}
    />
  );
  return (
    <section className={styles.bars} data-region aria-label={say(shell.notices)}>
      {notice.kind === "failure" && <FailureBar {...notice} close={close} />}
      {notice.kind === "told" && (
        <MessageBar intent="info" layout="auto">
          <MessageBarBody>{say(notice.sentence)}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      )}
      {notice.kind === "done" && (
        <MessageBar intent="success" layout="auto">
          <MessageBarBody>{say(notice.sentence)}</MessageBarBody>
          <MessageBarActions containerAction={close}>
            {notice.entry !== null && <RestoreButton entry={notice.entry} />}
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}

interface FailureBarProps {
  readonly failure: Failure;
  readonly message: FailureMessage;
  readonly close: ReactElement;
}

function FailureBar({ failure, message, close }: FailureBarProps): ReactElement {
  const say = useSay();
  const { actions } = usePane();
  return (
    <MessageBar intent={failure.code === "cancelled" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(message.what)}</MessageBarTitle>
        {say(message.next)}
      </MessageBarBody>
      <MessageBarActions containerAction={close}>
        <FailureAction failure={failure} actions={actions} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** The button that takes the next step, where one button can. */
function FailureAction({
  failure,
  actions,
}: {
  readonly failure: Failure;
  readonly actions: ReturnType<typeof usePane>["actions"];
}): ReactElement | null {
  const say = useSay();
  switch (failure.code) {
    case "partly-applied":
      return <RestoreButton entry={failure.entry} />;
    case "store-full":
      return (
        <Button
          size="small"
          onClick={() => {
            actions.choosePage("journal");
          }}
        >
          {say(shell.toJournal)}
        </Button>
      );
    case "changed-since":
    case "sheet-gone":
    case "cell-edit-mode":
    case "protected":
    case "read-only":
    case "cancelled":
    case "host":
      return (
        <Button size="small" onClick={() => void actions.check()}>
          {say(shell.checkAgain)}
        </Button>
      );
    case "no-downloads":
    case "several-looks":
    case "too-large":
    case "password":
    case "broken":
      return null;
  }
}

function RestoreButton({ entry }: { readonly entry: Parameters<ReturnType<typeof usePane>["actions"]["restore"]>[0] }) {
  const say = useSay();
  const { actions } = usePane();
  return (
    <Button size="small" onClick={() => void actions.restore(entry)}>
      {say(shell.restore)}
    </Button>
  );
}
