import { useMemo } from 'react';
import { HOME } from './explorer/address.ts';
import { useExplorer } from './explorer/ExplorerContext.tsx';
import { Figure } from './figure/Figure.tsx';
import { namesOfRegions } from './guide/parts/names.ts';
import type { Spot } from './knowledge/regions.ts';
import { sceneOf } from './sceneOf.ts';

/** The body with the marked places, for paper: a picture of the same scene that the screen shows. */
export function SheetFigure({ spots }: { readonly spots: readonly Spot[] }) {
  const { index } = useExplorer();
  const scene = useMemo(() => {
    const page = spots.length > 0 ? ({ kind: 'region', spots } as const) : HOME.page;
    return { ...sceneOf(index, { ...HOME, page }, { highlighted: null, showsAll: false }), view: 'front' as const };
  }, [index, spots]);
  const regionNames = useMemo(() => namesOfRegions(index), [index]);
  return <Figure scene={scene} regionNames={regionNames} onChoose={() => undefined} />;
}
