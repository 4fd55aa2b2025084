import {
  details,
  claims as loadClaims,
  clues as loadClues,
  help as loadHelp,
  prevention as loadPrevention,
  sayings as loadSayings,
  visit as loadVisit,
} from 'virtual:knowledge/details';
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

/** What is known of a text that is loaded on demand. */
export type Loading<Text> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly detail: Text };

/** Texts that have arrived, so that a page seen once opens at once and without a network. */
const arrived = new Map<string, unknown>();

/** A text by its key, fetched once. `load` must always fetch the same text for the same key. */
export function useLoaded<Text>(key: string, load: () => Promise<{ default: Text }>): Loading<Text> {
  const [settled, setSettled] = useState<{ key: string; failed: boolean; attempt: number }>({
    key,
    failed: false,
    attempt: 0,
  });
  const { attempt } = settled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for `load`; `attempt` asks again
  useEffect(() => {
    if (arrived.has(key)) return;
    let current = true;
    load().then(
      (module) => {
        arrived.set(key, module.default);
        if (current) setSettled({ key, failed: false, attempt });
      },
      () => current && setSettled({ key, failed: true, attempt }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  if (arrived.has(key)) return { state: 'ready', detail: arrived.get(key) as Text };
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

/** The full text of one entry. The id must be in the index. */
export function useDetail<Kind extends EntryDetail['kind']>(kind: Kind, id: string): Loading<DetailOf<Kind>> {
  const key = `${kind}/${id}`;
  const load = details[key] ?? (() => Promise.reject(new Error(`no text for ${key}`)));
  return useShown(useLoaded(key, load as () => Promise<{ default: DetailOf<Kind> }>), hideInDetail);
}

/** The full texts of the links of a pathway, in its order. Each is kept with the entry that starts it. */
export function useLinkDetails(links: readonly IndexLink[]): Loading<readonly LinkDetail[]> {
  const keys = links.map((link) => `${link.fromKind}/${link.from}`);
  const load = async () => {
    const texts = await Promise.all(
      keys.map((key) => details[key]?.() ?? Promise.reject(new Error(`no text for ${key}`))),
    );
    const started = texts.flatMap(({ default: text }) => (text as { readonly links: readonly LinkDetail[] }).links);
    const found = links.flatMap(
      ({ from, to, appliesTo }) =>
        started.find((each) => each.from === from && each.to === to && (each.appliesTo ?? null) === appliesTo) ?? [],
    );
    return { default: found };
  };
  return useLoaded(links.map(({ from, to, appliesTo }) => `link/${from}/${to}/${appliesTo}`).join(' '), load);
}

/** Every red flag. */
export const useHelp = (): Loading<HelpDetail> => useLoaded('help', loadHelp);

/** What people say, answered. */
export const useSayings = (): Loading<SayingsDetail> => useShown(useLoaded('sayings', loadSayings), hideInSayings);

/** How to keep foot problems from starting. */
export const usePrevention = (): Loading<PreventionDetail> => useLoaded('prevention', loadPrevention);

/** What every treatment was tested for, in short. */
export const useClaims = (): Loading<ClaimsDetail> => useShown(useLoaded('claims', loadClaims), hideInClaims);

/** The clues a visitor may tick. */
export const useClues = (): Loading<CluesDetail> => useLoaded('clues', loadClues);

/** How a foot exam goes, what to ask, how to prepare. */
export const useVisit = (): Loading<VisitDetail> => useLoaded('visit', loadVisit);

/** The full texts of several entries, by kind and id, in that order. */
export const useDetails = (keys: readonly string[]): Loading<readonly EntryDetail[]> =>
  useLoaded(`all ${keys.join(' ')}`, async () => {
    const loads = keys.map((key) => details[key] ?? (() => Promise.reject(new Error(`no text for ${key}`))));
    return { default: (await Promise.all(loads.map((load) => load()))).map((module) => module.default) };
  });
