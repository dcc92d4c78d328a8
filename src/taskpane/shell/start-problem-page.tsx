import { FluentProvider, makeStyles, tokens, typographyStyles, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shell } from "../../messages/pane/shell";
import { startProblems, type StartProblem } from "../../messages/pane/start";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, fontFamily: "'Segoe UI', Arial, sans-serif" },
  title: { ...typographyStyles.subtitle1, margin: "0" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A plain page where the pane cannot start: what is missing, and what to do. Both languages: none is known yet. */
export function StartProblemPage({ problem }: { readonly problem: StartProblem }): ReactElement {
  const styles = useStyles();
  const { what, next } = startProblems[problem];
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page} lang="vi" role="alert">
        <h1 className={styles.title}>{shell.product.vi}</h1>
        <p>{what.vi}</p>
        <p>{next.vi}</p>
        <p lang="en" className={styles.quiet}>{`${what.en} ${next.en}`}</p>
      </main>
    </FluentProvider>
  );
}
