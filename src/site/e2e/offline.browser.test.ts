/** Reading without a network: nothing is kept before a reader says so, then a region, then nothing again. */
import { expect, inject, test } from 'vitest';
import { browser } from './open.ts';

const site = inject('siteAddress');
const REGULATION = 'regulations/kz/vko/2014-198/eksternat/';

test('a region that was kept is read without a network, with its styles; taken away, nothing is left', async () => {
  const context = await (await browser()).newContext();
  try {
    const page = await context.newPage();
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.goto(`${site}offline/`);
    expect(await registrations()).toBe(0);
    const status = page.getByRole('status');
    await page.locator('li', { hasText: 'Восточно-Казахстанская' }).getByRole('button').click();
    await status.filter({ hasText: 'Сохранено' }).waitFor();
    expect(await registrations()).toBe(1);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    await context.setOffline(true);
    await page.goto(`${site}${REGULATION}`);
    expect(await page.locator('h1').innerText()).toContain('экстерн');
    const family = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(family).toContain('Golos');
    // A page that nobody kept: what was kept is shown instead of an error of the browser.
    await page.goto(`${site}docs/method/`);
    expect(await page.locator('h1').innerText()).toBe('Чтение без сети');

    await context.setOffline(false);
    await page.goto(`${site}offline/`);
    await page.locator('[data-remove]').click();
    await status.filter({ hasText: 'убрано' }).waitFor();
    expect(await registrations()).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  } finally {
    await context.close();
  }
});
