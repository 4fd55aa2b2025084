import type { Certainty, TreatmentCertainty } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** A derived word: of a link, or of a treatment where it has a purpose. */
type DerivedWord = { readonly disagree: boolean } & (
  | { readonly certainty: Certainty; readonly purpose?: undefined }
  | { readonly certainty: TreatmentCertainty; readonly purpose: 'treat' | 'prevent' }
);

/** One sentence, derived from the word alone: what kind of study would make it surer. */
export function NextStudy({ weighed }: { readonly weighed: DerivedWord }) {
  const { certainty, disagree, purpose } = weighed;
  const settles = disagree && certainty !== 'well-shown';
  return (
    <p className="next-study">
      <strong>{words('browse.next.title')}</strong>{' '}
      {purpose === undefined
        ? words(settles ? 'browse.next.disagree' : `browse.next.${certainty}`)
        : words(settles ? 'browse.trial.disagree' : `browse.trial.${certainty}`)}
    </p>
  );
}
