/// The look of the page (样式), on screens and on A4 paper.
enum HTMLStyle {
  static let sheet = """
    :root{--error:#b3261e;--warning:#9a5b00;--info:#2f5f8f;--line:#d5d9de;--soft:#f5f6f8}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:60rem;padding:1.5rem;color:#1c1f23;background:#fff;font:16px/1.65 \
    "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",SimSun,sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.7rem;margin:0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid #1c1f23}
    h3{font-size:1.05rem;margin:0}
    a{color:#1f4f8a}
    .cards{display:grid;grid-template-columns:repeat(4,1fr);gap:.6rem;margin:1rem 0;padding:0;list-style:none}
    .cards li{border:1px solid var(--line);border-radius:6px;padding:.5rem .8rem}
    .cards b{display:block;font-size:1.6rem;line-height:1.3}
    .cards li{border-color:var(--line)}.cards .error b{color:var(--error)}.cards .warning b{color:var(--warning)}.cards .info b{color:var(--info)}
    table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem;font-size:.92rem}
    th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
    th{background:var(--soft);border-bottom:1px solid #1c1f23}
    td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    tr.bad td:first-child{border-left:4px solid var(--error)}tr.soso td:first-child{border-left:4px solid var(--warning)}
    tr.good td:first-child{border-left:4px solid #3b7d3f}
    .more{color:#5b6168;font-size:.9rem;margin:0 0 1rem}
    figure{margin:1rem 0}figcaption{font-weight:bold;margin-bottom:.3rem}
    svg{width:100%;height:auto;font-size:13px}svg text{fill:#1c1f23}
    .legend span{margin-right:1.2rem;font-size:.9rem}.legend i{display:inline-block;width:.8em;height:.8em;margin-right:.35em}
    .goal{border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:0 0 1rem}
    .meta,.where{color:#50565d;font-size:.9rem;margin:.1rem 0 .3rem}
    .gate{color:var(--error);font-weight:bold;margin:.3rem 0}.clean{color:#2d6a31;font-weight:bold}
    ol{margin:.6rem 0 0;padding:0;list-style:none}
    ol li{border-left:4px solid var(--info);padding:.3rem 0 .3rem .8rem;margin:0 0 .8rem}
    li.error{border-color:var(--error)}li.warning{border-color:var(--warning)}li.off{border-color:var(--line);color:#50565d}
    .what{margin:0}.error>.what b{color:var(--error)}.warning>.what b{color:var(--warning)}.info>.what b{color:var(--info)}
    code{font-size:.85em;color:#50565d}
    blockquote{margin:.2rem 0;padding:.3rem .6rem;background:var(--soft);font-size:.92rem}
    mark{background:#ffe08a;color:inherit;padding:0 .1em}
    dl{display:grid;grid-template-columns:4.5em 1fr;gap:.1rem .6rem;margin:.3rem 0 0;font-size:.92rem}
    dt{color:#50565d}dd{margin:0}
    .up{font-size:.85rem;margin:.4rem 0 0;text-align:right}
    footer{margin-top:2rem;border-top:1px solid var(--line);color:#50565d;font-size:.85rem}
    @page{size:A4;margin:16mm 14mm}
    @media print{body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .up{display:none}a{color:inherit;text-decoration:none}h2,h3,.meta,figcaption{break-after:avoid}
    tr,ol li,figure,.cards{break-inside:avoid}thead{display:table-header-group}.goal{border-width:0 0 1px;border-radius:0;padding:.5rem 0}}
    """
}
