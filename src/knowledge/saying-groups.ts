/** The parts of the page "What people say", in order: the shape of the foot first, numbers last. */
export const SAYING_GROUPS = [
  'shape',
  'toes',
  'heel',
  'illness',
  'shoes',
  'body',
  'insoles',
  'care',
  'visit',
  'facts',
] as const;
