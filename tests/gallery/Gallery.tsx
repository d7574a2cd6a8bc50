import type { DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { useThemeChoice, type ThemeChoice } from '../../src/ui/header/themeChoice.ts';
import { Button } from '../../src/ui/shared/Button.tsx';
import styles from './Gallery.module.css';
import { SECTIONS } from './sections.ts';
import { IndexContext } from './WithView.tsx';

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** The section that the address asks for alone, `?section=marks`; else all of them. */
const only = new URLSearchParams(window.location.search).get('section');
const shown = SECTIONS.filter(({ id }) => only === null || id === only);

/** Every part of the interface in each of its states: the parts themselves, over the dataset that comes with the app. */
export function Gallery({ index }: { readonly index: DatasetIndex }) {
  const [theme, setTheme] = useThemeChoice();
  return (
    <IndexContext value={index}>
      <header className={styles.head}>
        <h1>Gallery of parts</h1>
        <nav aria-label="Sections">
          <ul className={styles.row}>
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`?section=${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.row} role="group" aria-label="Theme">
          {THEMES.map((each) => (
            <Button key={each} pressed={theme === each} onClick={() => setTheme(each)}>
              {each}
            </Button>
          ))}
        </div>
      </header>
      <main>
        {shown.map(({ id, title, Part }) => (
          <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <div className={styles.examples}>
              <Part />
            </div>
          </section>
        ))}
      </main>
    </IndexContext>
  );
}
