/**
 * What Node itself does not offer: a lock that ends with its process, and two folders that exchange their names at one
 * stroke. A system for which the package holds no library goes without.
 */
export const native = await import('fs-native-extensions').then(
  ({ default: functions }) => functions,
  () => undefined,
);
