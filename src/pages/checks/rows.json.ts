/** The report of term checks as data: fetched by the page when somebody sorts or filters it. */
import type { APIRoute } from 'astro';
import { siteData } from '../../site/data.ts';
import { checksTable } from '../../site/view/check/table.ts';

export const GET: APIRoute = async () => Response.json(checksTable(await siteData()));
