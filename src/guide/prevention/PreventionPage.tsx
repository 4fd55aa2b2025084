import { Icon } from '../../controls/Icon.tsx';
import { usePrevention } from '../../explorer/useDetail.ts';
import type { PreventionDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Section } from '../parts/Section.tsx';
import { SectionNav } from '../parts/SectionNav.tsx';
import { SourceNote } from '../parts/SourceList.tsx';

type Topic = PreventionDetail['topics'][number];

/** One thing to do: steps for today, cautions in the same card, and how sure it is that it helps. */
function TopicSection({ topic }: { readonly topic: Topic }) {
  return (
    <Section id={topic.id} title={topic.title}>
      <p>{topic.summary}</p>
      <div className="action-group do-today">
        <h3>
          <Icon name="tick" />
          {words('prevention.today')}
        </h3>
        <ul className="clues">
          {topic.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <SourceNote sources={topic.sources} />
        {topic.cautions.map((caution) => (
          <p className="caution" key={caution}>
            <strong>{words('helps.care')}:</strong> {caution}
          </p>
        ))}
      </div>
      <h3>{words('prevention.shown')}</h3>
      <ul className="sayings">
        {topic.shown.map(({ text, proof }) => (
          <li className="saying" key={text}>
            <p>{text}</p>
            <Proof proof={proof} label={text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Topics({ topics }: { readonly topics: readonly Topic[] }) {
  return (
    <>
      <SectionNav sections={topics} />
      {topics.map((topic) => (
        <TopicSection key={topic.id} topic={topic} />
      ))}
    </>
  );
}

/** "Keep it from starting": shoes, load, strength, weight, early care, falls, each with its proof. */
export function PreventionPage() {
  const prevention = usePrevention();
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('prevention.title')}</PageHeading>
        <p className="lead">{words('prevention.lead')}</p>
      </header>
      <Awaited text={prevention}>{(ready) => <Topics topics={ready.topics} />}</Awaited>
    </article>
  );
}
