/** How far tests go that could go on for ever: a little each time, far with REGLAMENT_PROPERTY_RUNS. */

const asked = Number(process.env.REGLAMENT_PROPERTY_RUNS);
const isAsked = Number.isInteger(asked) && asked > 0;

/** How often a property is tried. */
export function propertyRuns(usual: number): { numRuns: number } {
  return { numRuns: isAsked ? asked : usual };
}

/** What a test measures itself against: a size for every day, and one that takes its time. */
export function everyDayOrLong<T>(everyDay: T, long: T): T {
  return isAsked ? long : everyDay;
}
