import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { uiTexts } from './texts.ts';

export type ErrorBoundaryProps = {
  /** Which part of the window this is, for the incident: `applications`. */
  readonly name: string;
  /** Keeps the incident and gives its number; codes and places only. */
  readonly report: (name: string, stack: string) => Promise<string>;
  readonly children: ReactNode;
};

type State = { readonly isBroken: boolean; readonly incidentId: string | null };

const whole: State = { isBroken: false, incidentId: null };

/** The border at which a bug of a screen stops: the rest of the window goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = whole;

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    const stack = placesOf(`${error.stack ?? ''}\n${info.componentStack ?? ''}`);
    this.props.report(this.props.name, `${error.name}\n${stack}`).then(
      (incidentId) => this.setState({ incidentId }),
      () => undefined,
    );
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    const { title, text, again, incident } = uiTexts.broken;
    const { incidentId } = this.state;
    return (
      <div role="alert">
        <Empty title={title} text={incidentId ? `${text} ${incident(incidentId)}` : text}>
          <Button onClick={() => this.setState(whole)}>{again}</Button>
        </Empty>
      </div>
    );
  }
}

/** Only the lines that name places in the code: the message of an error may hold what a user typed. */
export function placesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 60)
    .join('\n')
    .slice(0, 7800);
}
