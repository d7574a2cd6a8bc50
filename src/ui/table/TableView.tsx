import { useIndex, useView, useVisible } from '../../store/hooks.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { categoryLabel, predicatesLabel, shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import styles from './TableView.module.css';

/** What the filters leave, as a table: every relationship a sentence, with how well it stands. */
export function TableView() {
  const index = useIndex();
  const { select } = useView();
  const { relationships } = useVisible();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('evidence.relationships', { count: relationships.size })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.relationship')}</th>
          <th scope="col">{t('table.category')}</th>
          <th scope="col">{t('table.standing')}</th>
          <th scope="col">{t('table.claims')}</th>
        </tr>
      </thead>
      <tbody>
        {[...relationships.values()].map(({ id, relationship, standing, claims }) => (
          <tr key={id} className={select === id ? styles.current : undefined}>
            <th scope="row">
              <ThingLink id={id} current={select === id}>
                {shortName(index, relationship.subject)} <em>{predicatesLabel(index, claims)}</em>{' '}
                {shortName(index, relationship.object)}
              </ThingLink>
            </th>
            <td>{categoryLabel(index, relationship.category)}</td>
            <td>
              <LineSample standing={standing} category={relationship.category} /> {t(`standing.${standing}`)}
            </td>
            <td className={styles.number}>{claims.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
