/** What the search looks through, fetched with the first question. */
import type { APIRoute } from 'astro';
import { siteData } from '../../site/data.ts';
import { searchIndex } from '../../site/view/browse/search-index.ts';

export const GET: APIRoute = async () => Response.json(searchIndex(await siteData()));
