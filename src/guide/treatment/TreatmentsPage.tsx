import './treatments.css';
import { Icon } from '../../controls/Icon.tsx';
import type { TreatmentsAsk } from '../../explorer/asks.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useAsk, withPart } from '../../explorer/useAsk.ts';
import { useClaims } from '../../explorer/useDetail.ts';
import { GIVERS } from '../../knowledge/givers.ts';
import { type KnowledgeIndex, type ShortClaim, TREATMENT_CERTAINTIES } from '../../knowledge/types.ts';
import { inSentence } from '../../language/inSentence.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Fold } from '../parts/Fold.tsx';
import { entryName, regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { RowLink } from '../parts/RowLink.tsx';
import { TreatmentWord } from '../parts/TreatmentWord.tsx';
import { type Offer, offers, testedRegions } from './browse.ts';

/** The best word of a treatment and what for; how many more uses fit. */
function BestClaim({ claims: [best, ...more] }: { readonly claims: readonly ShortClaim[] }) {
  const { index } = useExplorer();
  if (!best) return <span className="row-how">{words('browse.none')}</span>;
  const target = inSentence(entryName(index, best.target));
  return (
    <span className="offer-best">
      <TreatmentWord {...best} />
      <span>
        {best.appliesTo ? words('browse.for.who', { target, group: best.appliesTo }) : words('browse.for', { target })}
        {more.length > 0 ? `, ${words('browse.more', { count: more.length })}` : ''}
      </span>
    </span>
  );
}

function OfferRow({ offer: { treatment, giver, claims } }: { readonly offer: Offer }) {
  return (
    <li>
      <RowLink to={{ kind: 'treatment', id: treatment.id }}>
        <span className="row-name">{treatment.names.plain}</span>
        <BestClaim claims={claims} />
        <span className="row-how">
          {treatment.summary} {words('browse.by')}: {inSentence(words(`browse.by.${giver}`))}.
        </span>
      </RowLink>
    </li>
  );
}

/** What is chosen, in a few words: "Knee · Anyone · All"; nothing yet, what can be. */
function chosenWords(index: KnowledgeIndex, { region, by, proof }: TreatmentsAsk): string {
  if (!(region || by || proof)) return words('map.filters.on', { count: 0 });
  return words('browse.chosen', {
    region: region ? regionName(index, region) : words('browse.region.all'),
    by: words(`browse.by.${by ?? 'all'}`),
    proof: words(`browse.proof.${proof ?? 'all'}`),
  });
}

interface BrowseProps {
  readonly ask: TreatmentsAsk;
  readonly claims: readonly ShortClaim[];
}

/** The filters, what they leave, and how much they leave out. */
function Browse({ ask, claims }: BrowseProps) {
  const { index } = useExplorer();
  const show = useAsk();
  const all = index.treatments.length;
  const counted = (next: TreatmentsAsk) => {
    const shown = offers(index, claims, next).length;
    return words('browse.count', { shown, hidden: all - shown });
  };
  const choose = (next: TreatmentsAsk) => show({ kind: 'treatments', ...next }, counted(next));
  const shown = offers(index, claims, ask);
  return (
    <>
      <Fold summary={chosenWords(index, ask)}>
        <Choices
          legend={words('browse.region')}
          value={ask.region}
          options={[
            { value: undefined, name: words('browse.region.all') },
            ...testedRegions(index, claims).map((value) => ({ value, name: regionName(index, value) })),
          ]}
          onChoose={(region) => choose(withPart(ask, 'region', region))}
        />
        <Choices
          legend={words('browse.by')}
          value={ask.by}
          options={[
            { value: undefined, name: words('browse.by.all') },
            ...GIVERS.map((value) => ({ value, name: words(`browse.by.${value}`) })),
          ]}
          onChoose={(by) => choose(withPart(ask, 'by', by))}
        />
        <Choices
          legend={words('browse.proof')}
          value={ask.proof}
          options={[
            { value: undefined, name: words('browse.proof.all') },
            ...TREATMENT_CERTAINTIES.map((value) => ({ value, name: words(`browse.proof.${value}`) })),
          ]}
          onChoose={(proof) => choose(withPart(ask, 'proof', proof))}
        />
      </Fold>
      <p className="treatment-count">{counted(ask)}</p>
      {shown.length === 0 ? <p>{words('browse.empty')}</p> : null}
      <ul className="rows index-rows" aria-label={words('treatments.title')}>
        {shown.map((offer) => (
          <OfferRow key={offer.treatment.id} offer={offer} />
        ))}
      </ul>
    </>
  );
}

/** What helps, by place, by who gives it and by proof: the surest first, each with its best word and what for. */
export function TreatmentsPage({ ask }: { readonly ask: TreatmentsAsk }) {
  const claims = useClaims();
  return (
    <article className="entry-page treatments-page">
      <header className="page-head">
        <PageHeading>{words('treatments.title')}</PageHeading>
        <p className="lead">{words('browse.lead')}</p>
        <PageLink to={{ kind: 'prevention' }} className="further-link">
          {words('prevention.title')}
          <Icon name="go" />
        </PageLink>
      </header>
      <Awaited text={claims}>{(ready) => <Browse ask={ask} claims={ready.claims} />}</Awaited>
    </article>
  );
}
