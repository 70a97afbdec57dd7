import { nameOf } from "../query/vocabulary.js";
import { address, go } from "../route/address.js";
import { chartFigure } from "./chartFigure.js";
import { base } from "./ink.js";

/** Who speaks to whom: arrows between countries, as wide as there are statements. An arrow leads to the pair. */
export function network(title, crosstab, { signal }) {
    const links = linksOf(crosstab);
    const strongest = links.toSorted((a, b) => b.value - a.value)[0];
    return chartFigure({
        title,
        signal,
        least: 560,
        height: 500,
        summary: strongest
            ? `${links.length} directions; the most used: ${nameOf(strongest.source)} to ${nameOf(strongest.target)}, ${strongest.value} statements.`
            : "",
        columns: ["from", "to", "statements"],
        hrefOf: (row, column) => (column === 1 ? pairOf(links[row]) : null),
        rows: links.map(({ source, target, value }) => [nameOf(source), nameOf(target), value]),
        draw: (colours) => option(links, colours),
        onDrawn: (chart) =>
            chart.on("click", ({ dataType, data }) =>
                go(dataType === "edge" ? pairOf(data) : address(["actors", data.id])),
            ),
    });
}

function pairOf({ source, target }) {
    return address(["pairs", source, target]);
}

function linksOf({ rowValues, columnValues, cells }) {
    return cells
        .flatMap((line, y) =>
            line.map((value, x) => ({ source: rowValues[y].value, target: columnValues[x].value, value })),
        )
        .filter(({ source, target, value }) => value > 0 && source !== target);
}

function option(links, colours) {
    const weights = new Map();
    links.forEach(({ source, target, value }) =>
        [source, target].forEach((id) => weights.set(id, (weights.get(id) ?? 0) + value)),
    );
    const most = Math.max(1, ...links.map(({ value }) => value));
    return {
        ...base(colours),
        tooltip: {
            ...base(colours).tooltip,
            formatter: ({ dataType, data }) =>
                dataType === "edge" ? `${nameOf(data.source)} to ${nameOf(data.target)}: ${data.value}` : data.name,
        },
        series: [
            {
                type: "graph",
                layout: "circular",
                circular: { rotateLabel: true },
                left: 110,
                right: 110,
                top: 110,
                bottom: 110,
                edgeSymbol: ["none", "arrow"],
                edgeSymbolSize: 7,
                label: { show: true, color: colours.ink, position: "right" },
                lineStyle: { color: colours.accent, curveness: 0.25, opacity: 0.55 },
                emphasis: { focus: "adjacency" },
                data: [...weights].map(([id, weight]) => ({
                    id,
                    name: nameOf(id),
                    symbolSize: 8 + Math.sqrt(weight) * 4,
                    itemStyle: { color: colours.ink },
                })),
                links: links.map((link) => ({ ...link, lineStyle: { width: 1 + (5 * link.value) / most } })),
            },
        ],
    };
}
