/** A picture as a file of its own: the page's stylesheet does not reach it, so that it brings plain colours. */

const STYLE = `
.drawing{background:#fff}
text{font:400 15px "Golos Text",system-ui,sans-serif;font-kerning:none;text-anchor:middle;fill:#16202b}
.who,.answer text{fill:#4d5a68}
.how-long{fill:#0a5a78}
.node>*{stroke-width:1.25;stroke-linejoin:round}
.node>rect,.node>polygon,.lane-title{fill:#f4f6f8;stroke:#d5dbe2}
.condition>polygon,.terminal>rect,.refusal>polygon{fill:#fff;stroke:#4d5a68}
.terminal>rect{stroke:#1b6637}
.refusal>polygon{stroke:#9f231b}
.node>text{stroke:none}
.edge{fill:none;stroke:#4d5a68;stroke-width:1.25}
.inferred{stroke-dasharray:5 4}
.tip{fill:#4d5a68}
.answer rect{fill:#fff}
.lane-body{fill:none;stroke:#d5dbe2}
.lane text{font-weight:600}
`.trim();

/** The SVG with its own style, for a download. */
export function standalone(svg: string): string {
  return svg.replace('</desc>', `</desc><style>${STYLE}</style>`);
}
