import { memo, useEffect, useRef } from 'react';
import { Contained } from './Contained.tsx';
import { LiveRegion } from './controls/LiveRegion.tsx';
import { useExplorer, useExplorerState } from './explorer/ExplorerContext.tsx';
import { Bar } from './guide/bar/Bar.tsx';
import { Brand } from './guide/bar/Brand.tsx';
import { SkipLinks } from './guide/bar/SkipLinks.tsx';
import { GuidePage } from './guide/GuidePage.tsx';
import { ActionSlotsProvider } from './guide/parts/actionSlots.ts';
import { pageTitle } from './guide/parts/pageTitle.ts';
import { useStatus } from './guide/parts/useStatus.ts';
import { words } from './language/words.ts';
import { Stage } from './stage/Stage.tsx';
import { useActions } from './useActions.tsx';
import { useEscape } from './useEscape.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';

/** Pages that stand without the body beside them: reading them needs the whole width. */
const WITHOUT_STAGE: readonly string[] = [
  'help',
  'about',
  'accessibility',
  'conditions',
  'treatments',
  'map',
  'search',
  'visit',
  'summary',
  'choose',
  'sayings',
  'prevention',
];

// each follows what it shows by itself: what changes in one of them renders none of the others anew
const Figured = memo(Stage);
const Reading = memo(GuidePage);
const BarBelow = memo(Bar);
function Status() {
  return <LiveRegion text={useStatus()} />;
}

/** The one screen: the figure, the reading beside it, the bar. */
export function App() {
  const { index } = useExplorer();
  const address = useExplorerState((state) => state.address);
  const enlarged = useExplorerState((state) => state.enlarged);
  const actions = useActions();
  const reading = useRef<HTMLElement>(null);
  useFocusOnArrival(reading);
  useEscape();

  const title = pageTitle(index, address);
  useEffect(() => {
    document.title = words('app.title', { page: title });
  }, [title]);

  const { kind } = address.page;
  const isFilm = address.page.kind === 'condition' && address.page.toward !== null;
  const hasStage = !WITHOUT_STAGE.includes(kind);
  const layout = kind === 'home' ? 'home' : hasStage ? 'answer' : 'page';
  return (
    <div className="app">
      <div
        className="frame"
        data-page={kind}
        data-film={isFilm || undefined}
        data-layout={layout}
        data-view={address.view ?? undefined}
        data-enlarged={enlarged}
      >
        <SkipLinks />
        <Brand />
        <div className="content">
          {hasStage ? (
            <Contained page={title}>
              <Figured />
            </Contained>
          ) : null}
          <main className="reading" ref={reading}>
            <ActionSlotsProvider value={actions}>
              <Contained page={title}>
                <Reading />
              </Contained>
            </ActionSlotsProvider>
          </main>
        </div>
        <BarBelow />
        <Status />
      </div>
    </div>
  );
}
