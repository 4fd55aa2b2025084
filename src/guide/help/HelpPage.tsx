import { useEffect, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useHelp } from '../../explorer/useDetail.ts';
import { FOOT_REGION_IDS, isFootRegion, REGION_IDS } from '../../knowledge/regions.ts';
import type { HelpDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Choices } from '../parts/Choices.tsx';
import { ClinicReach } from '../parts/ClinicReach.tsx';
import { regionName } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { URGENCIES, URGENCY_ICONS } from '../parts/RedFlags.tsx';
import { SourceNote } from '../parts/SourceList.tsx';
import { useWhatToDo } from '../parts/useWhatToDo.ts';

type Flag = HelpDetail['redFlags'][number];

/** From the back down; the parts of the foot are one choice here. */
const PLACES = [...[...REGION_IDS].reverse().filter((id) => !isFootRegion(id)), 'foot'] as const;
type Place = (typeof PLACES)[number];

const standsFor = ({ regions }: Flag, place: Place): boolean =>
  place === 'foot'
    ? regions.some((region) => FOOT_REGION_IDS.some((each) => each === region))
    : regions.includes(place);

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
  readonly place: Place | undefined;
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
        const flags = help.redFlags.filter((flag) => flag.urgency === urgency && (!place || standsFor(flag, place)));
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
  const { index } = useExplorer();
  const help = useHelp();
  const [place, setPlace] = useState<Place>();
  return (
    <article>
      <header className="page-head">
        <PageHeading>{words('help.title')}</PageHeading>
      </header>
      <Choices
        legend={words('help.filter')}
        options={[
          { value: undefined, name: words('help.filter.all') },
          ...PLACES.map((value) => ({
            value,
            name: value === 'foot' ? words('help.filter.foot') : regionName(index, value),
          })),
        ]}
        value={place}
        onChoose={setPlace}
      />
      <Awaited text={help}>{(ready) => <Urgencies help={ready} place={place} asked={asked} />}</Awaited>
      <ClinicReach />
    </article>
  );
}
