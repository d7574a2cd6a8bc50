import { KeysButton } from '../ui/keys/KeysButton.tsx';
import { TourButton } from '../ui/tour/TourButton.tsx';
import { ModeBar } from './ModeBar.tsx';

/** What the main part shows, and the ways to learn the page. */
export const ModeRow = () => (
  <>
    <ModeBar />
    <TourButton />
    <KeysButton />
  </>
);
