/** Widths in ems of the interface's font, on the wide side: words that are left out hurt less than words that collide. */
const NARROW = 0.34;
const PLAIN = 0.56;
const BROAD = 0.9;
const FULL = 1.05;

const NARROW_SIGNS = /[fijlrtI1|.,;:!'’‘“”"()[\] ]/;
const BROAD_SIGNS = /[mwMWGOQ@%—…]/;
const FULL_SIGNS = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u;

/** About how wide a text is set, in CSS pixels, at a size in CSS pixels; never too little for the page's own fonts. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    if (FULL_SIGNS.test(sign)) ems += FULL;
    else if (BROAD_SIGNS.test(sign)) ems += BROAD;
    else ems += NARROW_SIGNS.test(sign) ? NARROW : PLAIN;
  }
  return ems * size;
}
