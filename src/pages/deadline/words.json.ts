/** Words of the calculator: fetched when somebody touches its form, because most readers of a page never do. */
import type { APIRoute } from 'astro';
import { siteData } from '../../site/data.ts';

export const GET: APIRoute = async () => Response.json((await siteData()).t.calculator.words);
