import { NAMED_MEDIA } from '../../src/ui/shared/media.ts';

interface AtRule {
  params: string;
  readonly error: (message: string) => Error;
}

/** The named conditions in the parameters of `@media`, written out; `@throws` where there is none of that name. */
const written = (rule: AtRule): string =>
  rule.params.replaceAll(/\((--[\w-]+)\)/g, (_, name: string) => {
    const condition = NAMED_MEDIA.get(name);
    if (condition === undefined) throw rule.error(`There is no media condition ${name}.`);
    return condition;
  });

/**
 * PostCSS: the names of `src/ui/shared/media.ts` in the media queries of every style sheet. They are written as custom
 * media (Media Queries 5) are, which no browser knows yet.
 */
export const namedMedia = {
  postcssPlugin: 'sourceline:named-media',
  AtRule: {
    media: (rule: AtRule): void => {
      const params = written(rule);
      // What is set is visited again.
      if (params !== rule.params) rule.params = params;
    },
  },
};
