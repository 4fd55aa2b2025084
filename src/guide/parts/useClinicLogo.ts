import { useEffect, useState } from 'react';
import { useSettings } from '../../settings/SettingsContext.tsx';

/** The clinic's own picture, and whether it does not load: then it has no place, and staff are told on About. */
export function useClinicLogo(): { readonly logo: string | null; readonly missing: boolean } {
  const { logo } = useSettings();
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (!logo) return;
    const picture = new Image();
    picture.onerror = () => setFailed(logo);
    picture.src = logo;
    return () => {
      picture.onerror = null;
    };
  }, [logo]);
  return { logo, missing: logo !== null && failed === logo };
}
