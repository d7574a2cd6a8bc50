import styles from './Arrow.module.css';

/** From one station to the next; `broken` where somebody tried to verify and could not. Decoration: words say the same. */
export function Arrow({ broken = false }: { readonly broken?: boolean }) {
  return (
    <svg
      className={`${styles.arrow} ${broken ? '' : 'flip-in-rtl'}`}
      width={broken ? 36 : 20}
      height={16}
      aria-hidden="true"
    >
      {broken ? (
        <>
          <path d="M1 8h9M27 8h8" strokeDasharray="3 3" />
          <text x={18} y={12.5} textAnchor="middle">
            ?
          </text>
        </>
      ) : (
        <path d="M1 8h17m-4-3.500 4 3.500-4 3.500" />
      )}
    </svg>
  );
}
