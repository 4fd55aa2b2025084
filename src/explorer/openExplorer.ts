import type { KnowledgeIndex } from '../knowledge/types.ts';
import { offeredLanguages, pickLanguage } from '../language/pick.ts';
import { switchTo } from '../language/switchTo.ts';
import { WRITTEN_IN } from '../language/words.ts';
import { createExplorer, type Explorer } from './explorer.ts';
import { LANGUAGES, type Language, loadLanguage, UNLISTED } from './languages.ts';
import { loadOpenTexts } from './texts.ts';
import type { VisitHistory } from './visitHistory.ts';

/** Where a choice of language outlives the visit. A shared screen has none. */
export interface LanguageMemory {
  readonly read: () => string | null;
  readonly write: (code: string) => void;
}

/** Who has a say in the language, as plain values. */
export interface LanguageSettings {
  /** The language named in the address that the app was opened with. */
  readonly asked?: string | null;
  readonly memory?: LanguageMemory;
  /** The clinic's languages, the usual one first; null where it has not said. */
  readonly clinic?: readonly string[] | null;
  /** The browser's: `navigator.languages`. */
  readonly browser?: readonly string[];
  /** What of the knowledge is shown here. */
  readonly shows?: (index: KnowledgeIndex) => KnowledgeIndex;
}

/** The languages offered, and the ways to change the one in use. */
export interface LanguageSwitch {
  readonly offered: readonly Language[];
  /** Shows everything in another language, in the same place. Rejects, and changes nothing, when it does not load. */
  choose(code: string): Promise<void>;
  /** Back to the usual language here, as before anyone chose. */
  reset(): Promise<void>;
}

/** What opening gives: the explorer, and what changes its language. */
export interface OpenedExplorer {
  readonly explorer: Explorer;
  readonly languageSwitch: LanguageSwitch;
}

/**
 * Opens the explorer, and with it the history of the visit, in the language that address, device, clinic or browser ask
 * for. English opens at once; another language when it has loaded, or else English with a word that it did not come.
 */
export async function openExplorer(
  english: KnowledgeIndex,
  openHistory: () => VisitHistory,
  settings: LanguageSettings = {},
): Promise<OpenedExplorer> {
  const { asked = null, memory, clinic = null, browser = [], shows = (index) => index } = settings;
  const codes = offeredLanguages(
    LANGUAGES.map(({ code }) => code),
    clinic,
  );
  const offered = codes.flatMap((code) => LANGUAGES.find((each) => each.code === code) ?? []);
  const wanted = (address: string | null, device: string | null) =>
    pickLanguage([...codes, ...UNLISTED], { address, device, clinic, browser });

  const first = wanted(asked, memory?.read() ?? null);
  const loaded = first === WRITTEN_IN ? null : await loadLanguage(first).catch(() => null);
  const code = loaded ? first : WRITTEN_IN;
  switchTo(code, loaded?.messages ?? null);

  let latest = first;
  /** `names` says whether the address names the language even where it is the one everything is written in. */
  const show = async (next: string, names: boolean) => {
    latest = next;
    const { index, messages } = await loadLanguage(next);
    await loadOpenTexts(next);
    // somebody has chosen again meanwhile
    if (latest !== next) return;
    switchTo(next, messages);
    explorer.translate(shows(index), { language: next, named: names || next !== WRITTEN_IN ? next : null });
  };
  /** A language that was asked for did not come: the page says so, and the address keeps it, so that a reload asks again. */
  const miss = (missed: string) => {
    // somebody has chosen another meanwhile
    if (latest !== missed) return;
    const { language } = explorer.store.getState();
    explorer.translate(explorer.index, { language, named: missed });
    explorer.update({ notice: 'language' });
  };
  const explorer = createExplorer(
    shows(loaded?.index ?? english),
    openHistory(),
    { language: code, named: first !== WRITTEN_IN || asked === first ? first : null },
    (other) => {
      if (wanted(other, null) === other) show(other, true).catch(() => miss(other));
    },
  );
  if (code !== first) miss(first);
  return {
    explorer,
    languageSwitch: {
      offered,
      async choose(next) {
        const { language, named } = explorer.store.getState();
        // the language in use is chosen, too, where the address still asks for one that did not come
        if (next === language && (named ?? next) === next) return;
        await show(next, true);
        memory?.write(next);
      },
      reset: () => show(wanted(null, null), false),
    },
  };
}
