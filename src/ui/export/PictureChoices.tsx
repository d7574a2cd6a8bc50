import { useId } from 'react';
import type { Extent } from '../../view/pictured.ts';
import { t } from '../shared/messages/i18n.ts';
import type { Exported } from './exported.ts';
import styles from './ExportMenu.module.css';
import { canLeaveOutFallen, canLight, extentsOf, planPicture, type PictureChoice } from './picturePlan.ts';
import { defaultTitle } from './pictureText.ts';

/** What a person said of the picture; `null` where they leave it to the view. */
export interface PictureWish extends Omit<PictureChoice, 'extent' | 'title'> {
  readonly extent: Extent | null;
  readonly title: string | null;
}

export const NO_WISH: PictureWish = {
  extent: null,
  title: null,
  withoutFallen: true,
  lit: false,
  dark: false,
  blackAndWhite: false,
};

const LONGEST_TITLE = 200;

/** A wish as far as the view allows it: what is in focus alone, where something is, unless a person wants another part. */
export function choiceFrom(exported: Exported, wish: PictureWish): PictureChoice {
  const extents = extentsOf(exported, wish.withoutFallen);
  const usual = extents.includes('focus') ? 'focus' : 'whole';
  const extent = wish.extent !== null && extents.includes(wish.extent) ? wish.extent : usual;
  const title =
    wish.title === null || wish.title.trim() === ''
      ? defaultTitle(planPicture(exported, { ...wish, extent }).exported)
      : wish.title;
  return { ...wish, extent, title };
}

interface Props {
  readonly exported: Exported;
  readonly wish: PictureWish;
  readonly onWish: (wish: PictureWish) => void;
}

/** What a picture is called, how much it shows, and in which colours. */
export function PictureChoices({ exported, wish, onWish }: Props) {
  const id = useId();
  const choice = choiceFrom(exported, wish);
  const extents = extentsOf(exported, wish.withoutFallen);
  const tick = (name: 'withoutFallen' | 'lit' | 'dark' | 'blackAndWhite', text: string) => (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={wish[name]}
        onChange={(event) => onWish({ ...wish, [name]: event.target.checked })}
      />
      {text}
    </label>
  );
  return (
    <>
      <label className={styles.field}>
        {t('picture.title')}
        <input
          type="text"
          dir="auto"
          maxLength={LONGEST_TITLE}
          value={wish.title ?? choice.title}
          placeholder={choice.title}
          onChange={(event) => onWish({ ...wish, title: event.target.value })}
        />
      </label>
      {extents.length > 1 && (
        <fieldset className={styles.extents}>
          <legend className={styles.label}>{t('picture.shows')}</legend>
          {extents.map((extent) => (
            <label key={extent} className={styles.choice}>
              <input
                type="radio"
                name={id}
                checked={choice.extent === extent}
                onChange={() => onWish({ ...wish, extent })}
              />
              {t(`picture.extent.${extent}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.choices}>
        {canLight(exported, choice) && tick('lit', t('picture.lit'))}
        {canLeaveOutFallen(exported) && tick('withoutFallen', t('picture.withoutFallen'))}
        {tick('blackAndWhite', t('picture.blackAndWhite'))}
        {tick('dark', t('export.dark'))}
      </div>
    </>
  );
}
