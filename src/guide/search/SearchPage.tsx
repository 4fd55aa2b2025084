import { type FormEvent, useRef } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { LiveRegion } from '../../controls/LiveRegion.tsx';
import { useExplorer, useExplorerState } from '../../explorer/ExplorerContext.tsx';
import { words } from '../../language/words.ts';
import { useSettings } from '../../settings/SettingsContext.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { LetterKeys } from './LetterKeys.tsx';
import { Results } from './Results.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useFound } from './useFound.ts';
import { useSearchStatus } from './useSearchStatus.ts';
import './search.css';

/** More letters than anyone needs; keeps a stuck key from filling the memory. */
const MOST_LETTERS = 80;

/** Search in plain words. What is typed stays in the memory of this visit and is in no address. */
export function SearchPage() {
  const explorer = useExplorer();
  const typed = useExplorerState((state) => state.searchWords);
  const { kiosk } = useSettings();
  const found = useFound(typed);
  const status = useSearchStatus(found.state === 'ready' ? found.detail : null);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const type = (searchWords: string) => explorer.update({ searchWords: searchWords.slice(0, MOST_LETTERS) });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // the letters of a phone give way to the answer
    field.current?.blur();
    answer.current?.focus();
  };
  const onClear = () => {
    type('');
    field.current?.focus();
  };

  return (
    <article className="search-page" data-keys={kiosk}>
      <header className="search-head">
        <h1>{words('search.title')}</h1>
        {/* biome-ignore lint/a11y/useSemanticElements: browsers of a few years ago do not know <search> */}
        <form role="search" onSubmit={onSubmit}>
          <label htmlFor="search-field">{words('search.lead')}</label>
          <span className="search-field">
            <Icon name="look" />
            <input
              id="search-field"
              ref={field}
              type="search"
              value={typed}
              maxLength={MOST_LETTERS}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              inputMode={kiosk ? 'none' : 'search'}
              data-page-title
              onChange={(event) => type(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && type('')}
            />
            {typed === '' ? null : (
              <button type="button" className="search-clear" aria-label={words('search.clear.label')} onClick={onClear}>
                <Icon name="close" />
                <span>{words('search.clear')}</span>
              </button>
            )}
          </span>
          <p className="small">{words('search.private')}</p>
        </form>
      </header>
      <LiveRegion text={status} />
      <div className="search-answer" ref={answer} tabIndex={-1}>
        <Awaited text={found}>
          {(ready) => (ready ? <Results found={ready} typed={typed} /> : <Suggestions onChoose={type} />)}
        </Awaited>
      </div>
      {kiosk ? <LetterKeys typed={typed} onType={type} /> : null}
    </article>
  );
}
