import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './openLanguage.ts';

describe('the language of the page', () => {
  const there = new Set(['en', 'fa', 'pt-BR', 'zh-Hant']);
  it.each([
    [['fa'], 'fa'],
    [['fa-IR', 'en'], 'fa'],
    [['de-CH', 'pt-BR', 'fa'], 'pt-BR'],
    [['zh-Hant-TW'], 'zh-Hant'],
    [['en-GB', 'fa'], 'en'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
    [['', '-', '*'], 'en'],
  ])('%j finds %s', (wanted, found) => {
    expect(chooseLanguage(wanted, there)).toBe(found);
  });
});
