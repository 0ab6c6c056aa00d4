/** How a report looks in a window, light or dark, and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1d2330;--soft:#556070;--line:#d5d9e0;--tint:#f5f7fa;--link:#0b57c2;--paper:#fff}
@media screen and (prefers-color-scheme:dark){
:root{--ink:#e3e7ee;--soft:#a4adba;--line:#343b46;--tint:#1a2029;--link:#7fb1ff;--paper:#12161c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;overflow-wrap:break-word}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 1.2rem}
h2{font-size:1.35rem;margin:2.4rem 0 .8rem;padding-top:.9rem;border-top:1px solid var(--line)}
h3{font-size:1.08rem;margin:1.6rem 0 .5rem}
p,ul,ol{margin:.6rem 0}
ul{padding-left:1.4rem}
li.task-list-item{list-style:none;position:relative;margin-left:-1.2rem;padding-left:1.35rem}
.box{position:absolute;left:0}
a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,.table:focus-visible,figure:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code{font-size:.9em;background:var(--tint);padding:.1em .3em;border-radius:3px}
pre{overflow-x:auto;background:var(--tint);padding:.8rem;border-radius:6px}
pre code{padding:0;background:none}
.table{overflow-x:auto;margin:.9rem 0}
table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{padding:.38rem .55rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
td.one-word{white-space:nowrap}
th{color:var(--soft);font-weight:600}
[align=right]{text-align:right}
tbody tr:nth-child(even){background:var(--tint)}
figure{margin:1.2rem 0}
figure svg{max-width:100%;height:auto}
@media screen and (max-width:40rem){figure{overflow-x:auto}figure svg{max-width:none;width:38rem}}
@page{size:A4;margin:18mm 16mm}
@media print{
body{font-size:10.5pt}
main{max-width:none;padding:0}
h1{font-size:19pt}h2{font-size:13.5pt}h3{font-size:11.5pt}
h1,h2,h3{break-after:avoid}
p:has(+ul),p:has(+ol),p:has(+.table),p:has(+pre){break-after:avoid}
tr,li,figure{break-inside:avoid}
tr:nth-last-child(-n+2):not(:first-child),li:last-child:not(:first-child){break-before:avoid}
tr:first-child:not(:last-child),li:first-child:not(:last-child){break-after:avoid}
thead{display:table-header-group}
p{orphans:3;widows:3}
.table{overflow:visible}
pre{white-space:pre-wrap;overflow-wrap:anywhere;break-inside:avoid}
table{font-size:8.8pt;width:100%}
th,td{padding:.25rem .4rem}
a{color:inherit;text-decoration:none}
figure svg{max-width:150mm}
}
`.trim()
