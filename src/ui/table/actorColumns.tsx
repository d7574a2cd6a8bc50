import { byNumber, byText } from '../../view/sortRows.ts';
import type { ActorRow, TableSource } from '../../view/tableRows.ts';
import type { TABLE_COLUMNS } from '../../view/tables.ts';
import { ActorMark } from '../shared/ActorMark.tsx';
import { shortName, typeLabel } from '../shared/labels.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { RowName } from './cells.tsx';
import type { ColumnDefinitions } from './columns.ts';
import { Term, Words } from '../shared/Words.tsx';
import styles from './TableView.module.css';

/** The columns of the table of actors. */
export function actorColumns(
  { index }: TableSource,
  isCurrent: (id: string) => boolean,
): ColumnDefinitions<(typeof TABLE_COLUMNS)['actors'][number], ActorRow> {
  const partOf = ({ actor }: ActorRow): string => (actor.partOf === undefined ? '' : shortName(index, actor.partOf));
  const aliases = ({ actor }: ActorRow): string => (actor.aliases ?? []).join(', ');
  return {
    actor: {
      value: ({ actor }) => actor.name,
      sortBy: ({ actor }) => byText(actor.name),
      cell: ({ id, actor }) => (
        <RowName id={id} current={isCurrent(id)} sign={<ActorMark type={actor.type} size={20} />}>
          <Words>{actor.name}</Words>
        </RowName>
      ),
    },
    type: {
      value: ({ actor }) => typeLabel(index, actor.type),
      sortBy: ({ actor }) => byText(typeLabel(index, actor.type)),
      cell: ({ actor }) => <Term kind="type" id={actor.type} />,
    },
    partOf: { value: partOf, sortBy: (row) => byText(partOf(row)), cell: (row) => <Words>{partOf(row)}</Words> },
    aliases: { value: aliases, sortBy: (row) => byText(aliases(row)), cell: (row) => <Words>{aliases(row)}</Words> },
    relationships: {
      value: ({ relationships }) => relationships,
      sortBy: ({ relationships }) => byNumber(relationships),
      cell: ({ relationships, fallen }) => (
        <>
          {formatNumber(relationships)}
          {fallen > 0 && <span className={styles.note}>{t('table.countFallen', { count: fallen })}</span>}
        </>
      ),
    },
    contested: { value: ({ contested }) => contested, sortBy: ({ contested }) => byNumber(contested) },
    claims: { value: ({ claims }) => claims, sortBy: ({ claims }) => byNumber(claims) },
    voices: { value: ({ voices }) => voices, sortBy: ({ voices }) => byNumber(voices) },
    description: {
      value: ({ actor }) => actor.description,
      sortBy: ({ actor }) => byText(actor.description ?? ''),
      cell: ({ actor }) => <Words>{actor.description ?? ''}</Words>,
    },
  };
}
