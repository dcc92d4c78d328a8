import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Bilingual, Locale } from "../domain/bilingual";
import { failureMessage } from "../messages/failure-sentences";
import { workbench as words } from "../messages/workbench";
import type { Failure } from "../workbook/failure";
import type { RefusedFile as Refused } from "./open-workbook-state";

interface RefusedFileProps {
  readonly locale: Locale;
  readonly refused: Refused;
  /** The workbook that stays open. */
  readonly kept: string;
  readonly onClose: () => void;
}

/** Above the open workbook: which file could not be opened, why, and that this one stays. */
export function RefusedFile({ locale, refused, kept, onClose }: RefusedFileProps) {
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.close[locale]}
      onClick={onClose}
    />
  );
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words.notOpened(refused.name, reasonOf(refused.failure), kept)[locale]}</MessageBarBody>
      <MessageBarActions containerAction={close} />
    </MessageBar>
  );
}

/** What happened, as the end of a sentence. */
function reasonOf(failure: Failure): Bilingual {
  // Only the browser itself fails here in a way that has no code of ours.
  if (failure.code === "host") return words.unreadable;
  const { vi, en } = failureMessage(failure).what;
  return { vi: withinSentence(vi), en: withinSentence(en) };
}

function withinSentence(sentence: string): string {
  const bare = sentence.replace(/\.$/, "");
  return /^Excel\b/.test(bare) ? bare : bare.charAt(0).toLocaleLowerCase("vi") + bare.slice(1);
}
