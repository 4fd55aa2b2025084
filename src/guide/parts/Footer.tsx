import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { useLanguage } from '../../explorer/LanguageSwitchContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';
import { translationNote } from './translationNote.ts';

/** The purpose line, on every page. */
export function Footer() {
  const { index } = useExplorer();
  const translated = translationNote(useLanguage(), 'footer.translation');
  return (
    <footer className="footer">
      <p>{words('purpose')}</p>
      {translated ? <p>{translated}</p> : null}
      <p>
        {words('footer.version', { version: index.version })}{' '}
        <PageLink to={{ kind: 'about' }}>{words('footer.about')}</PageLink>{' '}
        <PageLink to={{ kind: 'accessibility' }}>{words('accessibility.title')}</PageLink>
      </p>
    </footer>
  );
}
