import { openApp, regions } from './app.ts';
import { test } from './fixtures.ts';
import { INDEX } from './dataset.ts';
import { actorOnScreen, canvasOf } from './picture.ts';
import { differingShare, pictureOf } from './pixels.ts';
import { writeFileSync } from 'node:fs';
test('probe', async ({ page }) => {
  await openApp(page);
  const box = await canvasOf(page).boundingBox();
  const a = await pictureOf(page);
  await regions(page).filters.getByRole('checkbox', { name: 'Companies', exact: true }).click();
  const b = await pictureOf(page);
  writeFileSync('/tmp/a.png', a);
  writeFileSync('/tmp/b.png', b);
  for (const { id } of INDEX.dataset.actors) {
    const { x, y } = await actorOnScreen(page, id);
    const d = await differingShare(page, a, b, [
      { x: Math.round(x - box!.x) - 3, y: Math.round(y - box!.y) - 3, width: 6, height: 6 },
    ]);
    if (d > 0) console.log(id, d, x, y);
  }
});
