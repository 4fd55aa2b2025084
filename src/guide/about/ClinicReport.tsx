import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import type { SettingsProblem } from '../../settings/clinicSettings.ts';
import { useSettings, useSettingsProblems } from '../../settings/SettingsContext.tsx';
import { useClinicLogo } from '../parts/useClinicLogo.ts';

/** More at once help nobody, and would slow the page down. */
const MOST_TOLD = 50;

/** What of clinic.json could not be used: what its text shows, and a logo that is not there. */
function useAllProblems(): readonly SettingsProblem[] {
  const problems = useSettingsProblems();
  const { logo, missing } = useClinicLogo();
  if (!logo || !missing) return problems;
  const found = words('clinic.logo.found', { logo });
  return [{ field: 'logo', found, accepted: words('clinic.accepts.logo') }, ...problems];
}

/** For staff: what of clinic.json could not be used and how to mend it, and how many entries the clinic hides. */
export function ClinicReport() {
  const { hidden } = useSettings();
  const problems = useAllProblems();
  const further = problems.length - MOST_TOLD;
  return (
    <>
      {problems.length > 0 ? (
        <section className="clinic-report" aria-labelledby="clinic-report">
          <h2 id="clinic-report">
            <Icon name="about" />
            {words('clinic.report.title')}
          </h2>
          <p>{words('clinic.report.lead', { count: problems.length })}</p>
          <ul className="rows">
            {problems.slice(0, MOST_TOLD).map(({ field, found, accepted }) => (
              <li key={`${field} ${found}`}>
                <dl>
                  <dt>{words('clinic.report.field')}</dt>
                  <dd>
                    <code>{field}</code>
                  </dd>
                  <dt>{words('clinic.report.found')}</dt>
                  <dd>
                    <code>{found}</code>
                  </dd>
                  <dt>{words('clinic.report.accepted')}</dt>
                  <dd>{accepted}</dd>
                </dl>
              </li>
            ))}
          </ul>
          {further > 0 ? <p>{words('clinic.report.further', { count: further })}</p> : null}
          <p>{words('clinic.report.mend')}</p>
        </section>
      ) : null}
      {hidden.length > 0 ? <p>{words('clinic.hidden', { count: hidden.length })}</p> : null}
    </>
  );
}
