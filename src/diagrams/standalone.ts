/** A picture as a file of its own: the page's stylesheet does not reach it, so that it brings plain colours, of both themes. */
import { unescapeXml } from '../language/escape-xml.ts';
import { FONT_SIZE } from './boxes.ts';
import { textWidth, type Weight } from './text-width.ts';

const STYLE = `
.drawing{background:#fff;color-scheme:light dark}
text{font:400 15px "Golos Text",system-ui,sans-serif;font-kerning:none;text-anchor:middle;fill:#16202b}
.who,.answer text{fill:#4d5a68}
.how-long{fill:#0a5a78}
.node>*{stroke-width:1.25;stroke-linejoin:round}
.node>rect,.node>polygon,.lane-title{fill:#f4f6f8;stroke:#d5dbe2}
.condition>polygon,.terminal>rect,.refusal>polygon{fill:#fff;stroke:#4d5a68}
.terminal>rect{stroke:#1b6637}
.unstated>rect{stroke:#4d5a68;stroke-dasharray:5 4}
.refusal>polygon{stroke:#9f231b}
.node>text{stroke:none}
.edge{fill:none;stroke:#4d5a68;stroke-width:1.25}
.inferred{stroke-dasharray:5 4}
.tip{fill:#4d5a68}
.answer rect{fill:#fff}
.lane-body{fill:none;stroke:#d5dbe2}
.lane text{font-weight:600}
@media (prefers-color-scheme:dark){.drawing{background:#12171d}text{fill:#e8edf2}.who,.answer text{fill:#a9b5c2}.how-long{fill:#7cc7e6}.node>rect,.node>polygon,.lane-title{fill:#1a2129;stroke:#323c47}.condition>polygon,.terminal>rect,.refusal>polygon,.answer rect{fill:#12171d}.condition>polygon,.edge,.unstated>rect{stroke:#a9b5c2}.terminal>rect{stroke:#7fcf9c}.refusal>polygon{stroke:#f59c92}.node>text{stroke:none}.tip{fill:#a9b5c2}.lane-body{stroke:#323c47}}
`.trim();

/** Where the font of the site is not at hand, another is fitted into the width that the boxes were made for. */
function withWidths(svg: string, weight: Weight): string {
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (whole, attributes: string, words: string) => {
    if (attributes.includes('textLength')) return whole;
    const width = textWidth(unescapeXml(words), FONT_SIZE, weight).toFixed(1);
    return `<text${attributes} textLength="${width}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  });
}

const LANE = /<g [^>]*class="lane">.*?<\/g>/g;

/** The SVG with its own style and its own widths, for a download. */
export function standalone(svg: string): string {
  const fitted = withWidths(
    svg.replace(LANE, (lane) => withWidths(lane, 600)),
    400,
  );
  return fitted.replace('</desc>', `</desc><style>${STYLE}</style>`);
}
