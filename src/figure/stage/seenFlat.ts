import { REGION_IDS, type RegionId } from '../../knowledge/regions.ts';
import type { BodyDrawing } from '../drawing.ts';

/** Faces of the foot from which the leg stands on end. */
const FLAT: readonly BodyDrawing['part'][] = ['top', 'sole'];
const ANKLE = REGION_IDS.indexOf('ankle');

/** Whether the leg stands on end in this view: what lies above the ankle would be drawn into the foot. */
export const seenFlat = ({ part }: Pick<BodyDrawing, 'part'>): boolean => FLAT.includes(part);

export const isAboveAnkle = (region: RegionId): boolean => REGION_IDS.indexOf(region) > ANKLE;
