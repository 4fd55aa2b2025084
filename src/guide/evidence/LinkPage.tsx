import { Icon, type IconName } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useDetail } from '../../explorer/useDetail.ts';
import type { Bearing } from '../../knowledge/schema/index.ts';
import type { EntryKind, LinkDetail } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { type MessageId, words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { Mechanism } from '../parts/Mechanism.tsx';
import { entryName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { EvidenceList } from './EvidenceList.tsx';

const COLUMNS: readonly {
  readonly title: MessageId;
  readonly icon: IconName;
  readonly bearings: readonly Bearing[];
}[] = [
  { title: 'evidence.for', icon: 'plus', bearings: ['supports'] },
  { title: 'evidence.against', icon: 'minus', bearings: ['null', 'against'] },
];

/** For and against in two equal columns, and beneath them what only shows how it could work. */
function Evidence({ link }: { readonly link: LinkDetail }) {
  const mechanism = link.evidence.filter((item) => item.bearing === 'mechanism-only');
  return (
    <>
      <div className="evidence-columns">
        {COLUMNS.map(({ title, icon, bearings }) => {
          const items = link.evidence.filter((item) => bearings.includes(item.bearing));
          return (
            <section key={title}>
              <h2 className="evidence-head">
                <Icon name={icon} />
                {words(title)}
                <span className="small">{words('evidence.studies', { count: items.length })}</span>
              </h2>
              {items.length > 0 ? <EvidenceList evidence={items} /> : <p>{words('evidence.none')}</p>}
            </section>
          );
        })}
      </div>
      {mechanism.length > 0 ? (
        <section>
          <h2 className="evidence-head">{words('evidence.mechanism')}</h2>
          <EvidenceList evidence={mechanism} />
        </section>
      ) : null}
    </>
  );
}

function OneLink({ link }: { readonly link: LinkDetail }) {
  const graded = link.fromKind !== 'other-cause';
  return (
    <section className="link-evidence">
      {graded ? (
        <p className="group-head">
          <CertaintyWord certainty={link.certainty} disagree={link.disagree} />
        </p>
      ) : null}
      {link.appliesTo ? <p className="small">{words('evidence.applies', { group: link.appliesTo })}</p> : null}
      <p className="lead">{link.why}</p>
      <Evidence link={link} />
      <Mechanism steps={link.mechanism} />
      <div className="evidence-foot">
        <div>
          <h2>{words('evidence.means')}</h2>
          <p>{link.caveat}</p>
        </div>
        {graded ? (
          <div>
            <h2>{words('evidence.why', { word: words(`certainty.${link.certainty}`) })}</h2>
            <p>{words(`certainty.${link.certainty}.means`)}</p>
            <PageLink to={{ kind: 'about' }}>{words('evidence.rule')}</PageLink>
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** The evidence of one link: every study for and against, with its numbers. */
export function LinkPage({ from, to }: { readonly from: string; readonly to: string }) {
  const { index } = useExplorer();
  const kind: Exclude<EntryKind, 'treatment'> =
    index.links.find((link) => link.from === from && link.to === to)?.fromKind ?? 'condition';
  const detail = useDetail(kind, from);
  const title = words('evidence.title', { from: entryName(index, from), to: inSentence(entryName(index, to)) });
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{title}</PageHeading>
      </header>
      <Awaited text={detail}>
        {(ready) =>
          ready.links.filter((link) => link.to === to).map((link) => <OneLink key={link.appliesTo ?? ''} link={link} />)
        }
      </Awaited>
    </article>
  );
}
