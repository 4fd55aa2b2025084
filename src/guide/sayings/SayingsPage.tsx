import { Icon } from '../../controls/Icon.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useAsk } from '../../explorer/useAsk.ts';
import { useSayings } from '../../explorer/useDetail.ts';
import { FOUND_GROUPS, type FoundGroup, foundGroupOf } from '../../knowledge/found-groups.ts';
import { SAYING_GROUPS } from '../../knowledge/saying-groups.ts';
import type { SayingDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Choices } from '../parts/Choices.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Section } from '../parts/Section.tsx';
import { SectionNav } from '../parts/SectionNav.tsx';
import { LookedFor } from '../region/LookedFor.tsx';
import { OneSaying } from './OneSaying.tsx';
import { ProofLine } from './ProofLine.tsx';

/** What people say, how sure it is, the answer, and the way to the evidence. Its words lead to a page of its own. */
function Saying({ saying }: { readonly saying: SayingDetail }) {
  return (
    <li className="saying">
      <h3>
        <PageLink to={{ kind: 'sayings', of: saying.id }}>{words('sayings.quote', { saying: saying.saying })}</PageLink>
      </h3>
      <p>{saying.answer}</p>
      <Proof proof={saying.proof} label={saying.saying} />
      <ProofLine saying={saying} />
    </li>
  );
}

const fitting = (sayings: readonly SayingDetail[], found: FoundGroup | undefined): readonly SayingDetail[] =>
  found === undefined ? sayings : sayings.filter(({ proof }) => foundGroupOf(proof) === found);

interface AllProps {
  readonly sayings: readonly SayingDetail[];
  readonly found: FoundGroup | undefined;
}

/** The sayings in their groups; only those of which the same was found, where that was asked for. */
function AllSayings({ sayings, found }: AllProps) {
  const show = useAsk();
  const countWords = (next: FoundGroup | undefined) =>
    words('browse.found.count', { shown: fitting(sayings, next).length, all: sayings.length });
  const shown = fitting(sayings, found);
  const groups = SAYING_GROUPS.filter((group) => shown.some((saying) => saying.group === group));
  return (
    <>
      <Choices
        legend={words('browse.found')}
        value={found}
        options={[
          { value: undefined, name: words('browse.found.all') },
          ...FOUND_GROUPS.map((value) => ({ value, name: words(`browse.found.${value}`) })),
        ]}
        onChoose={(next) => show({ kind: 'sayings', ...(next && { found: next }) }, countWords(next))}
      />
      <p className="small sayings-count">{countWords(found)}</p>
      <SectionNav sections={groups.map((group) => ({ id: group, title: words(`sayings.group.${group}`) }))} />
      {groups.map((group) => (
        <Section key={group} id={group} title={words(`sayings.group.${group}`)}>
          <ul className="sayings">
            {shown
              .filter((saying) => saying.group === group)
              .map((saying) => (
                <Saying key={saying.id} saying={saying} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

interface SayingsPageProps {
  /** The one saying that was asked for. */
  readonly of: string | undefined;
  readonly found: FoundGroup | undefined;
}

function List({ sayings, found, missing }: AllProps & { readonly missing: boolean }) {
  return (
    <>
      <header className="page-head">
        <PageHeading>{words('sayings.title')}</PageHeading>
        <p className="lead">{words('sayings.lead')}</p>
        <PageLink to={{ kind: 'map' }} className="further-link">
          {words('browse.map')}
          <Icon name="go" />
        </PageLink>
      </header>
      {missing ? <p className="notice">{words('browse.unknown')}</p> : null}
      <AllSayings sayings={sayings} found={found} />
      <LookedFor region={null} />
    </>
  );
}

/**
 * Claims that people have read or heard elsewhere, all answered, then what studies looked for and did not find; or the
 * one saying that was asked for. One that is not known, or that the clinic hides, is answered by all the others.
 */
export function SayingsPage({ of, found }: SayingsPageProps) {
  const sayings = useSayings();
  return (
    <article className="entry-page">
      <Awaited text={sayings}>
        {(ready) => {
          const asked = ready.sayings.find(({ id }) => id === of);
          return asked ? (
            <OneSaying saying={asked} />
          ) : (
            <List sayings={ready.sayings} found={found} missing={of !== undefined} />
          );
        }}
      </Awaited>
    </article>
  );
}
