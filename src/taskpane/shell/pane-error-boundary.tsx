import { Button, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Locale } from "../../domain/bilingual";
import { shell } from "../../messages/pane/shell";

interface Props {
  readonly locale: Locale;
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
}

/** Our own faults end here, in what the first load brings, with a code she can pass on. React knows error boundaries as classes only. */
export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { locale, children } = this.props;
    if (this.state.fault === null) return children;
    return (
      <section
        role="alert"
        style={{ padding: tokens.spacingHorizontalM, display: "grid", rowGap: tokens.spacingVerticalS }}
      >
        <strong>{shell.ourFault[locale]}</strong>
        <span>{shell.ourFaultNext[locale]}</span>
        <code>{this.state.fault}</code>
        <span>
          <Button
            onClick={() => {
              this.setState({ fault: null });
            }}
          >
            {shell.reopen[locale]}
          </Button>
        </span>
      </section>
    );
  }
}
