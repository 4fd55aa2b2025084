import { useEffect, useMemo, useReducer, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { HOME } from '../../explorer/address.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useLinkDetails } from '../../explorer/useDetail.ts';
import { type FilmStep, filmOf } from '../../knowledge/film.ts';
import { type Pathway, pathways } from '../../knowledge/pathways.ts';
import type { EffectRegionId } from '../../knowledge/regions.ts';
import type { LinkDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { CertaintyWord } from '../parts/CertaintyWord.tsx';
import { KnowLink } from '../parts/KnowLink.tsx';
import { entryName, linkTitle } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { ProofWord } from '../parts/ProofWord.tsx';
import { pageTitle } from '../parts/pageTitle.ts';
import { asTitle } from './asTitle.ts';
import { Ladder } from './Ladder.tsx';
import { AT_START, afterMove, type Move, type Playing, readingTime } from './playing.ts';

/** The first way to each end, the direct ones first. */
function waysByEnd(all: readonly Pathway[]): readonly Pathway[] {
  const ends = new Set<string>();
  return all.filter(({ links }) => {
    const end = links.at(-1)?.to ?? '';
    return !ends.has(end) && ends.add(end);
  });
}

/** What one step rests on, in words: its own proof, or that it was not studied by itself. */
function HowWeKnow({ step }: { readonly step: FilmStep }) {
  const { link, proof, ends } = step;
  const page =
    proof?.kind === 'link'
      ? ({ kind: 'link', from: proof.from, to: proof.to } as const)
      : ({ kind: 'link', from: link.from, to: link.to } as const);
  return (
    <section className="film-know">
      <h3>{words('section.know')}</h3>
      {proof ? <ProofWord proof={proof} /> : <p>{words('film.not-studied')}</p>}
      {ends ? <p>{link.caveat}</p> : null}
      {proof ? (
        <PageLink to={page} className="know-link">
          <Icon name="book" />
          {words('film.evidence')}
        </PageLink>
      ) : null}
    </section>
  );
}

/** How sure the whole way is: as sure as its weakest link, whose evidence it leads to. */
function WholeWord({ way }: { readonly way: Pathway }) {
  const { index } = useExplorer();
  const word = <CertaintyWord certainty={way.certainty} disagree={way.disagree} />;
  const weakest = way.links.find(({ certainty }) => certainty === way.certainty);
  if (!weakest) return word;
  const { from, to } = weakest;
  return (
    <KnowLink to={{ kind: 'link', from, to }} label={linkTitle(index, from, to)}>
      {word}
    </KnowLink>
  );
}

interface FilmProps {
  readonly way: Pathway;
  readonly details: readonly LinkDetail[];
  readonly downward: boolean;
}

/** One way, step by step. The figure follows: it is told the place, and shows the foot close up or the body. */
function Film({ way, details, downward }: FilmProps) {
  const explorer = useExplorer();
  const { index } = explorer;
  const steps = useMemo(() => {
    const film = filmOf(index, details);
    return downward ? film.toReversed() : film;
  }, [index, details, downward]);
  const [playing, move] = useReducer((before: Playing, made: Move) => afterMove(before, made, steps.length), AT_START);
  const { at, plays } = playing;
  const moved = playing !== AT_START;
  const step = steps[at];
  const next = steps[at + 1];

  useEffect(() => {
    if (!step) return;
    const { address } = explorer.store.getState();
    // The camera goes with the film, also where the visitor had turned the figure.
    if (address.view) explorer.turn({ ...address, view: null, part: null });
    explorer.update({
      shot: {
        region: step.region,
        shows: step.shows,
        says: words('film.says', { at: at + 1, count: steps.length, text: step.text }),
        moved,
      },
    });
  }, [explorer, step, at, steps.length, moved]);
  useEffect(() => {
    if (!plays || !step) return;
    const timer = setTimeout(() => move({ kind: 'tick' }), readingTime(step.text));
    return () => clearTimeout(timer);
  }, [plays, step]);

  if (!step) return null;
  return (
    <div className="film" data-downward={downward}>
      {/* at an end a button says so, and keeps the focus */}
      <div className="film-controls">
        <button
          type="button"
          className="button secondary"
          aria-disabled={at === 0}
          onClick={() => move({ kind: 'previous' })}
        >
          <Icon name="back" />
          {words('film.previous')}
        </button>
        <button type="button" className="button secondary" onClick={() => move({ kind: plays ? 'pause' : 'play' })}>
          <Icon name={plays ? 'pause' : 'play'} />
          {words(plays ? 'film.pause' : 'film.play')}
        </button>
        <button type="button" className="button primary" aria-disabled={!next} onClick={() => move({ kind: 'next' })}>
          {words('film.next')}
          <Icon name="go" />
        </button>
      </div>
      <div className="film-step">
        <p className="small">{words('film.at', { at: at + 1, count: steps.length })}</p>
        <h2>{asTitle(step.text)}</h2>
        {step.ends ? <p className="lead">{step.link.how}</p> : null}
        <HowWeKnow step={step} />
        <p className="film-whole">
          <span>{words('film.whole')}</span>
          <WholeWord way={way} />
        </p>
      </div>
      <Ladder steps={steps} at={at} onGo={(to) => move({ kind: 'to', at: to })} />
    </div>
  );
}

/** From a foot problem, step by step, to a place above it: or from the pain down to the foot. */
export function PathwayPage({ id, toward }: { readonly id: string; readonly toward: EffectRegionId }) {
  const { index } = useExplorer();
  const [chosen, setChosen] = useState(0);
  const [downward, setDownward] = useState(false);
  const ways = waysByEnd(pathways(index, id, toward));
  const way = ways[chosen] ?? ways[0];
  const links = useLinkDetails(way?.links ?? []);
  const title = pageTitle(index, { ...HOME, page: { kind: 'condition', id, toward } });
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{title}</PageHeading>
        <p className="lead">{words(way ? 'film.lead' : 'film.none')}</p>
      </header>
      {way ? (
        <>
          <div className="film-choices">
            <fieldset className="segmented">
              <legend className="visually-hidden">{words('film.direction')}</legend>
              {[false, true].map((down) => (
                <button
                  key={String(down)}
                  type="button"
                  aria-pressed={downward === down}
                  onClick={() => setDownward(down)}
                >
                  {downward === down ? <Icon name="tick" /> : null}
                  {words(down ? 'film.down' : 'film.up')}
                </button>
              ))}
            </fieldset>
            {ways.length > 1 ? (
              <label className="film-way">
                <span>{words('film.way')}</span>
                <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
                  {ways.map(({ links: each }, i) => (
                    <option key={each.at(-1)?.to} value={i}>
                      {entryName(index, each.at(-1)?.to ?? '')}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
          </div>
          <Awaited text={links}>
            {(details) => <Film key={`${chosen} ${downward}`} way={way} details={details} downward={downward} />}
          </Awaited>
        </>
      ) : null}
    </article>
  );
}
