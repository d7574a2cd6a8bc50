import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeActor, makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import en from './messages/en.json';
import { formatNumber, speak, t } from './messages/i18n.ts';
import { pseudoCatalogue } from './messages/pseudo.ts';
import { RelationshipSentence } from './RelationshipSentence.tsx';
import { Term, Words } from './Words.tsx';

const french = makeIndex({
  language: 'fr',
  actors: [makeActor('marins', { name: 'Les marins', plural: true }), makeActor('port', { name: 'Le port' })],
  claims: [
    makeClaim('c-one', ['marins', 'ties', 'port'], { predicate: 'garde' }),
    makeClaim('c-two', ['marins', 'ties', 'port'], { predicate: 'supports' }),
  ],
  vocabulary: { predicates: { garde: { category: 'ties', label: 'gardes les clés de' } } },
});
const sentence = (index: typeof french) => {
  const relationship = given(index.relationships, 'marins~ties~port');
  return renderWithStore(<RelationshipSentence relationship={relationship} claims={relationship.claims} />, { index });
};

describe('words of the dataset', () => {
  it('have nothing round them where the page is in their language, and are set apart where it is not', () => {
    expect(renderWithStore(<Words>Ada Brandt</Words>).container.innerHTML).toBe('Ada Brandt');
    expect(renderWithStore(<Words>سپاه</Words>).container.innerHTML).toBe('<bdi lang="en">سپاه</bdi>');
    expect(renderWithStore(<Words of="fr">Le port</Words>).container.innerHTML).toBe('<bdi lang="fr">Le port</bdi>');
    expect(renderWithStore(<Words>Le port</Words>, { index: french }).container.innerHTML).toBe(
      '<bdi lang="fr">Le port</bdi>',
    );
  });

  it('stand beside the catalogue’s in one sentence, and no English rule is put on them', async () => {
    const { container } = sentence(french);
    expect(container.innerHTML).toBe(
      '<bdi lang="fr">Les marins</bdi> <em><bdi lang="fr">gardes les clés de</bdi>, support</em> <bdi lang="fr">Le port</bdi>',
    );
    await expectNoAxeViolations(container);
  });

  it('name what the catalogue does not', () => {
    const index = makeIndex({ vocabulary: { actorTypes: { guilde: { label: 'Guilde' } } }, language: 'fr' });
    expect(renderWithStore(<Term kind="type" id="guilde" />, { index }).container.innerHTML).toBe(
      '<bdi lang="fr">Guilde</bdi>',
    );
    expect(renderWithStore(<Term kind="type" id="state" />, { index }).container.innerHTML).toBe('State');
  });
});

describe('a page in another language', () => {
  beforeAll(() => speak('ar-XB', pseudoCatalogue(en, 'ar-XB'), 'ar-XB-u-nu-arab'));
  afterAll(() => speak('en', en, 'en-GB'));

  it('says predicates in it, counts in its digits, and sets names apart', () => {
    const { container } = sentence(french);
    expect(container.querySelector('em')?.textContent).toMatch(/\p{Script=Arabic}/u);
    expect(container.querySelectorAll('bdi[lang="fr"]')).toHaveLength(3);
    expect(formatNumber(1234)).toBe('١٬٢٣٤');
    expect(t('evidence.claims', { count: 12 })).toMatch(/^\u2068١٢\u2069 /u);
  });
});
