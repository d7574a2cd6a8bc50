import { useEffect, useState } from 'react';

/** How long typing must rest before what it finds is said aloud, in milliseconds. */
const REST = 500;

/** Says a text aloud once it has rested, not at every letter. */
export function Spoken({ text }: { readonly text: string }) {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {rested}
    </p>
  );
}
