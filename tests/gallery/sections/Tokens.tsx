import tokens from '../../../src/app/tokens.css?raw';
import styles from '../Gallery.module.css';
import { Example } from '../WithView.tsx';

/** Names of the tokens, as the style sheet has them. */
const names = [...new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name))];
const beginning = (...starts: readonly string[]): readonly string[] =>
  names.filter((name) => starts.some((start) => name.startsWith(start)));

const TYPE = beginning('--text-');
const SPACE = beginning('--space-');
const RADII = beginning('--radius');
const OTHER = ['--sans', '--serif', '--stand-in-serif', '--shadow', '--quick', '--linger'];
const COLOURS = names.filter((name) => ![...TYPE, ...SPACE, ...RADII, ...OTHER].includes(name));

export const Tokens = () => (
  <>
    <Example name="Colours">
      <ul className={styles.swatches}>
        {COLOURS.map((name) => (
          <li key={name} className={styles.swatch}>
            <span className={styles.colour} style={{ background: `var(${name})` }} />
            {name}
          </li>
        ))}
      </ul>
    </Example>
    <Example name="Type">
      {TYPE.map((name) => (
        <p key={name} style={{ fontSize: `var(${name})` }}>
          <span>{name} </span>
          <span style={{ fontFamily: 'var(--serif)' }}>Every line has a source</span>
        </p>
      ))}
    </Example>
    <Example name="Space">
      {SPACE.map((name) => (
        <div key={name} className={styles.swatch}>
          <span className={styles.bar} style={{ inlineSize: `var(${name})` }} /> {name}
        </div>
      ))}
    </Example>
    <Example name="Radius, shadow; motion under the pointer">
      <div className={styles.row}>
        {RADII.map((name) => (
          <div key={name}>
            <div className={styles.box} style={{ borderRadius: `var(${name})` }} />
            {name}
          </div>
        ))}
        <div>
          <div className={styles.box} style={{ boxShadow: 'var(--shadow)' }} />
          --shadow
        </div>
        <div>
          <div className={`${styles.box} ${styles.moving}`} />
          --quick
        </div>
      </div>
    </Example>
  </>
);
