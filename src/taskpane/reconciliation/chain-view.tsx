import { Body1Strong, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReconciledTitle } from "../../actions/engine";
import type { Level } from "../../domain/counted/reconciliation";
import { reconciliationPage } from "../../messages/pane/reconciliation";
import { shareLine } from "../../messages/reconciliation/share-words";
import { useSay } from "../state/pane-context";
import { LevelLine } from "./level-line";
import { linesShown } from "./lines-shown";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  share: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  beside: { margin: "0", padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});

/** The count of one title from the marks to the share, one line open at a time. */
export function ChainView({ title }: { readonly title: ReconciledTitle }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { chain, target } = title;
  const [open, setOpen] = useState<string | null>(null);
  const count = valueOf("inBase", chain.numerator);
  const base = chain.denominator.length === 0 ? null : valueOf("base", chain.denominator);
  const list = (label: string, levels: readonly Level[], isWhole: boolean) =>
    levels.length > 0 && (
      <>
        <Caption1Strong block className={styles.share}>
          {label}
        </Caption1Strong>
        <ul className={styles.list} aria-label={label}>
          {(isWhole ? levels : linesShown(levels)).map((level, index) => {
            const key = `${label} ${level.id} ${level.reason ?? ""} ${String(index)}`;
            return (
              <LevelLine
                key={key}
                level={level}
                chain={chain}
                isOpen={open === key}
                onToggle={() => {
                  setOpen(open === key ? null : key);
                }}
              />
            );
          })}
        </ul>
      </>
    );
  return (
    <>
      {list(say(reconciliationPage.numerator), chain.numerator, false)}
      {list(say(reconciliationPage.denominator), chain.denominator, false)}
      <Body1Strong block className={styles.share}>
        {say(base === null ? reconciliationPage.noBase(count) : shareLine(count, base, target))}
      </Body1Strong>
      {target !== null && target.beside.length > 0 && (
        <ul className={styles.beside}>
          {target.beside.map(({ sentence }) => (
            <li key={sentence.vi}>{say(sentence)}</li>
          ))}
        </ul>
      )}
      {list(say(reconciliationPage.beside), chain.beside, true)}
    </>
  );
}

function valueOf(id: Level["id"], levels: readonly Level[]): number {
  return levels.find((level) => level.id === id)?.value ?? 0;
}
