import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import { useSettings, useSettingsProblems } from '../../settings/SettingsContext.tsx';

/** For staff: what of clinic.json could not be used and how to mend it, and how many entries the clinic hides. */
export function ClinicReport() {
  const { hidden } = useSettings();
  const problems = useSettingsProblems();
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
            {problems.map(({ field, found, accepted }) => (
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
          <p>{words('clinic.report.mend')}</p>
        </section>
      ) : null}
      {hidden.length > 0 ? <p>{words('clinic.hidden', { count: hidden.length })}</p> : null}
    </>
  );
}
