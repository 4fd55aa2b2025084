/** Modules made by the knowledge plugin (src/knowledge/build/plugin.ts). */
declare module 'virtual:knowledge/index' {
  const index: import('./types.ts').KnowledgeIndex;
  export default index;
}
declare module 'virtual:knowledge/details' {
  /** One dynamic import per entry, by kind and id: `details['condition/flat-foot']()`. */
  export const details: Readonly<Record<string, () => Promise<{ default: import('./types.ts').EntryDetail }>>>;
  export const help: () => Promise<{ default: import('./types.ts').HelpDetail }>;
  export const sayings: () => Promise<{ default: import('./types.ts').SayingsDetail }>;
  export const prevention: () => Promise<{ default: import('./types.ts').PreventionDetail }>;
  export const claims: () => Promise<{ default: import('./types.ts').ClaimsDetail }>;
  export const clues: () => Promise<{ default: import('./types.ts').CluesDetail }>;
  export const visit: () => Promise<{ default: import('./types.ts').VisitDetail }>;
  /** What search reads; its form is the business of `src/search`. */
  export const search: () => Promise<{ default: unknown }>;
}
declare module 'virtual:knowledge/codes' {
  /** What clinics' systems know the entries by; the same in every language. */
  const codes: readonly import('./types.ts').CodedEntry[];
  export default codes;
}
