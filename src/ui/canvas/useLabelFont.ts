import { useEffect, useState } from 'react';

/** The family that labels are set in, and one face of it for the browser to fetch. */
export const LABEL_FAMILY = "'Source Sans 3 Variable', 'Source Sans 3 Further', system-ui, sans-serif";
const LABEL_FACE = "500 14px 'Source Sans 3 Variable'";

/** How long the picture waits for the font, in milliseconds. Labels measured in another font would sit wrongly. */
const PATIENCE = 1_000;

/** Whether labels can be measured: the font is here, or will not come in time. */
export function useLabelFont(): boolean {
  const [ready, setReady] = useState(() => document.fonts.check(LABEL_FACE));
  useEffect(() => {
    const done = (): void => setReady(true);
    const timer = setTimeout(done, PATIENCE);
    document.fonts.load(LABEL_FACE).then(done, done);
    return () => clearTimeout(timer);
  }, []);
  return ready;
}
