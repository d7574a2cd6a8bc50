import { X } from 'lucide-react';
import { memo, Suspense, useState } from 'react';
import { useAppState, useChange, useViewKey } from '../store/hooks.ts';
import { setOnlyPanel } from '../view/transitions.ts';
import { PANEL_PLACES, type Panel } from '../view/view.ts';
import { AsOf } from '../ui/shared/AsOf.tsx';
import { Button } from '../ui/shared/Button.tsx';
import { commandOf, SHEET_KEYS } from '../ui/shared/keyTables.ts';
import { t } from '../ui/shared/messages/i18n.ts';
import { enterShown } from '../ui/shared/parts.ts';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PANEL_DEFINITIONS } from './panels.tsx';
import { scrollByKeys } from './scrollKeys.ts';
import sheets from './Sheet.module.css';
import { nextHeight, pressedHeight, type SheetHeight } from './sheetHeight.ts';
import { useCloseByKey } from './useCloseByKey.ts';
import { useSheetDrag } from './useSheetDrag.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly panel: Panel;
  /** Whether its content is there yet; its place on the screen is the same before. */
  readonly isFilled: boolean;
}

/** A panel beside or below the main part, with its name, apart from the rest when it fails. */
export function SidePanel({ panel, isFilled }: Props) {
  const width = useViewKey('evidenceWidth');
  return (
    <section
      className={`${styles.panel} ${styles[PANEL_PLACES[panel]]}`}
      id={panel}
      aria-label={t(`panel.${panel}`)}
      data-wide={panel === 'evidence' && width === 'wide' ? 'positions' : PANEL_DEFINITIONS[panel].wide}
      tabIndex={-1}
      onKeyDown={scrollByKeys}
      aria-busy={!isFilled}
    >
      <PanelContent panel={panel} isFilled={isFilled} />
    </section>
  );
}

/**
 * On a small screen: a panel over the lower part of it, at three heights. A finger drags its head, a press on the
 * handle or the arrow keys do the same; dragged all the way down it closes.
 */
export function Sheet({ panel, isFilled }: Props) {
  const change = useChange();
  const [height, setHeight] = useState<SheetHeight>('half');
  const close = (): void => change((now) => setOnlyPanel(now, null));
  useCloseByKey(() => {
    close();
    enterShown();
  });
  const { sheet, dragged, handlers } = useSheetDrag({ onHeight: setHeight, onClose: close });
  const name = t(`panel.${panel}`);
  return (
    <section
      className={`${styles.panel} ${sheets.place}`}
      id={panel}
      aria-label={name}
      data-height={height}
      data-says-where={PANEL_DEFINITIONS[panel].saysWhere && ''}
      data-wide={PANEL_DEFINITIONS[panel].wide}
      tabIndex={-1}
      onKeyDown={scrollByKeys}
      aria-busy={!isFilled}
    >
      <div
        className={sheets.sheet}
        ref={sheet}
        data-dragged={dragged === null ? undefined : ''}
        style={dragged === null ? undefined : { blockSize: dragged }}
        {...handlers}
      >
        <div className={sheets.head} data-sheet-head="">
          <button
            type="button"
            className={sheets.handle}
            aria-label={t('sheet.handle', { height: t(`sheet.${height}`) })}
            onClick={() => setHeight(pressedHeight(height))}
            onKeyDown={(event) => {
              const command = commandOf(SHEET_KEYS, event);
              if (command) setHeight(nextHeight(height, command === 'higher' ? 'up' : 'down'));
            }}
          />
          <span className={sheets.name} aria-hidden="true">
            {name}
          </span>
          <span className={sheets.asOf}>
            <AsOf setting="short" />
          </span>
          <Button variant="quiet" label={t(`panelClose.${panel}`)} onClick={close}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
        <PanelContent panel={panel} isFilled={isFilled} />
      </div>
    </section>
  );
}

/** A sheet that is dragged renders again with every move; what stands in it does not. */
const PanelContent = memo(function PanelContent({ panel, isFilled }: Props) {
  const { Content, triesAgainFor } = PANEL_DEFINITIONS[panel];
  const resetKey = useAppState((state) => triesAgainFor?.(state.view));
  return (
    <div className={styles.panelBody}>
      <ErrorBoundary resetKey={resetKey}>
        <Suspense fallback={<Waiting />}>{isFilled && <Content />}</Suspense>
      </ErrorBoundary>
    </div>
  );
});
