import { nameOf } from "../query/vocabulary.js";
import { address, go } from "../route/address.js";
import { chartFigure } from "./chartFigure.js";
import { base } from "./ink.js";

/** Who speaks on what: a cross table as a map of heat. A cell leads to its statements. */
export function heatMap(title, crosstab, { query, clauseOf, tools, signal }) {
    const rows = crosstab.rowValues.map(({ value }) => (crosstab.rows === "speaker" ? value : nameOf(value)));
    const columns = crosstab.columnValues.map(({ value }) => nameOf(value));
    const cells = crosstab.cells.flatMap((line, y) => line.map((count, x) => [x, y, count]));
    const most = Math.max(1, ...cells.map(([, , count]) => count));
    const strongest = cells.find(([, , count]) => count === most);
    return chartFigure({
        title,
        tools,
        signal,
        least: 700,
        height: 90 + rows.length * 26,
        summary: strongest ? `Strongest: ${rows[strongest[1]]} on ${columns[strongest[0]]}, ${most} statements.` : "",
        columns: [crosstab.rows, ...columns],
        rows: crosstab.cells.map((line, y) => [rows[y], ...line]),
        hrefOf: (y, x) => (crosstab.cells[y][x] > 0 ? statementsOf(y, x) : null),
        draw: (colours) => ({
            ...base(colours),
            grid: { left: 150, right: 12, top: 90, bottom: 4 },
            tooltip: {
                ...base(colours).tooltip,
                formatter: ({ value: [x, y, count] }) => `${rows[y]} on ${columns[x]}: ${count}`,
            },
            xAxis: {
                type: "category",
                position: "top",
                data: columns,
                axisTick: { show: false },
                axisLine: { show: false },
                axisLabel: { color: colours.ink, rotate: 40, interval: 0, width: 110, overflow: "truncate" },
            },
            yAxis: {
                type: "category",
                inverse: true,
                data: rows,
                axisTick: { show: false },
                axisLine: { show: false },
                axisLabel: { color: colours.ink, width: 140, overflow: "truncate" },
            },
            visualMap: { show: false, min: 0, max: most, inRange: { color: [colours.wash, colours.accent] } },
            series: [
                {
                    type: "heatmap",
                    label: { show: true, fontSize: 11 },
                    data: cells.filter(([, , count]) => count > 0),
                    itemStyle: { borderColor: colours.paper, borderWidth: 2 },
                },
            ],
        }),
        onDrawn: (chart) => chart.on("click", ({ value: [x, y] }) => go(statementsOf(y, x))),
    });

    function statementsOf(y, x) {
        const cell = clauseOf(crosstab.rowValues[y].value, crosstab.columnValues[x].value);
        return address([], { q: `${query ?? ""} ${cell}`.trim() });
    }
}
