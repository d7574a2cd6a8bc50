import { describe, expect, it, vi } from 'vitest';
import { htmlText } from './htmlText.ts';

describe('htmlText', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['words across lines of the source', '<p>One\n   two\tthree.</p>', 'One two three.'],
    ['inline elements, without breaking words', '<p>o<em>n</em>e <a href="x">two</a>.</p>', 'one two.'],
    ['line breaks', '<p>One<br>two</p>', 'One\ntwo'],
    ['lists and tables', '<ul><li>One<li>Two</ul><table><tr><td>a<td>b</table>', 'One\n\nTwo\n\na\n\nb'],
    ['entities', '<p>&ldquo;caf&eacute;&rdquo;&nbsp;&amp;&#8212;co&shy;op</p>', '“café”\u00A0&—co\u00ADop'],
    ['what is preformatted', '<pre>a\n  b</pre>', 'a\nb'],
    ['text outside of any element', 'One <b>two</b>', 'One two'],
    ['a body that is never closed', '<!doctype html><title>T</title><body><h1>One</h1>Two', 'One\n\nTwo'],
  ])('reads %s', (_, source, text) => expect(htmlText(source)).toBe(text));

  it('leaves out what no reader sees', () => {
    const source =
      '<head><title>T</title><style>p{}</style></head><body><script>var a = "<p>x</p>"</script><p>One.</p>' +
      '<template><p>no</p></template><noscript>no</noscript><svg><text>no</text></svg><p hidden>no</p><!-- no --></body>';
    expect(htmlText(source)).toBe('One.');
  });

  it('keeps menus and teasers, since nobody can tell them from the article for certain', () => {
    expect(htmlText('<nav>Home</nav><main><p>One.</p></main><aside>Read on</aside>')).toBe('Home\n\nOne.\n\nRead on');
  });

  it('runs nothing and asks for nothing', () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    htmlText(
      '<img src="https://elsewhere.example/x.png" onerror="window.hacked=1"><script>window.hacked=1</script>One',
    );
    expect('hacked' in window).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('survives nesting that no page has', () => {
    expect(htmlText(`${'<div>'.repeat(400)}One${'</div>'.repeat(400)}`)).toBe('One');
  });
});
