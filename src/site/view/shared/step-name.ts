/** How a step is called where only a name fits: by its number in the act, by its label, else by its place in the list. */
export function nameStepByNumber(label: string, index: number): string {
  const [, number] = /^(\d+)[).]?$/.exec(label) ?? [];
  return number ?? (label === '' ? String(index + 1) : `«${label}»`);
}
