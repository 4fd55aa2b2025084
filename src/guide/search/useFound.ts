import { useEffect, useMemo, useState } from 'react';
import type { Texts } from '../../explorer/texts.ts';
import { type Loading, useLoaded } from '../../explorer/useDetail.ts';
import { isHidden } from '../../knowledge/hide.ts';
import { type CompiledSearch, openIndex } from '../../search/compiled.ts';
import { createSearch, type Found } from '../../search/search.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';

/** How long nothing must be typed before search answers, milliseconds. */
const PAUSE = 150;

/** A value once it has not changed for a while. The first one is there at once. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** Lets the browser draw and answer touches before the next step. */
const breath = () => new Promise((next) => setTimeout(next));

/** Fetches what is searched and makes the search ready, in steps that a slow kiosk does not feel. */
async function loadSearch(texts: Texts): Promise<{ default: (typed: string) => Found }> {
  const compiled = (await texts.search()).default as CompiledSearch;
  await breath();
  const index = openIndex(compiled);
  await breath();
  return { default: createSearch(compiled, index) };
}

/** What the words lead to, while they are typed. `null`: no words yet. */
export function useFound(typed: string): Loading<Found | null> {
  const loaded = useLoaded('search', loadSearch);
  const settled = useSettled(typed, PAUSE);
  const search = loaded.state === 'ready' ? loaded.detail : null;
  // an emptied field answers at once
  const asked = typed.trim() === '' ? '' : settled.trim();
  const { hidden } = useSettings();
  const detail = useMemo(() => {
    if (!search || asked === '') return null;
    const found = search(asked);
    return { ...found, results: found.results.filter(({ thing }) => !isHidden(thing, hidden)) };
  }, [search, asked, hidden]);
  return loaded.state === 'ready' ? { state: 'ready', detail } : loaded;
}
