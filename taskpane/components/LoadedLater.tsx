/** A part of the pane that is loaded when it is first shown; where it cannot be, that is said in its place. */
import { Component, type ReactNode, Suspense } from 'react';

interface Props {
  /** What is shown meanwhile. */
  readonly waiting?: ReactNode;
  /** What is shown where the part cannot be loaded. */
  readonly failed: ReactNode;
  readonly children: ReactNode;
}

export class LoadedLater extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { waiting = null, failed, children } = this.props;
    return this.state.hasFailed ? failed : <Suspense fallback={waiting}>{children}</Suspense>;
  }
}
