// Finds quotes in long texts beside the page, so that the page stays awake.
import { answer, type AnchorAnswer, type AnchorRequest } from './anchorRequest.ts';

const send = (message: AnchorAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<AnchorRequest>) => {
  send({ kind: 'done', anchorings: answer(data, (done, total) => send({ kind: 'progress', done, total })) });
});
