import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../domain/bilingual";
import { shell } from "../messages/pane/shell";
import { startProblems, type StartProblem } from "../messages/pane/start";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, fontFamily: "'Segoe UI', Arial, sans-serif" },
  title: { ...typographyStyles.subtitle1, margin: "0" },
});

/** A plain page where the pane cannot start: what is missing, and what to do. */
export function StartProblemPage({
  problem,
  locale,
}: {
  readonly problem: StartProblem;
  readonly locale: Locale;
}): ReactElement {
  const styles = useStyles();
  const { what, next } = startProblems[problem];
  return (
    <main className={styles.page} lang={locale} role="alert">
      <h1 className={styles.title}>{shell.product[locale]}</h1>
      <p>{what[locale]}</p>
      <p>{next[locale]}</p>
    </main>
  );
}
