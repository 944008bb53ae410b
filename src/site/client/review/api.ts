/** Questions to the server of the review, with the key of the address. */

const KEY = new URLSearchParams(location.search).get('key') ?? '';

/** @throws Error with the server's words, or that it does not answer */
export async function ask<T>(name: string, body: unknown): Promise<T> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Review-Key': KEY },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error(
      'Программа не отвечает: запустите reglament review ещё раз. Набранное сохранено в браузере.',
    );
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
