#include "ui/report/html_style.h"

#include "ui/report/markup_look.h"
#include "ui/report/xml_text.h"

namespace jupan {
namespace {

// Sizes of type follow the reader's own; lengths of paper are in millimetres. No character here may begin markup: the
// style sheet stands in the file as it is.
constexpr const char* rules = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#1a1f26;line-height:1.6;overflow-wrap:break-word;
 font-family:"Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","Apple SD Gothic Neo","Segoe UI",Arial,sans-serif}
:lang(ko){word-break:keep-all}
.page{max-width:60rem;margin:0 auto;padding:0 1.25rem 3rem}
h1,h2,h3,h4{line-height:1.3;break-after:avoid;color:var(--word)}
h1{font-size:2.1rem;margin:0 0 .75rem}
h2{font-size:1.5rem;margin:3rem 0 1rem;padding-bottom:.35rem;border-bottom:2px solid var(--line)}
h3{font-size:1.15rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.5rem 0 .4rem}
p,ul,ol{margin:0 0 .8rem;orphans:3;widows:3}
li{margin:.2rem 0}
.cover{border-top:.5rem solid var(--line);padding:3.5rem 0 2rem;border-bottom:1px solid #d5dae0}
.cover .logo{display:block;max-width:15rem;max-height:6rem;width:auto;height:auto;margin:0 0 3rem}
.cover .client{font-size:1.3rem}
.cover p{margin:0 0 .3rem}
.cover .about{color:#5c6773}
.cover .confidentiality{margin-top:1.5rem;font-size:.9rem;color:#5c6773}
.contents h2{margin-top:2rem}
.contents ol{list-style:none;padding:0}
.contents a{display:block;padding:.3rem 0;color:inherit;text-decoration:none;border-bottom:1px solid #e2e6eb}
.contents a:hover,.contents a:focus{color:var(--word);text-decoration:underline}
.lead{font-size:1.08rem;font-weight:600;break-after:avoid}
.note,.source{font-size:.85rem;color:#5c6773}
.warning{padding:.6rem .9rem;border-left:4px solid #b35c00;background:#fdf3e7}
.formula{font-family:"Noto Sans Mono CJK KR","Noto Sans Mono",D2Coding,Consolas,monospace;font-size:.9rem;
 padding:.5rem .9rem;background:#f4f6f8;white-space:pre-wrap}
.author{white-space:pre-wrap}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1rem 0 1.5rem}
.figures div{padding:.75rem .9rem;border-top:3px solid var(--line);background:var(--ground);break-inside:avoid}
.figures dt{font-size:.85rem;color:#3f4852}
.figures dd{margin:0}
.figures .value{font-size:1.4rem;font-weight:700;font-variant-numeric:tabular-nums;line-height:1.35}
.figures .note{margin:0}
.table{margin:1.25rem 0 1.5rem}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:2px solid var(--line);outline-offset:2px}
table{width:100%;border-collapse:collapse;font-size:.9rem;line-height:1.45}
caption{text-align:left;font-weight:600;padding:0 0 .4rem;break-after:avoid}
caption .unit{font-weight:400;color:#5c6773;float:right;margin-left:1rem}
th,td{padding:.38rem .55rem;text-align:left;vertical-align:top;border-bottom:1px solid #e2e6eb;font-weight:400}
thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--line);color:var(--word)}
.dense table{font-size:.8rem;line-height:1.3}
.dense th,.dense td{padding-top:.2rem;padding-bottom:.2rem}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead .number{white-space:normal}
.group th{font-weight:600;background:var(--ground)}
.total th,.total td{font-weight:700;border-top:1px solid #5c6773;border-bottom:2px solid #5c6773}
tr{break-inside:avoid}
thead,.group{break-after:avoid}
.table .note{margin:.4rem 0 0}
.chart{margin:1.25rem 0 1.5rem;break-inside:avoid}
.chart img{display:block;width:100%;height:auto}
.foot{margin-top:3rem;padding-top:.75rem;border-top:1px solid #d5dae0;font-size:.85rem;color:#5c6773;
 display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between}
@media (max-width:40rem){h1{font-size:1.6rem}h2{font-size:1.3rem}.cover{padding-top:2rem}
 caption .unit{float:none;display:block;margin:0}}
@media print{html{font-size:10pt}.page{max-width:none;padding:0}.foot{display:none}
 *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
 .cover{min-height:225mm;padding-top:45mm;border-bottom:0;break-after:page}
 .contents{break-after:page}.contents a{break-inside:avoid}
 h2{margin-top:1.8rem}.scroll{overflow:visible}thead{display:table-header-group}
 .warning,.formula{break-inside:avoid}.chart img{max-height:225mm;object-fit:contain;object-position:left top}.page-break{break-before:page}.page-break+h2{margin-top:0}}
)";

/// Header and footer of printed pages, for programs that know them; others leave them out.
QByteArray paper(const Report& report) {
    QByteArray boxes("@page{size:A4;margin:18mm 18mm 20mm;");
    const QByteArray small(
        "font:8.5pt \"Noto Sans KR\",\"Noto Sans CJK KR\",\"Malgun Gothic\",sans-serif;color:#5c6773;");
    if (!report.footer.isEmpty()) boxes += "@bottom-left{" + small + "content:" + cssString(report.footer) + "}";
    boxes += "@bottom-right{" + small + "content:counter(page) \" / \" counter(pages)}}";
    if (report.hasCover) boxes += "@page:first{@bottom-left{content:none}@bottom-right{content:none}}";
    return boxes;
}

}  // namespace

QByteArray htmlStyle(const Report& report) {
    const QColor line = report.color.isValid() ? report.color : wordColor(report);
    return ":root{--line:" + line.name().toLatin1() + ";--word:" + wordColor(report).name().toLatin1() +
           ";--ground:" + groundColor(report).name().toLatin1() + "}" + QByteArray(rules) + paper(report);
}

}  // namespace jupan
