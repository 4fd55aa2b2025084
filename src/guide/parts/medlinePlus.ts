/** MedlinePlus Connect's own page for a code; it takes the same request as this app does. */
const CONNECT = 'https://connect.medlineplus.gov/application';
/** The languages it answers in. */
const SPOKEN = ['en', 'es'];

interface Codes {
  readonly icd10cm: readonly string[];
  readonly snomedct: string | null;
}

const requestFor = (system: string, code: string, language: string): string =>
  `${CONNECT}?${new URLSearchParams({
    'mainSearchCriteria.v.cs': system,
    'mainSearchCriteria.v.c': code,
    'informationRecipient.languageCode.c': SPOKEN.includes(language) ? language : 'en',
  })}`;

/** The address of MedlinePlus's page for an entry, by its first code; null where the entry has none. */
export function medlinePlus({ icd10cm: [icd10cm], snomedct }: Codes, language: string): string | null {
  if (icd10cm) return requestFor('2.16.840.1.113883.6.90', icd10cm, language);
  return snomedct ? requestFor('2.16.840.1.113883.6.96', snomedct, language) : null;
}
