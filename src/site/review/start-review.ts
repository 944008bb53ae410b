/** A review as it runs: its records, its texts and its server. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSource } from '../../importer/source/read-source.ts';
import { checkDraft } from './review-check.ts';
import type { EditRequest } from './review-data.ts';
import { type RunningReview, serveReview } from './review-server.ts';
import { NoRecordError, ReviewSession } from './review-session.ts';
import { ReviewSource } from './review-source.ts';

export interface ReviewRequest {
  /** Absolute. */
  contentDir: string;
  /** A text that is shown beside every record; without it those that imports have kept. */
  text?: string | undefined;
  /** 0 takes any free one. */
  port: number;
  /** The day of the check, ISO. */
  date: string;
}

/** @throws Error when the port cannot be had, or the text cannot be read */
export async function startReview({ contentDir, text, port, date }: ReviewRequest): Promise<RunningReview> {
  const session = new ReviewSession(contentDir);
  const given = text === undefined ? undefined : await readSource(basename(text), readFileSync(text));
  const source = new ReviewSource(contentDir, given);
  const readIfThere = (path: string) => {
    try {
      return session.read(path);
    } catch (error) {
      if (error instanceof NoRecordError) return undefined;
      throw error;
    }
  };
  return serveReview(
    {
      list: () => session.list(),
      open: ({ path }: { path: string }) => session.open(path),
      source: ({ path }: { path: string }) => source.show(path, session.read(path), readIfThere),
      check: ({ path }: { path: string }) => checkDraft(contentDir, path, date),
      edit: (request: EditRequest) => session.edit(request),
      settle: (request: { path: string; hash: string; index: number }) => session.settle(request),
      undo: (request: { path: string; hash: string }) => session.undo(request),
    },
    port,
  );
}
