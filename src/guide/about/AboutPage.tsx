import { useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useLanguage } from '../../explorer/LanguageSwitchContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { CERTAINTIES } from '../../knowledge/types.ts';
import { type MessageId, words } from '../../language/words.ts';
import { Licenses } from '../latePages.tsx';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { ClinicReach } from '../parts/ClinicReach.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { translationNote } from '../parts/translationNote.ts';
import { ClinicReport } from './ClinicReport.tsx';

const PARTS: readonly { readonly title: MessageId; readonly text: MessageId }[] = [
  { title: 'about.for.title', text: 'about.for' },
  { title: 'about.not.title', text: 'about.not' },
  { title: 'about.review.title', text: 'about.review' },
  { title: 'about.privacy.title', text: 'about.privacy' },
  { title: 'about.report.title', text: 'about.report' },
  { title: 'about.codes.title', text: 'about.codes' },
];

/** The work of others in this app, with its licenses; fetched when it is opened. */
function OpenSource() {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold licenses" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('about.licenses')}</summary>
      <div className="fold-inside">{open ? <Licenses /> : null}</div>
    </details>
  );
}

/** The full intended purpose: who it is for, what it does not do, who reviewed it, how the certainty word is chosen. */
export function AboutPage() {
  const { index } = useExplorer();
  const translated = translationNote(useLanguage(), 'about.translation');
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('about.title')}</PageHeading>
        <p className="lead">{words('purpose')}</p>
        <ClinicReport />
      </header>
      {PARTS.map(({ title, text }) => (
        <section className="section" key={title}>
          <h2>{words(title)}</h2>
          <p>{words(text)}</p>
          {text === 'about.review' && translated ? <p>{translated}</p> : null}
        </section>
      ))}
      <section className="section">
        <h2>{words('about.certainty.title')}</h2>
        <p>{words('about.certainty')}</p>
        <ul className="legend-list">
          {CERTAINTIES.map((certainty) => (
            <li key={certainty}>
              <CertaintyWord certainty={certainty} /> <span>{words(`certainty.${certainty}.means`)}</span>
            </li>
          ))}
        </ul>
        <p>{words('about.certainty.disagree')}</p>
        <p>
          <PageLink to={{ kind: 'sayings' }} className="further-link">
            {words('sayings.all')}
            <Icon name="go" />
          </PageLink>
        </p>
        <p className="small">
          {words('about.version', {
            version: index.version,
            conditions: index.conditions.length,
            links: index.links.length,
          })}
        </p>
      </section>
      <section className="section">
        <h2>{words('about.made.title')}</h2>
        <p>
          <PageLink to={{ kind: 'accessibility' }} className="further-link">
            {words('accessibility.title')}
            <Icon name="go" />
          </PageLink>
        </p>
        <p>{words('about.made')}</p>
        <OpenSource />
      </section>
      <ClinicReach />
    </article>
  );
}
