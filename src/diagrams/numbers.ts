/** Numbers in the attributes of a picture, as JavaScript writes them. */
export const NUMBER = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g;

export const numbersIn = (text: string | null): number[] => (text?.match(NUMBER) ?? []).map(Number);
