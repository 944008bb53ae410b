/** One year of a working calendar as data, for the calculator: it asks for the years that it needs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Calendar } from '../../../model/records.ts';
import { siteData } from '../../../site/data.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { catalog } = await siteData();
  return [...catalog.calendars].flatMap(([country, years]) =>
    [...years].map(([year, { data }]) => ({
      params: { country, year: String(year) },
      props: { calendar: data },
    })),
  );
};

export const GET: APIRoute<{ calendar: Calendar }> = ({ props }) => Response.json(props.calendar);
