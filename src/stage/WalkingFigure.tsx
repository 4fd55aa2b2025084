import { useEffect, useMemo, useState } from 'react';
import { HOME } from '../explorer/address.ts';
import { useExplorer } from '../explorer/ExplorerContext.tsx';
import { Figure } from '../figure/Figure.tsx';
import { createMotion } from '../figure/motion/motion.ts';
import { namesOfRegions } from '../guide/parts/names.ts';
import { sceneOf } from './sceneOf.ts';

/** Percent of the stride at which a standing picture shows best that the body walks. */
const MID_STRIDE = 4;

/** The body walking by itself, its chain lit from the foot to the lower back. A picture: nothing on it can be touched. */
export function WalkingFigure({ plays }: { readonly plays: boolean }) {
  const { index } = useExplorer();
  const [motion] = useState(createMotion);
  const scene = useMemo(() => {
    const page = { kind: 'region', spots: [{ region: 'low-back', side: null }] } as const;
    const shown = sceneOf(
      index,
      { ...HOME, page, view: 'side', side: 'right' },
      { highlighted: null, showsAll: false },
    );
    return { ...shown, framing: 'whole', problems: [] } as const;
  }, [index]);
  const regionNames = useMemo(() => namesOfRegions(index), [index]);
  useEffect(() => {
    motion.set({ percent: motion.get().percent ?? MID_STRIDE, playing: plays });
  }, [motion, plays]);
  return (
    <div className="walking-figure" inert aria-hidden="true">
      <Figure scene={scene} regionNames={regionNames} onChoose={() => undefined} motion={motion} showsTags={false} />
    </div>
  );
}
