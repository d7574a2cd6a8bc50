import { ThingLink } from '../shared/ThingLink.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './views.module.css';

/** A short titled list of names that lead on. Nothing for an empty list. */
export function LinkList({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}) {
  if (items.length === 0) return null;
  return (
    <dl className={styles.links}>
      <dt>{title}</dt>
      {items.map(({ id, name }) => (
        <dd key={id}>
          <ThingLink id={id}>
            <Words>{name}</Words>
          </ThingLink>
        </dd>
      ))}
    </dl>
  );
}
