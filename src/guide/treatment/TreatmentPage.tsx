import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { late } from '../../explorer/late.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { useDetail } from '../../explorer/useDetail.ts';
import type { ClaimDetail, TreatmentDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { ACTION_ICONS } from '../condition/actionIcons.ts';
import { ClaimSays } from '../condition/ClaimSays.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { ClinicNote } from '../parts/ClinicNote.tsx';
import { entryKind, entryPage } from '../parts/entryPage.ts';
import { entryName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { SourcedText } from '../parts/SourcedText.tsx';
import { SourcesSection } from '../parts/SourcesSection.tsx';
import { exercisesOf } from './exercise/exercisesOf.ts';

const Exercise = late('asked', async () => (await import('./exercise/Exercise.tsx')).Exercise);

function Claims({ claims }: { readonly claims: readonly ClaimDetail[] }) {
  const { index } = useExplorer();
  return (
    <ul>
      {claims.map((claim) => (
        <li className="link-card" key={`${claim.target} ${claim.purpose} ${claim.appliesTo ?? ''}`}>
          <div className="link-card-head">
            <h3>
              <PageLink to={entryPage(entryKind(index, claim.target), claim.target)}>
                {entryName(index, claim.target)}
              </PageLink>
            </h3>
            <span className={`claim-action ${claim.action}`}>
              <Icon name={ACTION_ICONS[claim.action]} />
              {words(`helps.${claim.action}`)}
            </span>
          </div>
          <ClaimSays claim={claim} />
        </li>
      ))}
    </ul>
  );
}

function Sections({ detail }: { readonly detail: TreatmentDetail }) {
  const { entry, claims } = detail;
  const noBenefit = claims.filter((claim) => claim.certainty === 'no-benefit');
  const shown = claims.filter((claim) => claim.certainty !== 'no-benefit');
  return (
    <>
      <Section id="what" title={words('section.what')}>
        <SourcedText texts={entry.whatItIs} sources={detail.sources} />
      </Section>
      <Section id="how" title={words('treatment.how')}>
        <ol className="steps">
          {entry.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {exercisesOf(entry.id).map((exercise) => (
          <Exercise key={exercise} exercise={exercise} />
        ))}
        <div className="caution">
          <h3>
            <Icon name="about" />
            {words('treatment.care')}
          </h3>
          <ul className="clues">
            {entry.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
        <p className="time">
          <Icon name="clock" />
          {entry.timeToHelp ? words('treatment.time', { time: entry.timeToHelp }) : words('treatment.time.unknown')}
        </p>
      </Section>
      {shown.length > 0 ? (
        <Section id="shown" title={words('treatment.shown')}>
          <Claims claims={shown} />
        </Section>
      ) : null}
      {noBenefit.length > 0 ? (
        <Section id="not-shown" title={words('treatment.not-shown')}>
          <Claims claims={noBenefit} />
        </Section>
      ) : null}
      <SourcesSection detail={detail} />
    </>
  );
}

/** One thing that can help: what it is, how it is done, cautions, what it was shown to help and not to help. */
export function TreatmentPage({ id }: { readonly id: string }) {
  const { index } = useExplorer();
  const detail = useDetail('treatment', id);
  const treatment = index.treatments.find((each) => each.id === id);
  if (!treatment) return null;
  return (
    <article className="entry-page">
      <header className="page-head">
        <PageHeading>{treatment.names.plain}</PageHeading>
        <p className="lead">{treatment.summary}</p>
      </header>
      <ClinicNote id={treatment.id} />
      <Awaited text={detail}>{(ready) => <Sections detail={ready} />}</Awaited>
    </article>
  );
}
