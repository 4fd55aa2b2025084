import { Icon } from '../../controls/Icon.tsx';
import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';

/** What this clinic itself has to say on an entry, apart from the knowledge; nothing where it says nothing. */
export function ClinicNote({ id }: { readonly id: string }) {
  const { notes } = useSettings();
  const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
  if (!note) return null;
  return (
    <aside className="clinic-note" aria-labelledby="clinic-note">
      <h2 id="clinic-note">
        <Icon name="about" />
        {words('clinic.note')}
      </h2>
      <p>{note}</p>
    </aside>
  );
}
