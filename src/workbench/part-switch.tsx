import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Locale } from "../domain/bilingual";
import { workbench as words } from "../messages/workbench";
import type { Part } from "./use-part";

const useStyles = makeStyles({ parts: { display: "flex" }, part: { minWidth: "auto" } });

interface PartSwitchProps {
  readonly locale: Locale;
  readonly shown: Part;
  readonly onShow: (part: Part) => void;
}

/** «Bảng tính» | «Sổ Thi đua», where there is room for one of them only. */
export function PartSwitch({ locale, shown, onShow }: PartSwitchProps) {
  const styles = useStyles();
  const parts = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // «Đến ô» has put its own part away: the way back is its heir.
    if (document.activeElement === document.body || document.activeElement?.closest("[hidden]") !== null)
      parts.current?.querySelector<HTMLElement>("[aria-pressed=false]")?.focus();
  }, [shown]);
  return (
    <div ref={parts} className={styles.parts} role="group" aria-label={words.parts[locale]}>
      {(["sheet", "pane"] as const).map((part) => (
        <ToggleButton
          key={part}
          size="small"
          className={styles.part}
          checked={shown === part}
          onClick={() => {
            onShow(part);
          }}
        >
          {(part === "sheet" ? words.sheetPart : words.title)[locale]}
        </ToggleButton>
      ))}
    </div>
  );
}
