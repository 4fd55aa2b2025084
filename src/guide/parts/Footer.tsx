import { useExplorer } from '../../explorer/ExplorerContext.tsx';
import { PageLink } from '../../explorer/PageLink.tsx';
import { words } from '../../language/words.ts';

/** The purpose line, on every page. */
export function Footer() {
  const { index } = useExplorer();
  return (
    <footer className="footer">
      <p>{words('purpose')}</p>
      <p>
        {words('footer.version', { version: index.version })}{' '}
        <PageLink to={{ kind: 'about' }}>{words('footer.about')}</PageLink>
      </p>
    </footer>
  );
}
