import type { ChannelKind } from './records.ts';

/** Every kind of channel, in the order in which regulations and reports name them. */
export const CHANNEL_KINDS = ['office', 'con', 'portal'] as const satisfies readonly ChannelKind[];
