import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHtml } from './bareHtml.ts';

describe('bareHtml', () => {
  it.each([
    ['attributes, however they are quoted', `<p style="a>b" onclick='x()' class=c id = d data-e>One</p>`, '<p>One</p>'],
    ['a stray quotation mark in a tag', `<p don't>didn't > "x"</p>`, `<p>didn't > "x"</p>`],
    ['an attribute without a value at the end', '<input disabled/><br/>', '<input><br>'],
    ['a value with slashes', '<a href=/a/b/c>x</a>', '<a>x</a>'],
    ['capitals', '<P STYLE="x">One</P >', '<p>One</p>'],
    ['scripts', '<script>if (a < b) document.write("<p>x</p>")</script>One', 'One'],
    ['styles, and end tags with room', '<style media=x>p{}</style >One', 'One'],
    ['a script that is never closed', 'One<script>two', 'One'],
    ['what only begins like an end tag', '<script>"</scripted>"</script>One', 'One'],
    ['comments', 'a<!-- <p style="x"> -->b<!---->c', 'abc'],
    ['a comment that is never closed', 'a<!-- b', 'a'],
    ['declarations', '<!doctype html><?xml version="1.0"?><html lang=en>x', '<html>x'],
    ['an end tag without a name', 'a</ b>c</>d', 'acd'],
    ['a tag that is never closed', 'a<p style="b', 'a<p>'],
  ])('leaves out %s', (_, source, bare) => expect(bareHtml(source)).toBe(bare));

  it('keeps words, entities, signs that are no tags, and what is hidden', () => {
    expect(bareHtml('a < b &amp; c > d <3 &lt;p style="x"&gt;')).toBe('a &lt; b &amp; c > d &lt;3 &lt;p style="x"&gt;');
    expect(bareHtml('a <')).toBe('a &lt;');
    expect(bareHtml('<p HIDDEN class="x">a</p><p data-hidden>b</p>')).toBe('<p hidden>a</p><p>b</p>');
  });

  it.each([
    ['a declaration', '<<!x>p style="y">z', '&lt;p style="y">z'],
    ['a comment', '<<!---->p style="y">z', '&lt;p style="y">z'],
    ['a script', '<<script></script>p style="y">z', '&lt;p style="y">z'],
    ['a comment within an end tag', '<p></<!---->p>z', '<p>p>z'],
  ])('makes no tag of what stood before and after %s', (_, source, bare) => expect(bareHtml(source)).toBe(bare));

  it('never throws, never leaves an attribute but one, and changes nothing the second time', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '--',
      '"',
      "'",
      '=',
      ' ',
      'p',
      'style',
      'script',
      'hidden',
      'a',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const bare = bareHtml(parts.join(''));
        expect(bare).not.toMatch(/<[a-z]+[\s/]+(?!hidden>)/);
        expect(bareHtml(bare)).toBe(bare);
      }),
      { numRuns: 3000 },
    );
  });

  it('is quick with what is hostile', () => {
    const began = performance.now();
    for (const piece of ['<', '<p ', '<p a="', '<!--', '<script>', '</', `<p '`, '<p a=b '])
      bareHtml(piece.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
