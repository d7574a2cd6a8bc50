import { Download, Printer, X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { useIndex, useView, useVisible } from '../../store/hooks.ts';
import { actorsWithout, claimsBesides } from '../../exchange/viewDataset.ts';
import { scopesOf, usualScope, type Scope } from '../../view/scope.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { buildReport } from './buildReport.ts';
import styles from './ExportMenu.module.css';
import { fileName } from './fileName.ts';
import { FontMissing } from './fontFaces.ts';
import { isLess } from './exported.ts';
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts';
import { saveFile } from '../shared/saveFile.ts';
import { choiceFrom, NO_WISH, PictureChoices, type PictureWish } from './PictureChoices.tsx';
import { planPicture } from './picturePlan.ts';
import { useExported } from './useExported.ts';

interface Props {
  readonly onPrint: (scope: Scope) => void;
  readonly onClose: () => void;
  /** Hands the file over; the browser saves it. */
  readonly save?: (content: Blob, name: string) => void;
}

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed' }
  /** A picture without its fonts would not be the picture. */
  | { readonly kind: 'fontMissing'; readonly format: ExportFormat };

const isPageDark = (): boolean => {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
};

/** Every way to take the present view along, with what is in it and what is not. */
export function ExportMenu({ onPrint, onClose, save = saveFile }: Props) {
  const [wanted, setWanted] = useState<Scope | null>(null);
  const [index, visible, view] = [useIndex(), useVisible(), useView()];
  const scopes = scopesOf(index, visible, view);
  const exported = useExported(wanted ?? usualScope(index, visible, view));
  const report = useMemo(() => buildReport(exported), [exported]);
  const besides = useMemo(() => claimsBesides(exported.index, exported.visible), [exported]);
  const without = useMemo(() => (isLess(exported) ? actorsWithout(exported.index, exported.visible) : 0), [exported]);
  const group = useId();
  const [wish, setWish] = useState<PictureWish>(() => ({ ...NO_WISH, dark: isPageDark() }));
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const status = useRef<HTMLParagraphElement>(null);
  const isEmpty = exported.visible.actors.size === 0;
  const picture = choiceFrom(exported, wish);
  const plan = planPicture(exported, picture);
  const pictured = plan.exported.visible;
  const isPictureEmpty = pictured.actors.size === 0;
  const isPictureLess = pictured.relationships.size < exported.visible.relationships.size;

  const run = async (format: ExportFormat): Promise<void> => {
    setOutcome({ kind: 'working' });
    try {
      const content = await format.make(exported, report, picture);
      const file = fileName(exported, format, picture);
      save(content, file);
      setOutcome({ kind: 'saved', file });
    } catch (cause) {
      setOutcome(cause instanceof FontMissing ? { kind: 'fontMissing', format } : { kind: 'failed' });
    }
  };
  const formats = (group: ExportFormat['group']) => (
    <ul className={styles.formats}>
      {EXPORT_FORMATS.filter((format) => format.group === group).map((format) => (
        <li key={format.key}>
          <button
            type="button"
            className={styles.format}
            disabled={isEmpty || (group === 'picture' && isPictureEmpty)}
            // Disabled by its own press, it would lose the keyboard its place.
            aria-disabled={outcome.kind === 'working' || undefined}
            onClick={() => {
              if (outcome.kind !== 'working') void run(format);
            }}
          >
            <Download size={16} aria-hidden="true" />
            <span className={styles.name}>{t(`export.format.${format.key}`)}</span>
            <span className={styles.why}>{t(`export.formatWhy.${format.key}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.menu}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('export.title')}</h2>
        <Button variant="quiet" label={t('export.close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      {scopes.length > 1 && (
        <fieldset className={styles.scopes}>
          <legend className={styles.heading}>{t('export.scope')}</legend>
          {scopes.map((scope) => (
            <label key={scope} className={styles.choice}>
              <input type="radio" name={group} checked={exported.scope === scope} onChange={() => setWanted(scope)} />
              {t(`export.scopes.${scope}`)}
            </label>
          ))}
        </fieldset>
      )}
      <p className={styles.note}>{isEmpty ? t('export.nothing') : report.counts}</p>
      {report.limits.length === 0
        ? !isEmpty && <p className={styles.note}>{t('export.whole')}</p>
        : report.limits.map((limit) => (
            <p key={limit} className={styles.limit}>
              {limit}
            </p>
          ))}
      {besides > 0 && <p className={styles.note}>{t('export.besides', { count: besides })}</p>}
      {without > 0 && <p className={styles.note}>{t('export.without', { count: without })}</p>}
      {exported.view.distrust.length > 0 && <p className={styles.note}>{t('export.asideKept')}</p>}
      {report.warnings.map((warning) => (
        <p key={warning} className={styles.limit}>
          {warning}
        </p>
      ))}
      <section>
        <h3 className={styles.heading}>{t('export.picture')}</h3>
        <PictureChoices exported={exported} wish={wish} onWish={setWish} />
        {isPictureEmpty && !isEmpty && (
          <p className={styles.note}>
            {plan.isWithoutFallen
              ? t('picture.emptyWithoutFallen', { tick: t('picture.withoutFallen') })
              : t('picture.empty')}
          </p>
        )}
        {isPictureLess && !isPictureEmpty && (
          <p className={styles.note}>
            {t('picture.holds', {
              lines: t('graph.lines', { shown: pictured.relationships.size, count: index.relationships.size }),
            })}
          </p>
        )}
        {formats('picture')}
      </section>
      <section>
        <h3 className={styles.heading}>{t('export.claims')}</h3>
        {formats('claims')}
      </section>
      <section>
        <h3 className={styles.heading}>{t('export.paper')}</h3>
        <Button onClick={() => onPrint(exported.scope)} disabled={isEmpty}>
          <Printer size={16} aria-hidden="true" />
          {t('export.print')}
        </Button>
      </section>
      <p role="status" ref={status} tabIndex={-1} className={styles.outcome}>
        {outcome.kind === 'working' && t('export.working')}
        {outcome.kind === 'saved' && t('export.saved', { file: outcome.file })}
        {outcome.kind === 'failed' && t('export.failed')}
        {outcome.kind === 'fontMissing' && t('export.fontMissing')}
      </p>
      {outcome.kind === 'fontMissing' && (
        <Button
          onClick={() => {
            // The button goes while it is tried.
            status.current?.focus();
            void run(outcome.format);
          }}
        >
          {t('failure.retry')}
        </Button>
      )}
    </div>
  );
}
