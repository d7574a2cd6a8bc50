import { useEffect, useState } from 'react';
import type { Point } from '../../domain/types.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import type { CursorPlace } from '../../view/graphCursor.ts';
import styles from './KeyboardCursor.module.css';

interface Places {
  readonly node: Point | null;
  /** How large the node is, CSS pixels. */
  readonly size: number;
  readonly line: Point | null;
}

/** From a shape to the outside of the ring around it: less than to the name beneath, which it must not strike through. CSS pixels. */
const RIM = 4;

/** From the middle of the mark on a line to its corners, CSS pixels. */
const REACH = 15;

/** Rings around the node, and on the line near its middle, that the keyboard is on. */
export function CursorMarks({ graph, place }: { readonly graph: GraphView; readonly place: CursorPlace }) {
  const [at, setAt] = useState<Places>({ node: null, size: 0, line: null });
  const { node } = place;
  const line = place.line?.id ?? null;
  // The picture may still be on its way when the view has changed, so the rings follow it frame by frame while shown.
  useEffect(() => {
    const follow = (): void => {
      const next = {
        node: graph.positionOf(node),
        size: graph.sizeOf(node) ?? 0,
        line: line === null ? null : graph.clearPlaceOn(line, REACH),
      };
      setAt((now) =>
        isSame(now.node, next.node) && isSame(now.line, next.line) && now.size === next.size ? now : next,
      );
      frame = requestAnimationFrame(follow);
    };
    let frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [graph, node, line]);
  return (
    <>
      {at.node && (
        <span
          className={at.line ? styles.from : styles.ring}
          style={{ left: at.node.x, top: at.node.y, inlineSize: at.size + 2 * RIM, blockSize: at.size + 2 * RIM }}
          aria-hidden="true"
        />
      )}
      {at.line && <span className={styles.onLine} style={{ left: at.line.x, top: at.line.y }} aria-hidden="true" />}
    </>
  );
}

const isSame = (a: Point | null, b: Point | null): boolean => a === b || (a?.x === b?.x && a?.y === b?.y);
