import type { Part, Segment } from '../anatomy/anatomy.ts';
import type { ViewRequest } from '../drawing.ts';

/** Parts of the leg that lead into the foot; seen from above and below the foot stands alone. */
const LEG_OF_CLOSE_UP: readonly string[] = ['tibia', 'fibula', 'achilles-tendon'];
/** Seen from below and from the inner side only; in views of the body only the band under the arch, from the side. */
const UNDER_THE_FOOT = /^(plantar-fascia|hallux-sesamoids|plantar-digital-nerve|heel-spur|.*-pad)$/;
/** Too fine for a view of the whole body. */
const CLOSE_UP_ONLY = /-nail$|^(posterior-tibial-tendon|outer-ankle-ligaments)$/;

/** Whether a part belongs in a view at all. */
export function showPart(part: Part, segment: Segment, request: ViewRequest): boolean {
  if (part.form && !request.forms?.includes(part.form)) return false;
  if (request.view !== 'foot') return showOnBody(part, segment, request.view === 'side');
  if (part.side !== request.side) return false;
  const flat = request.part === 'top' || request.part === 'sole';
  if (LEG_OF_CLOSE_UP.includes(part.part)) return !flat;
  // behind the ankle it is hidden from above and from below
  if (part.part === 'posterior-tibial-tendon') return !flat;
  // on the side that the inner view does not show, and hung from a bone that the flat ones leave out
  if (part.part === 'outer-ankle-ligaments') return request.part === 'behind';
  // the nerve can be seen from above, between the long bones
  if (request.part === 'top' && part.part === 'plantar-digital-nerve') return true;
  if (UNDER_THE_FOOT.test(part.part) && (request.part === 'top' || request.part === 'behind')) return false;
  return segment.id.startsWith('foot') || segment.id.startsWith('toe');
}

function showOnBody(part: Part, segment: Segment, fromSide: boolean): boolean {
  if (CLOSE_UP_ONLY.test(part.part)) return false;
  if (UNDER_THE_FOOT.test(part.part)) return fromSide && part.part === 'plantar-fascia';
  // from the side the arm hangs over the hip and thigh: its bones would hide the chain
  return !(fromSide && /^(upper-arm|forearm)/.test(segment.id));
}
