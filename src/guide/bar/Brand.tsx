import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';
import { useClinicLogo } from '../parts/useClinicLogo.ts';

/** The name with its mark: four stones laid from the ground, the top one lit. Beside it, whose screen it is. */
export function Brand() {
  const { name } = useSettings();
  const { logo, missing } = useClinicLogo();
  const shown = missing ? null : logo;
  return (
    <header className="brand">
      <PageLink to={{ kind: 'home' }} className="brand-link">
        <svg viewBox="0 0 32 30" aria-hidden="true" focusable="false">
          <rect className="lit" x="11.5" y="1" width="9" height="5" rx="2.5" />
          <rect x="8.5" y="8" width="15" height="5" rx="2.5" />
          <rect x="5.5" y="15" width="21" height="5" rx="2.5" />
          <rect x="2.5" y="22" width="27" height="5" rx="2.5" />
        </svg>
        <span>{words('brand')}</span>
      </PageLink>
      {name || shown ? (
        <p className="clinic">
          {shown ? <img src={shown} alt={name ? '' : words('brand.clinic')} /> : null}
          {name ? <span>{name}</span> : null}
        </p>
      ) : null}
    </header>
  );
}
