/** Pages and dialogs that no first screen needs. Each name is used like the component itself. */
import { late } from '../explorer/late.tsx';

const pages = () => import('./pages.ts');

export const LanguageChoice = late('next', async () => (await pages()).LanguageChoice);
export const AboutPage = late('next', async () => (await pages()).AboutPage);
export const ConditionPage = late('next', async () => (await pages()).ConditionPage);
export const EffectPage = late('next', async () => (await pages()).EffectPage);
export const HelpPage = late('next', async () => (await pages()).HelpPage);
export const LinkPage = late('next', async () => (await pages()).LinkPage);
export const OtherCausePage = late('next', async () => (await pages()).OtherCausePage);
export const PathwayPage = late('next', async () => (await pages()).PathwayPage);
export const PreventionPage = late('next', async () => (await pages()).PreventionPage);
export const TreatmentPage = late('next', async () => (await pages()).TreatmentPage);

export const AccessibilityPage = late(
  'asked',
  async () => (await import('./about/AccessibilityPage.tsx')).AccessibilityPage,
);
export const ChoosePage = late('asked', async () => (await import('./choose/ChoosePage.tsx')).ChoosePage);
export const MapPage = late('asked', async () => (await import('./map/MapPage.tsx')).MapPage);
export const SayingsPage = late('asked', async () => (await import('./sayings/SayingsPage.tsx')).SayingsPage);
export const SearchPage = late('asked', async () => (await import('./search/SearchPage.tsx')).SearchPage);
export const SummaryPage = late('asked', async () => (await import('./summary/SummaryPage.tsx')).SummaryPage);
export const ClueMarks = late('asked', async () => (await import('./region/ClueMarks.tsx')).ClueMarks, true);
export const TickList = late('asked', async () => (await import('./region/TickList.tsx')).TickList, true);
export const TreatmentsPage = late(
  'asked',
  async () => (await import('./treatment/TreatmentsPage.tsx')).TreatmentsPage,
);
export const VisitPage = late('asked', async () => (await import('./visit/VisitPage.tsx')).VisitPage);

export const Licenses = late('asked', async () => (await import('./about/Licenses.tsx')).Licenses);

/** Dialogs. */
export const ComfortDialog = late('asked', async () => (await import('./comfort/ComfortDialog.tsx')).ComfortDialog);
export const OutDialog = late('asked', async () => (await import('./parts/OutDialog.tsx')).OutDialog);
