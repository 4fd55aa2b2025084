import type { ReactNode } from 'react';
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
      return (
        <div className="failed" role="alert">
          <p>{words('failed')}</p>
          <button type="button" className="button secondary" onClick={text.retry}>
            {words('failed.retry')}
          </button>
        </div>
      );
  }
}
