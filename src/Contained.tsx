import { Component, type ReactNode } from 'react';
import { LoadFailed } from './explorer/late.tsx';
import { noteMissed } from './explorer/renew.ts';

interface Props {
  /** Another page is another try. */
  readonly page: string;
  readonly children: ReactNode;
}

/** What breaks in here stays in here: it says so and offers to try again, and the rest of the screen goes on. */
export class Contained extends Component<Props, { readonly failed: boolean; readonly tries: number }> {
  override state = { failed: false, tries: 0 };
  static getDerivedStateFromError = () => ({ failed: true });

  override componentDidCatch() {
    noteMissed(this.state.tries > 0);
  }

  override componentDidUpdate({ page }: Props) {
    if (page !== this.props.page && this.state.tries + Number(this.state.failed) > 0)
      this.setState({ failed: false, tries: 0 });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <LoadFailed onRetry={() => this.setState(({ tries }) => ({ failed: false, tries: tries + 1 }))} />;
  }
}
