import type { ReactNode } from 'react';
import { LoadFailed } from '../../explorer/late.tsx';
import type { Loading } from '../../explorer/useDetail.ts';
import { words } from '../../language/words.ts';

interface AwaitedProps<Text> {
  readonly text: Loading<Text>;
  readonly children: (detail: Text) => ReactNode;
}

/** A text that is loaded on demand: a quiet wait, then the text; when it did not load, why, and a way to try again. */
export function Awaited<Text>({ text, children }: AwaitedProps<Text>) {
  switch (text.state) {
    case 'ready':
      return children(text.detail);
    case 'loading':
      return <p className="waiting">{words('loading')}</p>;
    case 'failed':
      return <LoadFailed onRetry={text.retry} />;
  }
}
