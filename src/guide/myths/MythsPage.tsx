import { useSayings } from '../../explorer/useDetail.ts';
import { SAYING_GROUPS } from '../../knowledge/saying-groups.ts';
import type { SayingDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { ProofMore } from '../parts/ProofMore.tsx';
import { ProofWord } from '../parts/ProofWord.tsx';
import { Section } from '../parts/Section.tsx';
import { SectionNav } from '../parts/SectionNav.tsx';
import { LookedFor } from '../region/LookedFor.tsx';

/** What people say, how sure it is, the answer, and the way to the evidence. */
function Saying({ saying }: { readonly saying: SayingDetail }) {
  return (
    <li className="saying">
      <h3>{words('myths.quote', { saying: saying.saying })}</h3>
      <ProofWord proof={saying.proof} />
      <p>{saying.answer}</p>
      <ProofMore proof={saying.proof} label={saying.saying} />
    </li>
  );
}

function Groups({ sayings }: { readonly sayings: readonly SayingDetail[] }) {
  return SAYING_GROUPS.map((group) => (
    <Section key={group} id={group} title={words(`myths.group.${group}`)}>
      <ul className="sayings">
        {sayings
          .filter((saying) => saying.group === group)
          .map((saying) => (
            <Saying key={saying.id} saying={saying} />
          ))}
      </ul>
    </Section>
  ));
}

/** Claims that people have read or heard elsewhere, all answered, then what studies looked for and did not find. */
export function MythsPage() {
  const sayings = useSayings();
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{words('myths.title')}</PageHeading>
        <p className="lead">{words('myths.lead')}</p>
      </header>
      <SectionNav sections={SAYING_GROUPS.map((group) => ({ id: group, title: words(`myths.group.${group}`) }))} />
      <Awaited text={sayings}>{(ready) => <Groups sayings={ready.sayings} />}</Awaited>
      <LookedFor region={null} />
    </article>
  );
}
