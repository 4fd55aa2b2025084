import { Icon } from '../../controls/Icon.tsx';
import { END_KINDS, type MapAsk } from '../../explorer/asks.ts';
import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { withPart } from '../../explorer/useAsk.ts';
import { CHAIN_PLACES, type ChainPlace } from '../../knowledge/chain-places.ts';
import { CERTAINTIES, type Certainty, type KnowledgeIndex } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';
import { Choices } from '../parts/Choices.tsx';
import { regionName } from '../parts/names.ts';
import { LineSample } from './LineSample.tsx';

interface FilterProps {
  readonly ask: MapAsk;
  readonly onAsk: (ask: MapAsk) => void;
}

/** "Knee"; the parts of the foot are "Foot". */
export const placeName = (index: KnowledgeIndex, place: ChainPlace): string =>
  place === 'foot' ? words('map.region.foot') : regionName(index, place);

/** A switch for each certainty word, with the line that stands for it. */
function SureSwitches({ ask, onAsk }: FilterProps) {
  const hidden = ask.without ?? [];
  const toggle = (certainty: Certainty) => {
    const without = CERTAINTIES.filter((each) => hidden.includes(each) !== (each === certainty));
    onAsk(withPart(ask, 'without', without.length > 0 ? without : undefined));
  };
  return (
    <fieldset className="chips map-sure">
      <legend>{words('map.sure')}</legend>
      {CERTAINTIES.map((certainty) => {
        const shown = !hidden.includes(certainty);
        return (
          <button
            key={certainty}
            type="button"
            className="sure-switch"
            aria-pressed={shown}
            onClick={() => toggle(certainty)}
          >
            <Icon name={shown ? 'tick' : 'close'} />
            <LineSample certainty={certainty} />
            {words(`certainty.${certainty}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

/** How many filters are on. */
const filtersOn = ({ region, place, without, only }: MapAsk): number =>
  [region, place, without, only].filter((each) => each !== undefined).length;

/** What of all links is shown: how sure, where they lead, what they lead to. With little room all of it opens on demand. */
export function MapFilters({ ask, onAsk, narrow }: FilterProps & { readonly narrow: boolean }) {
  const { index } = useExplorer();
  const on = filtersOn(ask);
  return (
    <div className="map-filters">
      {narrow ? null : <SureSwitches ask={ask} onAsk={onAsk} />}
      <details className="map-further">
        <summary>{words('map.filters.on', { count: on })}</summary>
        {narrow ? <SureSwitches ask={ask} onAsk={onAsk} /> : null}
        <Choices
          legend={words('map.region')}
          value={ask.region}
          options={[
            { value: undefined, name: words('map.region.all') },
            ...CHAIN_PLACES.map((value) => ({ value, name: placeName(index, value) })),
          ]}
          onChoose={(region) => onAsk(withPart(ask, 'region', region))}
        />
        <Choices
          legend={words('map.only')}
          value={ask.only}
          options={[
            { value: undefined, name: words('map.only.all') },
            ...END_KINDS.map((value) => ({ value, name: words(`map.only.${value}`) })),
          ]}
          onChoose={(only) => onAsk(withPart(ask, 'only', only))}
        />
      </details>
      {on > 0 ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            const { region: _region, place: _place, without: _without, only: _only, ...rest } = ask;
            onAsk(rest);
          }}
        >
          <Icon name="restart" />
          {words('map.clear')}
        </button>
      ) : null}
    </div>
  );
}
