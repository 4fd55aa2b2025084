import type { TreatmentKind } from './schema/index.ts';

/** Who gives a treatment, the least help first. */
export const GIVERS = ['self', 'shop', 'therapist', 'doctor', 'surgeon'] as const;
export type Giver = (typeof GIVERS)[number];

const GIVEN_BY: Readonly<Record<TreatmentKind, Giver>> = {
  'self-care': 'self',
  'home-exercise': 'self',
  lifestyle: 'self',
  device: 'shop',
  'guided-exercise': 'therapist',
  'hands-on': 'therapist',
  medicine: 'doctor',
  injection: 'doctor',
  referral: 'doctor',
  surgery: 'surgeon',
};

/** Who gives a treatment of this kind: nobody but oneself, a shop or foot clinic, a therapist, a doctor, a surgeon. */
export const giverOf = (kind: TreatmentKind): Giver => GIVEN_BY[kind];
