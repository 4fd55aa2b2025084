import { Afterward } from '../controls/Afterward.tsx';
import { hrefOf, type Page } from '../explorer/address.ts';
import { useExplorer, useExplorerState } from '../explorer/ExplorerContext.tsx';
import { LANGUAGES } from '../explorer/languages.ts';
import type { Notice } from '../explorer/settle.ts';
import { words } from '../language/words.ts';
import { HomePage } from './home/HomePage.tsx';
import {
  AboutPage,
  AccessibilityPage,
  ChoosePage,
  ConditionPage,
  EffectPage,
  HelpPage,
  LinkPage,
  MapPage,
  OtherCausePage,
  PathwayPage,
  PreventionPage,
  SayingsPage,
  SearchPage,
  SummaryPage,
  TreatmentPage,
  TreatmentsPage,
  VisitPage,
} from './latePages.tsx';
import { ActionRow } from './parts/ActionRow.tsx';
import { BackLink } from './parts/BackLink.tsx';
import { EntryIndex } from './parts/EntryIndex.tsx';
import { Footer } from './parts/Footer.tsx';
import { MoreBelow } from './parts/MoreBelow.tsx';
import { BalancePage } from './region/BalancePage.tsx';
import { RegionList } from './region/RegionList.tsx';
import { RegionPage } from './region/RegionPage.tsx';

function PageBody({ page }: { readonly page: Page }) {
  const { index } = useExplorer();
  switch (page.kind) {
    case 'home':
    case 'unknown':
      return <HomePage />;
    case 'region':
      return <RegionPage spots={page.spots} />;
    case 'balance':
      return <BalancePage />;
    case 'condition':
      return page.toward ? (
        <PathwayPage key={`${page.id} ${page.toward}`} id={page.id} toward={page.toward} />
      ) : (
        <ConditionPage key={page.id} id={page.id} />
      );
    case 'effect':
      return <EffectPage key={page.id} id={page.id} />;
    case 'other-cause':
      return <OtherCausePage key={page.id} id={page.id} />;
    case 'treatment':
      return <TreatmentPage key={page.id} id={page.id} />;
    case 'link':
      return <LinkPage from={page.from} to={page.to} />;
    case 'conditions':
      return (
        <EntryIndex
          title={words('conditions.title')}
          lead={words('conditions.lead')}
          entries={index.conditions}
          pageOf={(id) => ({ kind: 'condition', id, toward: null })}
        />
      );
    case 'treatments':
      return <TreatmentsPage ask={page} />;
    case 'map':
      return <MapPage ask={page} />;
    case 'search':
      return <SearchPage />;
    case 'visit':
      return <VisitPage />;
    case 'summary':
      return <SummaryPage of={page.of} />;
    case 'choose':
      return <ChoosePage of={page.of} />;
    case 'sayings':
      return <SayingsPage of={page.of} found={page.found} />;
    case 'prevention':
      return <PreventionPage />;
    case 'help':
      return <HelpPage asked={page.id} />;
    case 'about':
      return <AboutPage />;
    case 'accessibility':
      return <AccessibilityPage />;
  }
}

/** Pages whose own list already holds every region, or that have no figure beside them. */
const WITHOUT_REGION_LIST: readonly Page['kind'][] = ['home', 'unknown', 'search', 'help', 'about', 'accessibility'];

/** A polite word; where a language did not come, in that language, too. */
function NoticeWord({ notice }: { readonly notice: Notice }) {
  const named = useExplorerState((state) => state.named);
  const missed = notice === 'language' ? LANGUAGES.find(({ code }) => code === named) : undefined;
  return (
    <p className="notice">
      {words(`notice.${notice}`)} {missed ? <span lang={missed.code}>{missed.missed}</span> : null}
    </p>
  );
}

/** What the visitor reads: the page of the address, a polite word where the address was not known, and the purpose line. */
export function GuidePage() {
  const page = useExplorerState((state) => state.address.page);
  const notice = useExplorerState((state) => state.notice);
  return (
    <>
      {page.kind === 'home' || page.kind === 'region' ? null : <BackLink />}
      {notice ? <NoticeWord notice={notice} /> : null}
      <PageBody page={page} />
      {page.kind === 'home' ? null : <MoreBelow key={hrefOf(page).split('?')[0]} />}
      <ActionRow page={page} />
      <Afterward key={page.kind}>
        {WITHOUT_REGION_LIST.includes(page.kind) ? null : <RegionList />}
        <Footer />
      </Afterward>
    </>
  );
}
