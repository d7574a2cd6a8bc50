import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../../tests/support/bundled.ts';
import { quotesCreditedFirst } from '../../domain/claimQuotes.ts';
import { claimCredits, claimQualities, claimSentence } from '../../ui/shared/claimWords.ts';
import { renderStill } from './renderStill.tsx';

const TEXT = readFileSync('data/iran-syria-2012.json', 'utf8');
const INDEX = readBundledIndex();
const { dataset } = INDEX;
const STILL = renderStill(TEXT);

const page = document.createElement('div');
/** The words below the picture. */
let words: Element;

beforeAll(() => {
  page.innerHTML = STILL.html;
  document.body.append(page);
  const found = page.querySelector('dl')?.parentElement?.parentElement;
  if (!found) throw new Error('There are no words below the picture.');
  words = found;
});

/** The part of the words that tells a claim. */
function tellsOf(id: string): Element {
  const part = [...words.querySelectorAll('h4 > a')].find((link) => link.getAttribute('href') === `?select=${id}`);
  const section = part?.closest('section');
  if (!section) throw new Error(`Nothing tells of ${id}.`);
  return section;
}

describe('the page without a script', () => {
  it('says what it is, of when, and where every actor is', () => {
    expect(page.querySelector('h1')).toHaveTextContent(dataset.title);
    expect(page.querySelector('header')).toHaveTextContent('As of 27 August 2012 (inferred)');
    const actors = [...words.querySelectorAll('dt a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(actors).toEqual(dataset.actors.map(({ id, name }) => [name, `?select=${id}`]));
  });

  it('has a picture that leads to every actor and relationship', () => {
    const links = [...page.querySelectorAll('svg[role^="graphics-document"] a')].map((link) =>
      decodeURIComponent(link.getAttribute('href') ?? ''),
    );
    expect(links.toSorted()).toEqual(
      [...dataset.actors.map(({ id }) => id), ...INDEX.relationships.keys()].map((id) => `?select=${id}`).toSorted(),
    );
  });

  it('tells every claim with what weakens it, its words in their language, and who says so', () => {
    for (const claim of dataset.claims) {
      const told = tellsOf(claim.id);
      expect(told.querySelector('h4')).toHaveTextContent(claimSentence(INDEX, claim));
      for (const part of [...claimQualities(claim, true), ...claimCredits(INDEX, claim)]) {
        expect(told.textContent).toContain(part);
      }
      const quotes = [...told.querySelectorAll('blockquote')];
      expect(quotes.map((quote) => quote.textContent)).toEqual(
        quotesCreditedFirst(claim).map((id) => `“${INDEX.quotes.get(id)?.exact ?? ''}”`),
      );
      expect(quotes.every((quote) => quote.lang === 'en' && /^https?:/.test(quote.cite))).toBe(true);
    }
    expect(words.querySelectorAll('h4')).toHaveLength(dataset.claims.length);
    expect(dataset.claims.some(({ polarity }) => polarity === 'denies')).toBe(true);
  });

  it('has no script, style or id in it but that of what follows the picture, and says the same thing to nobody twice', () => {
    expect(STILL.html).not.toMatch(/<script|<style|\s(?:style|on\w+)=/);
    expect(STILL.html.match(/\sid="[^"]*"/g)).toEqual([` id="${STILL.afterPicture}"`]);
    expect(page.querySelector('figure')?.closest('div')?.nextElementSibling?.id).toBe(STILL.afterPicture);
    for (const shell of page.querySelectorAll('[inert]')) expect(shell).toHaveAttribute('aria-hidden', 'true');
    const spoken = page.cloneNode(true);
    if (!(spoken instanceof Element)) throw new Error('No page.');
    spoken.querySelectorAll('[inert]').forEach((part) => part.remove());
    expect(spoken.querySelectorAll('button, input, h1')).toHaveLength(1);
  });
});

it('lets no text of a dataset become markup', () => {
  const hostile = '</script><img src=x onerror=alert(1)>"\'&';
  const { html } = renderStill(
    JSON.stringify({
      ...JSON.parse(TEXT),
      title: hostile,
      summary: hostile,
      actors: dataset.actors.map((actor) => ({ ...actor, name: hostile, shortName: hostile, description: hostile })),
    }),
  );
  const made = document.createElement('div');
  made.innerHTML = html;
  expect(made.querySelector('h1')?.textContent).toBe(hostile);
  expect(made.querySelectorAll('img, script')).toHaveLength(0);
});

it('is made of nothing that breaks a rule', () => {
  expect(() => renderStill('{"format": "sourceline/1"}')).toThrow('The dataset is broken');
});
