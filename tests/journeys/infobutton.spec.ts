import { expect, hashOf, settled, test } from './fixture.ts';

/** A request as record systems send it: the code's system (.90 ICD-10-CM, .96 SNOMED CT), the code, and more. */
const ask = (code: string, more = '', system = 90) =>
  `./?mainSearchCriteria.v.cs=2.16.840.1.113883.6.${system}&mainSearchCriteria.v.c=${code}${more}`;

test('[IB9] a patient record’s code opens its page, in its language, and leaves no trace in the address', async ({
  page,
}) => {
  const open = async (address: string) => {
    await page.goto(address);
    await settled(page);
    return { search: new URL(page.url()).search, hash: hashOf(page) };
  };
  const spanish = '&informationRecipient.languageCode.c=es';
  const heelPain = { search: '', hash: '#/condition/plantar-fasciitis?lang=es' };
  expect(await open(ask('M72.2', spanish))).toEqual(heelPain);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await open(ask('202882003', spanish, 96))).toEqual(heelPain);

  const english = '&informationRecipient.languageCode.c=en';
  expect(await open(ask('m25562', english))).toEqual({ search: '', hash: '#/region/left-knee?lang=en' });
  const both = `&mainSearchCriteria.v.c=M25.562${english}`;
  expect(await open(ask('M25.561', both))).toEqual({ search: '', hash: '#/region/right-knee+left-knee?lang=en' });

  await open(ask('M79.671', english));
  expect(hashOf(page)).toMatch(/^#\/choose\?of=/);
  await page.getByRole('link', { name: /Right heel/ }).click();
  expect(hashOf(page)).toMatch(/^#\/region\/right-heel/);

  const hostile = '<img src=x onerror=alert(1)>';
  await open(ask('I10', `&mainSearchCriteria.v.dn=${encodeURIComponent(hostile)}${english}`));
  await expect(page.getByRole('searchbox')).toHaveValue(hostile);
  expect(page.url()).not.toMatch(/I10|img/);

  // a shared screen begins with the attract screen and nobody's words
  await page.goto(`${ask('I10', '&mainSearchCriteria.v.dn=Sore+heel')}&kiosk`);
  await page.getByRole('button', { name: 'Touch to start' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  expect(page.url()).not.toMatch(/Sore|I10/);
});
