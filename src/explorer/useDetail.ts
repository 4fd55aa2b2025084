import { useEffect, useMemo, useState } from 'react';
import { hideInClaims, hideInDetail, hideInSayings } from '../knowledge/hide.ts';
import type {
  ClaimsDetail,
  CluesDetail,
  EntryDetail,
  HelpDetail,
  IndexLink,
  LinkDetail,
  PreventionDetail,
  SayingsDetail,
  VisitDetail,
} from '../knowledge/types.ts';
import { useSettings } from '../settings/SettingsContext.tsx';
import { useExplorerState } from './ExplorerContext.tsx';
import { noteMissed } from './renew.ts';
import { arrivedText, keepOpen, type LoadText, loadText, type Texts } from './texts.ts';

/** What is known of a text that is loaded on demand. */
export type Loading<Text> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly detail: Text };

/** A text of the language in use by its name, fetched once. `load` must always fetch the same text for the same name. */
export function useLoaded<Text>(name: string, load: LoadText<Text>): Loading<Text> {
  const language = useExplorerState((state) => state.language);
  const key = `${language} ${name}`;
  const [settled, setSettled] = useState<{ key: string; failed: boolean; attempt: number }>({
    key,
    failed: false,
    attempt: 0,
  });
  const { attempt } = settled;
  const text = arrivedText(language, name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for `load`
  useEffect(() => keepOpen(name, load), [name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for `load`; `attempt` asks again
  useEffect(() => {
    if (text !== undefined) return;
    // it may have come for someone else since this was rendered
    if (arrivedText(language, name) !== undefined) return setSettled({ key, failed: false, attempt });
    let current = true;
    loadText(language, name, load).then(
      () => current && setSettled({ key, failed: false, attempt }),
      () => {
        noteMissed(attempt > 0);
        if (current) setSettled({ key, failed: true, attempt });
      },
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  if (text !== undefined) return { state: 'ready', detail: text as Text };
  if (settled.key === key && settled.failed) {
    return { state: 'failed', retry: () => setSettled({ key, failed: false, attempt: attempt + 1 }) };
  }
  return { state: 'loading' };
}

/** A text as this clinic shows it. */
function useShown<Text>(text: Loading<Text>, hide: (detail: Text, hidden: readonly string[]) => Text): Loading<Text> {
  const { hidden } = useSettings();
  const detail = text.state === 'ready' ? text.detail : null;
  const shown = useMemo(() => detail && hide(detail, hidden), [detail, hide, hidden]);
  return shown ? { state: 'ready', detail: shown } : text;
}

type DetailOf<Kind extends EntryDetail['kind']> = Extract<EntryDetail, { kind: Kind }>;

async function entryText(texts: Texts, key: string): Promise<EntryDetail> {
  const load = texts.details[key];
  if (!load) throw new Error(`no text for ${key}`);
  return (await load()).default;
}

/** The full text of one entry. The id must be in the index. */
export function useDetail<Kind extends EntryDetail['kind']>(kind: Kind, id: string): Loading<DetailOf<Kind>> {
  const key = `${kind}/${id}`;
  return useShown(
    useLoaded(key, async (texts) => ({ default: (await entryText(texts, key)) as DetailOf<Kind> })),
    hideInDetail,
  );
}

/** The full texts of the links of a pathway, in its order. Each is kept with the entry that starts it. */
export function useLinkDetails(links: readonly IndexLink[]): Loading<readonly LinkDetail[]> {
  const keys = links.map((link) => `${link.fromKind}/${link.from}`);
  const load = async (texts: Texts) => {
    const entries = await Promise.all(keys.map((key) => entryText(texts, key)));
    const started = entries.flatMap((text) => (text as { readonly links: readonly LinkDetail[] }).links);
    const found = links.flatMap(
      ({ from, to, appliesTo }) =>
        started.find((each) => each.from === from && each.to === to && (each.appliesTo ?? null) === appliesTo) ?? [],
    );
    return { default: found };
  };
  return useLoaded(links.map(({ from, to, appliesTo }) => `link/${from}/${to}/${appliesTo}`).join(' '), load);
}

/** Every red flag. */
export const useHelp = (): Loading<HelpDetail> => useLoaded('help', (texts) => texts.help());

/** What people say, answered. */
export const useSayings = (): Loading<SayingsDetail> =>
  useShown(
    useLoaded('sayings', (texts) => texts.sayings()),
    hideInSayings,
  );

/** How to keep foot problems from starting. */
export const usePrevention = (): Loading<PreventionDetail> => useLoaded('prevention', (texts) => texts.prevention());

/** What every treatment was tested for, in short. */
export const useClaims = (): Loading<ClaimsDetail> =>
  useShown(
    useLoaded('claims', (texts) => texts.claims()),
    hideInClaims,
  );

/** The clues a visitor may tick. */
export const useClues = (): Loading<CluesDetail> => useLoaded('clues', (texts) => texts.clues());

/** How a foot exam goes, what to ask, how to prepare. */
export const useVisit = (): Loading<VisitDetail> => useLoaded('visit', (texts) => texts.visit());

/** The full texts of several entries, by kind and id, in that order. */
export const useDetails = (keys: readonly string[]): Loading<readonly EntryDetail[]> =>
  useLoaded(`all ${keys.join(' ')}`, async (texts) => ({
    default: await Promise.all(keys.map((key) => entryText(texts, key))),
  }));
