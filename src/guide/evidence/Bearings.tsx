import { Icon, type IconName } from '../../controls/Icon.tsx';
import type { Bearing } from '../../knowledge/schema/index.ts';
import type { ReadEvidence } from '../../knowledge/types.ts';
import { type MessageId, words } from '../../language/words.ts';
import { studyCount } from '../parts/citation.ts';
import { EvidenceList } from './EvidenceList.tsx';

/** Headings of the two columns and of what stands beneath them. */
export interface BearingTitles {
  readonly for: MessageId;
  readonly against: MessageId;
  readonly beside: MessageId;
}

const COLUMNS: readonly {
  readonly title: 'for' | 'against';
  readonly icon: IconName;
  readonly bearings: readonly Bearing[];
}[] = [
  { title: 'for', icon: 'plus', bearings: ['supports'] },
  { title: 'against', icon: 'minus', bearings: ['null', 'against'] },
];

interface BearingsProps {
  readonly evidence: readonly ReadEvidence[];
  readonly titles: BearingTitles;
}

/** For and against in two equal columns, and beneath them what only shows how it could work. */
export function Bearings({ evidence, titles }: BearingsProps) {
  const beside = evidence.filter((item) => item.bearing === 'mechanism-only');
  return (
    <>
      <div className="evidence-columns">
        {COLUMNS.map(({ title, icon, bearings }) => {
          const items = evidence.filter((item) => bearings.includes(item.bearing));
          return (
            <section key={title}>
              <h2 className="evidence-head">
                <Icon name={icon} />
                {words(titles[title])}
                <span className="small">{studyCount(items)}</span>
              </h2>
              {items.length > 0 ? <EvidenceList evidence={items} /> : <p>{words('evidence.none')}</p>}
            </section>
          );
        })}
      </div>
      {beside.length > 0 ? (
        <section>
          <h2 className="evidence-head">{words(titles.beside)}</h2>
          <EvidenceList evidence={beside} />
        </section>
      ) : null}
    </>
  );
}
