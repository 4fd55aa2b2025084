import { useMemo } from 'react';
import { HOME, type Page, parseSpot } from '../explorer/address.ts';
import { useExplorer } from '../explorer/ExplorerContext.tsx';
import type { Explored } from '../explorer/explored.ts';
import { Figure } from '../figure/Figure.tsx';
import { namesOfRegions } from '../guide/parts/names.ts';
import { lookup } from '../knowledge/lookup.ts';
import type { KnowledgeIndex } from '../knowledge/types.ts';
import { sceneOf } from './sceneOf.ts';

/** The page whose scene stands on paper: the marked places; without one, the foot problem that was opened last. */
function pageOf(index: KnowledgeIndex, of: readonly Explored[]): Page {
  const spots = of.flatMap((key) => parseSpot(key) ?? []);
  if (spots.length > 0) return { kind: 'region', spots };
  const id = [...of].reverse().find((key) => lookup(index).condition.has(key));
  return id ? { kind: 'condition', id, toward: null } : HOME.page;
}

/** The body for paper: a picture of the scene that the screen shows of what was explored. */
export function SheetFigure({ of }: { readonly of: readonly Explored[] }) {
  const { index } = useExplorer();
  const scene = useMemo(() => {
    const address = { ...HOME, page: pageOf(index, of) };
    return { ...sceneOf(index, address, { highlighted: null, showsAll: false }), view: 'front' as const };
  }, [index, of]);
  const regionNames = useMemo(() => namesOfRegions(index), [index]);
  return <Figure scene={scene} regionNames={regionNames} onChoose={() => undefined} />;
}
