import { useIndex } from '../../store/hooks.ts';
import type { Claim } from '../../domain/types.ts';
import { categoryLabel, predicatesLabel, saidPredicate, typeLabel, typePluralLabel } from './labels.ts';
import { directionOfLanguage, language } from './messages/i18n.ts';

/** What is written from right to left: Hebrew to Arabic Extended-A, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

interface Props {
  /** The words as the dataset has them. */
  readonly children: string;
  /** Their language where it is not the dataset's own: that of a source, for its title. */
  readonly of?: string | undefined;
}

/**
 * Words of the dataset within a line of the page: said to be in their language, and kept from moving what stands
 * around them. Where the page is in that very language and direction they need nothing round them and get nothing.
 */
export function Words({ children, of }: Props) {
  const { dataset } = useIndex();
  const own = of ?? dataset.language;
  if (children === '') return null;
  const fits = own === language() && directionOfLanguage(own) === 'ltr' && !RIGHT_TO_LEFT.test(children);
  return fits ? children : <bdi lang={own}>{children}</bdi>;
}

/** For an element that is nothing but words of the dataset: its language, and the direction they turn out to have. */
export function useWords(of?: string): { readonly lang: string; readonly dir: 'auto' } {
  const { dataset } = useIndex();
  return { lang: of ?? dataset.language, dir: 'auto' };
}

const NAMES = { category: categoryLabel, type: typeLabel, types: typePluralLabel } as const;

/** A category or a type of actors by its label: the catalogue's, or the dataset's own in its language. */
export function Term({ kind, id }: { readonly kind: keyof typeof NAMES; readonly id: string }) {
  return <Marked text={NAMES[kind](useIndex(), id, mark)} />;
}

/** What a claim says between its subject and its object. */
export function Predicate({ claim }: { readonly claim: Claim }) {
  return <Marked text={saidPredicate(useIndex(), claim, mark)} />;
}

/** What several claims say between subject and object, in short. */
export function Predicates({ claims }: { readonly claims: readonly Claim[] }) {
  return <Marked text={predicatesLabel(useIndex(), claims, 3, mark)} />;
}

// A character for private use: no message has it, and no dataset means anything by it.
const MARK = '\uf8ff';

/** Marks words of the dataset before they are put into a text that `Marked` shows. */
export const mark = (words: string): string => `${MARK}${words}${MARK}`;

/** Text of the catalogue into which words of the dataset were put with `mark`. */
export const Marked = ({ text }: { readonly text: string }) =>
  text.split(MARK).map((part, at) => (at % 2 === 1 ? <Words key={at}>{part}</Words> : part));
