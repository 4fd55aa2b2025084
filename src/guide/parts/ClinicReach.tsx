import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';
import { OutLink } from './OutLink.tsx';

/** Digits and a leading plus: what a phone dials. */
const dialed = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

/** How to reach this clinic; nothing where it did not say. */
export function ClinicReach() {
  const { name, phone, address, hours, bookingLink } = useSettings();
  if (!phone && !address && !hours && !bookingLink) return null;
  return (
    <section className="section">
      <h2>{name ?? words('clinic.reach.title')}</h2>
      {phone ? (
        <p>
          <OutLink href={dialed(phone)} className="reach-link">
            {words('clinic.reach.call', { phone })}
          </OutLink>
        </p>
      ) : null}
      {hours ? <p>{hours}</p> : null}
      {address ? <p>{address}</p> : null}
      {bookingLink ? (
        <p>
          <OutLink href={bookingLink} className="reach-link">
            {words('clinic.reach.book')}
          </OutLink>
        </p>
      ) : null}
    </section>
  );
}
