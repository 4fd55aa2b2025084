import { Component, type ReactNode } from 'react';
import { LoadFailed } from './explorer/late.tsx';
import { noteMissed } from './explorer/renew.ts';

interface Props {
  /** Another page is another try. */
  readonly page: string;
  readonly children: ReactNode;
}
interface State {
  readonly page: string;
  readonly failed: boolean;
  readonly tries: number;
}

/** What breaks in here stays in here: it says so and offers to try again, and the rest of the screen goes on. */
export class Contained extends Component<Props, State> {
  override state = { page: this.props.page, failed: false, tries: 0 };
  static getDerivedStateFromError = () => ({ failed: true });
  static getDerivedStateFromProps = ({ page }: Props, state: State) =>
    page === state.page ? null : { page, failed: false, tries: 0 };

  override componentDidCatch() {
    noteMissed(this.state.tries > 0);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <LoadFailed onRetry={() => this.setState(({ tries }) => ({ failed: false, tries: tries + 1 }))} />;
  }
}
