import { useEffect, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useHelp } from '../../explorer/useDetail.ts';
import { FOOT_REGION_IDS, isFootRegion, REGION_IDS, type RegionId } from '../../knowledge/regions.ts';
import type { HelpDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { ClinicReach } from '../parts/ClinicReach.tsx';
import { regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { URGENCIES, URGENCY_ICONS } from '../parts/RedFlags.tsx';
import { SourceNote } from '../parts/SourceList.tsx';
import { useWhatToDo } from '../parts/useWhatToDo.ts';

type Place = RegionId | 'foot' | 'all';
type Flag = HelpDetail['redFlags'][number];

/** From the back down; the parts of the foot are one choice here. */
const PLACES: readonly Place[] = ['all', ...[...REGION_IDS].reverse().filter((id) => !isFootRegion(id)), 'foot'];

const standsFor = (flag: Flag, place: Place): boolean => {
  if (place === 'all') return true;
  if (place === 'foot') return flag.regions.some((region) => FOOT_REGION_IDS.some((each) => each === region));
  return flag.regions.includes(place);
};

function PlaceFilter({ place, onChange }: { readonly place: Place; readonly onChange: (place: Place) => void }) {
  const { index } = useExplorer();
  const nameOf = (each: Place) =>
    each === 'all' || each === 'foot' ? words(`help.filter.${each}`) : regionName(index, each);
  return (
    <fieldset className="chips">
      <legend>{words('help.filter')}</legend>
      {PLACES.map((each) => (
        <button key={each} type="button" className="chip" aria-pressed={each === place} onClick={() => onChange(each)}>
          {each === place ? <Icon name="tick" /> : null}
          {nameOf(each)}
        </button>
      ))}
    </fieldset>
  );
}

function FlagItem({ flag, asked }: { readonly flag: Flag; readonly asked: boolean }) {
  return (
    <li id={`flag-${flag.id}`} className={asked ? 'asked' : undefined} aria-current={asked || undefined}>
      <p>
        <strong>{flag.sign}</strong> {flag.text}
      </p>
      <SourceNote sources={flag.cited} />
    </li>
  );
}

function Urgencies({
  help,
  place,
  asked,
}: {
  readonly help: HelpDetail;
  readonly place: Place;
  readonly asked: string | null;
}) {
  const whatToDo = useWhatToDo();
  useEffect(() => {
    if (asked) document.getElementById(`flag-${asked}`)?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <div className="urgencies">
      {URGENCIES.map((urgency) => {
        const { here, elsewhere } = whatToDo(urgency);
        const flags = help.redFlags.filter((flag) => flag.urgency === urgency && standsFor(flag, place));
        return (
          <section key={urgency} className={`urgency ${urgency}`} aria-labelledby={`urgency-${urgency}`}>
            <header>
              <Icon name={URGENCY_ICONS[urgency]} />
              <div>
                <h2 id={`urgency-${urgency}`}>{words(`help.${urgency}`)}</h2>
                <p>{here}</p>
              </div>
            </header>
            {flags.length === 0 ? <p className="urgency-none">{words('help.none')}</p> : null}
            <ul>
              {flags.map((flag) => (
                <FlagItem key={flag.id} flag={flag} asked={flag.id === asked} />
              ))}
            </ul>
            <p className="urgency-desk">{elsewhere}</p>
          </section>
        );
      })}
    </div>
  );
}

/** When to get help now: every red flag under its urgency, for one place or for all. */
export function HelpPage({ asked }: { readonly asked: string | null }) {
  const help = useHelp();
  const [place, setPlace] = useState<Place>('all');
  return (
    <article className="help-page">
      <header className="page-head">
        <PageHeading>{words('help.title')}</PageHeading>
      </header>
      <PlaceFilter place={place} onChange={setPlace} />
      <Awaited text={help}>{(ready) => <Urgencies help={ready} place={place} asked={asked} />}</Awaited>
      <ClinicReach />
    </article>
  );
}
