import { openApp, regions } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView, getVisible } from './pageApi.ts';
import { actorOnScreen, canvasOf, clickActor } from './picture.ts';
import { differingShare, pictureOf } from './pixels.ts';

/** What the interface calls the actors of a type. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  state: 'States',
  person: 'Persons',
  'government-body': 'Government bodies',
  'armed-force': 'Armed forces',
  'armed-group': 'Armed groups',
  'political-group': 'Political groups',
  company: 'Companies',
  media: 'Media',
  people: 'Groups of people',
};
const ACTORS = INDEX.dataset.actors;
const TYPES = [...new Set(ACTORS.map((actor) => actor.type))];
/** Half the side of the square within every shape that nothing else is drawn in, in CSS pixels. */
const CORE = 4;
/** What the smoothing of a fine line may differ by from one drawing to the next, of 255; a pixel aside is more. */
const SHADE = 80;

for (const type of TYPES) {
  const name = TYPE_NAMES[type] ?? type;

  test(`${name} go and come back, and nothing else moves`, async ({ page }) => {
    await openApp(page);
    const { graph, filters } = regions(page);
    const checkbox = filters.getByRole('checkbox', { name, exact: true });
    const count = ACTORS.filter((actor) => actor.type === type).length;
    await expect(checkbox).toHaveAccessibleDescription(String(count));

    const rest = ACTORS.filter((actor) => actor.type !== type);
    const canvas = await canvasOf(page).boundingBox();
    const cores = await Promise.all(
      rest.map(async ({ id }) => {
        const { x, y } = await actorOnScreen(page, id);
        return {
          x: Math.round(x - (canvas?.x ?? 0)) - CORE,
          y: Math.round(y - (canvas?.y ?? 0)) - CORE,
          width: 2 * CORE,
          height: 2 * CORE,
        };
      }),
    );
    const [view, camera, visible, picture] = [
      await getView(page),
      await getCamera(page),
      await getVisible(page),
      await pictureOf(page),
    ];
    expect(visible.actors).toEqual(ACTORS.map((actor) => actor.id));

    await checkbox.click();
    await expect(checkbox).not.toBeChecked();
    await expect(checkbox).toHaveAccessibleDescription(String(count));
    const left = await getVisible(page);
    expect(left.actors).toEqual(rest.map((actor) => actor.id));
    const ids = new Set<string>(left.actors);
    expect(left.relationships).toEqual(
      visible.relationships.filter(({ subject, object }) => ids.has(subject) && ids.has(object)),
    );
    await expect(graph.getByText(`${rest.length} of ${ACTORS.length} actors`)).toBeVisible();
    await expect(graph.getByText(`${left.relationships.length} of ${INDEX.relationships.size} rel`)).toBeVisible();
    expect(await getCamera(page)).toEqual(camera);
    expect(new URL(page.url()).searchParams.get('types')?.split(',')).toEqual(TYPES.filter((other) => other !== type));

    const filtered = await pictureOf(page);
    expect(await differingShare(page, picture, filtered)).toBeGreaterThan(0);
    expect(await differingShare(page, picture, filtered, { parts: cores, tolerance: SHADE })).toBe(0);

    await checkbox.click();
    await expect(checkbox).toBeChecked();
    expect(await getView(page)).toEqual(view);
    expect(await getVisible(page)).toEqual(visible);
    expect(await differingShare(page, picture, await pictureOf(page))).toBe(0);
  });
}

test('what a filter leaves is where it was for the hand too, and what it hides is not', async ({ page }) => {
  await openApp(page);
  const hidden = await actorOnScreen(page, 'iran');
  const { filters } = regions(page);
  await filters.getByRole('checkbox', { name: 'States', exact: true }).click();
  for (const id of ['assad', 'irgc', 'rebels', 'hostages']) {
    await clickActor(page, id);
    await expect.poll(async () => (await getView(page)).select).toBe(id);
  }
  await page.mouse.click(hidden.x, hidden.y);
  await expect.poll(async () => (await getView(page)).select).not.toBe('hostages');
  expect((await getView(page)).select).not.toBe('iran');
});

test('counts are what each value would show under the other filters', async ({ page }) => {
  await openApp(page);
  const { filters } = regions(page);
  await filters.getByRole('button', { name: 'Show only Money and arms', exact: true }).click();
  const { relationships } = await getVisible(page);
  expect(new Set(relationships.map(({ category }) => category))).toEqual(new Set(['money-and-arms']));
  // Its own filter does not count: each category still says what it would show.
  const rescue = [...INDEX.relationships.values()].filter(({ category }) => category === 'rescue').length;
  await expect(filters.getByRole('checkbox', { name: 'Rescue', exact: true })).toHaveAccessibleDescription(
    String(rescue),
  );
  const named = relationships.filter(({ standing }) => standing === 'own-voice').length;
  await expect(filters.getByRole('checkbox', { name: 'The publication says so' })).toHaveAccessibleDescription(
    String(named),
  );
});
