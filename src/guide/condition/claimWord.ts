import type { ClaimDetail } from '../../knowledge/types.ts';
import { words } from '../../language/words.ts';

/** "Likely helps", or for prevention "Likely prevents it". */
export const claimWord = ({ certainty, purpose }: Pick<ClaimDetail, 'certainty' | 'purpose'>): string =>
  words(purpose === 'prevent' ? `prevents.${certainty}` : `helps.${certainty}`);
