import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Locale } from "../domain/bilingual";
import { shell } from "../messages/pane/shell";

interface Props {
  readonly locale: Locale;
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
}

/** Our own faults end here, with a code she can pass on. React knows error boundaries as classes only. */
export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { locale, children } = this.props;
    if (this.state.fault === null) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{shell.ourFault[locale]}</MessageBarTitle>
          {shell.ourFaultNext[locale]} <code>{this.state.fault}</code>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              this.setState({ fault: null });
            }}
          >
            {shell.reopen[locale]}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
