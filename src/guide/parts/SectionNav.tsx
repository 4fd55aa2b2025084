import { words } from '../../language/words.ts';

/** The parts of a long page. Each button brings its part into view and moves the focus to its heading. */
export function SectionNav({
  sections,
}: {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}) {
  const show = (id: string) => {
    const heading = document.getElementById(`section-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="section-nav" aria-label={words('section.nav')}>
      {sections.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => show(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
