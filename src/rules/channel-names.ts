/** How acts call the houses where a request is made, in running words. */

export const CENTRE = /(?<!\p{L})ЦОН|центр\p{L}*\s+обслуживания|государственн\p{L}+\s+корпораци/iu;
export const PORTAL = /(?<!\p{L})портал/iu;
