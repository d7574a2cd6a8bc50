import { ChevronDown } from 'lucide-react';
import { FiltersPanel } from '../../../src/ui/filters/FiltersPanel.tsx';
import { LensBar } from '../../../src/ui/lens/LensBar.tsx';
import { Button } from '../../../src/ui/shared/Button.tsx';
import { Chip } from '../../../src/ui/shared/Chip.tsx';
import { Qualities } from '../../../src/ui/shared/Qualities.tsx';
import { VoicesPanel } from '../../../src/ui/voices/VoicesPanel.tsx';
import styles from '../Gallery.module.css';
import { ASIDE } from '../views.ts';
import { Example, useGalleryIndex } from '../WithView.tsx';

const VARIANTS = ['plain', 'primary', 'quiet'] as const;
const NOTHING = (): void => undefined;

/** Hover and focus are the reader's own: point at a button, or press Tab. */
const Buttons = () => (
  <>
    {VARIANTS.map((variant) => (
      <Example
        key={variant}
        name={`Button, ${variant}: at rest, pressed, idle, disabled, pressed and idle, with a sign`}
      >
        <div className={styles.row}>
          <Button variant={variant} onClick={NOTHING}>
            Copy link
          </Button>
          <Button variant={variant} onClick={NOTHING} pressed>
            Copy link
          </Button>
          <Button variant={variant} onClick={NOTHING} idle>
            Copy link
          </Button>
          <Button variant={variant} onClick={NOTHING} disabled>
            Copy link
          </Button>
          <Button variant={variant} onClick={NOTHING} pressed idle>
            Copy link
          </Button>
          <Button variant={variant} onClick={NOTHING} label="More">
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        </div>
      </Example>
    ))}
  </>
);

export function Controls() {
  const { claims } = useGalleryIndex();
  const shown = ['c-iran-involved', 'c-iran-not-involved', 'c-pact-if-asked', 'c-peace-plan'];
  return (
    <>
      <Buttons />
      <Example name="Chips; qualities of claims">
        <p className={styles.row}>
          <Chip>plain</Chip>
          <Chip tone="quiet">quiet</Chip>
          <Chip tone="caution">caution</Chip>
        </p>
        {[...claims.values()]
          .filter(({ id }) => shown.includes(id))
          .map((claim) => (
            <Qualities key={claim.id} claim={claim} />
          ))}
      </Example>
      <Example name="Filters, at rest" width="16rem" height="40rem">
        <FiltersPanel />
      </Example>
      <Example
        name="Filters, some off, only one, a search"
        width="16rem"
        height="40rem"
        view={{ types: ['state', 'person'], categories: ['hostility'], search: 'Iran' }}
      >
        <FiltersPanel />
      </Example>
      <Example name="Voices, two set aside" width="20rem" height="40rem" view={{ distrust: ASIDE }}>
        <VoicesPanel />
      </Example>
      <Example name="Bar of who is set aside" width="46rem" height="4rem" view={{ distrust: ASIDE }}>
        <LensBar />
      </Example>
    </>
  );
}
