// What XML 1.0 (2.2, "Characters") has no place for, a lone half of a pair included.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in XML or in HTML, between tags or in an attribute: no sign in it is markup. */
export const escapeXml = (text: string): string =>
  text.replaceAll(NOT_XML, '\uFFFD').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Markup made by `element`, or text gone through `escapeXml`; never text as it comes. */
export type Markup = string & { readonly markup: unique symbol };

// The only cast to markup: everything else is made of what these two return.
const asMarkup = (checked: string): Markup => checked as Markup;

/** Text as markup. */
export const textNode = (text: string): Markup => asMarkup(escapeXml(text));

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Coordinates to a hundredth: at the largest zoom that is less than what a screen can show. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** An element with escaped attributes; those that are `undefined` are left out. Names are ours, never a dataset's. */
export function element(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value ?? '')}"`)
    .join('');
  return asMarkup(children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`);
}
