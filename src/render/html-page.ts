/**
 * The style sheet of every page: it reads well in light and dark, on a telephone and on paper, and
 * loads nothing.
 */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#595959;--line:#c8c8c8;--mark:#ffe58a;--on-mark:#1b1b1b}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#171717;--soft:#a8a8a8;--line:#474747;--mark:#6b5600;--on-mark:#fff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:46rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
article+article{margin-top:3rem;border-top:3px double var(--line)}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
blockquote{margin:1rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line)}
blockquote p{margin:0}
blockquote footer,.muted{color:var(--soft);font-size:.875rem}
mark{background:var(--mark);color:var(--on-mark);padding:0 .15em}
dl{margin:.75rem 0}
dt{font-weight:600}
dd{margin:0 0 .4rem 1rem}
li{margin:.3rem 0}
code{font-family:ui-monospace,monospace;font-size:.9em}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.9rem;overflow-wrap:normal}
th,td{padding:.3rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top}
thead th{background:var(--paper);font-weight:600}
tbody th{font-weight:600;min-width:11rem;overflow-wrap:anywhere}
@media print{:root{--ink:#000;--paper:#fff;--soft:#333;--line:#888;--mark:#fff3b8;--on-mark:#000;color-scheme:light}
body{max-width:none;padding:0;font-size:10.5pt}
article+article{break-before:page;border:0;margin:0}
h1,h2,h3{break-after:avoid}
blockquote,tr,dd{break-inside:avoid}
.wide{overflow:visible}
mark{border-bottom:1px solid #000}
thead{display:table-header-group}}
`;

/**
 * SHA-256 of {@link STYLE} in base 64: the policy of the page names it, so that no other style, and
 * nothing from elsewhere, can be in force. A test works it out anew.
 */
const STYLE_HASH = 'sha256-VzYZ6fviL03lP0KZyewvD9EJxW4fps2k3S7XPqIwsqc=';

/** Nothing but that style sheet: no script, no picture, no network, no form, no other address. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** What stands above the articles of a page. The title is escaped text. */
export function pageHead(title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}

/** What stands below them. */
export const PAGE_FOOT = '</body>\n</html>\n';
