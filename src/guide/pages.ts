/** The pages one step behind the first screen: one chunk, fetched as soon as the first screen stands. */
export { AboutPage } from './about/AboutPage.tsx';
export { ConditionPage } from './condition/ConditionPage.tsx';
export { EffectPage } from './effect/EffectPage.tsx';
export { LinkPage } from './evidence/LinkPage.tsx';
export { HelpPage } from './help/HelpPage.tsx';
export { LanguageChoice } from './language/LanguageChoice.tsx';
export { OtherCausePage } from './other-cause/OtherCausePage.tsx';
export { PathwayPage } from './pathway/PathwayPage.tsx';
export { PreventionPage } from './prevention/PreventionPage.tsx';
export { TreatmentPage } from './treatment/TreatmentPage.tsx';
