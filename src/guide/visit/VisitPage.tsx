import { useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { useVisit } from '../../explorer/useDetail.ts';
import type { VisitDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { SourceNote } from '../parts/SourceList.tsx';
import { Explored } from './Explored.tsx';
import { Questions } from './Questions.tsx';
import { useOpened } from './useOpened.ts';
import './visit.css';

/** How a foot exam goes, step by step; what each step is good for, and its limits. */
function Exam({ exam }: Pick<VisitDetail, 'exam'>) {
  const sources = [...new Map(exam.flatMap((step) => step.sources).map((source) => [source.id, source])).values()];
  return (
    <>
      <p>{words('visit.exam.lead')}</p>
      <ol className="steps">
        {exam.map(({ step, text, why }) => (
          <li key={step}>
            <h3>{step}</h3>
            <p>{text}</p>
            <p className="small">{why}</p>
          </li>
        ))}
      </ol>
      <SourceNote sources={sources} />
    </>
  );
}

/** "My visit": what was looked at, what to ask, how a foot exam goes, how to prepare. Nothing of it is stored. */
export function VisitPage() {
  const explored = useExplorerState((state) => state.explored);
  const { spots, entries, details } = useOpened(explored);
  const visit = useVisit();
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('visit.title')}</PageHeading>
        <p className="lead">{words('visit.lead')}</p>
      </header>
      <div className="visit-columns">
        <div>
          <Section id="explored" title={words('visit.explored')}>
            <Explored explored={explored} spots={spots} entries={entries} />
          </Section>
          <Section id="questions" title={words('visit.questions')}>
            <Awaited text={visit}>
              {(ready) => (
                <>
                  {ready.asking.map(({ text, sources }) => (
                    <div key={text}>
                      <p>{text}</p>
                      <SourceNote sources={sources} />
                    </div>
                  ))}
                  {entries.length === 0 ? <p>{words('visit.questions.general')}</p> : null}
                  <Awaited text={details}>{(opened) => <Questions opened={opened} visit={ready} />}</Awaited>
                </>
              )}
            </Awaited>
          </Section>
        </div>
        <Awaited text={visit}>
          {({ exam, prepare }) => (
            <div>
              <Section id="prepare" title={words('visit.prepare')}>
                <ul className="clues">
                  {prepare.map((tip) => (
                    <li key={tip}>{tip}</li>
                  ))}
                </ul>
              </Section>
              <Section id="exam" title={words('visit.exam')}>
                <Exam exam={exam} />
              </Section>
            </div>
          )}
        </Awaited>
      </div>
    </article>
  );
}
