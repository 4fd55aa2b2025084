import type { ReadEvidence } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { SourceItem } from '../parts/SourceList.tsx';
import { CountDots } from './CountDots.tsx';

/** What each study found, its numbers, and the study itself. */
export function EvidenceList({ evidence }: { readonly evidence: readonly ReadEvidence[] }) {
  return (
    <ul className="evidence-list">
      {evidence.map((item) => (
        <li key={`${item.source.id} ${item.found}`}>
          <p>{item.found}</p>
          {item.counts ? <CountDots counts={item.counts} /> : null}
          {item.rating ? <p className="small">{words('evidence.rating', { rating: item.rating })}</p> : null}
          {item.figures ? (
            <p className="small figures">{words('evidence.figures', { figures: item.figures })}</p>
          ) : null}
          <SourceItem source={item.source} />
        </li>
      ))}
    </ul>
  );
}
