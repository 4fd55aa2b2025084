import type { FORM_KINDS } from '../../knowledge/posture-terms.ts';
import type { FootPart } from '../../knowledge/views.ts';

export type FormKind = (typeof FORM_KINDS)[number];

/** From where the close-up shows each typical shape, best first; the other faces of the foot look as usual. A short leg is no shape of the foot. */
const SEEN_FROM: Readonly<Record<FormKind, readonly FootPart[]>> = {
  bunion: ['top', 'sole'],
  'bent-toe': ['inner', 'top'],
  'flat-arch': ['inner', 'behind'],
  'high-arch': ['inner'],
  'heel-spur': ['inner', 'sole'],
  'stress-crack': ['top'],
  'short-leg': [],
  'stiff-ankle': ['inner'],
  'short-heel-cord': ['inner'],
};

/** The faces of the foot that show any of some shapes, best first. */
export const formParts = (kinds: readonly FormKind[]): readonly FootPart[] => [
  ...new Set(kinds.flatMap((kind) => SEEN_FROM[kind])),
];

/** Bones whose usual outline is drawn dashed beside a shape, where the skin alone would not tell it. */
export const USUAL_BONES: Readonly<Record<FormKind, readonly string[]>> = {
  bunion: ['first-metatarsal', 'proximal-phalanx-1', 'distal-phalanx-1'],
  'bent-toe': ['proximal-phalanx-2', 'middle-phalanx-2', 'distal-phalanx-2'],
  'flat-arch': ['navicular', 'medial-cuneiform', 'first-metatarsal', 'calcaneus'],
  'high-arch': ['navicular', 'medial-cuneiform', 'first-metatarsal', 'calcaneus'],
  'heel-spur': [],
  'stress-crack': [],
  'short-leg': [],
  'stiff-ankle': ['calcaneus'],
  'short-heel-cord': ['calcaneus'],
};
