import { chartFigure } from "./chartFigure.js";
import { base } from "./ink.js";
import { firstDay, lastDay } from "./spans.js";
import { spanStart } from "../statement/times.js";

/**
 * Statements over time as bars, with the usual level as a line and spikes in another colour.
 *
 * @param {object} trend as profiles tell it
 * @param {number} [most] what the scale goes up to: charts beside each other share it
 * @param {function(string, string): void} [onRange] told the first and the last day that the reader brushes over
 */
export function trendChart(title, trend, { onRange, most, signal, height = 200 }) {
    const points = trend.points ?? [];
    return chartFigure({
        title,
        signal,
        height,
        summary: summary(points, trend),
        columns: [trend.bucket, "statements", "usual", "spike"],
        rows: points.map((point) => [
            firstDay(point.start),
            point.statements,
            point.usual === null ? "" : Number(point.usual.toFixed(2)),
            point.spike ? "yes" : "",
        ]),
        legend: points.some((point) => point.spike) && "Red: more than usual. Dashed: the usual level before.",
        draw: (colours) => option(points, trend.bucket, colours, { brushed: onRange !== undefined, most }),
        onDrawn: onRange && ((chart) => brush(chart, points, trend.bucket, onRange)),
    });
}

function summary(points, trend) {
    if (points.length === 0) return "No statement has such a time.";
    const most = points.reduce((best, point) => (point.statements > best.statements ? point : best));
    const spikes = points.filter((point) => point.spike).length;
    const undated = trend.undated > 0 ? `; ${trend.undated} undated` : "";
    return `${points.length} ${trend.bucket}s from ${spanStart(points[0].start, trend.bucket)} to ${spanStart(points.at(-1).start, trend.bucket)}; most, ${most.statements}, from ${spanStart(most.start, trend.bucket)}; ${spikes} spikes${undated}.`;
}

function option(points, bucket, colours, { brushed, most }) {
    return {
        ...base(colours),
        grid: { left: 36, right: 12, top: 12, bottom: 26 },
        tooltip: { ...base(colours).tooltip, trigger: "axis" },
        xAxis: {
            type: "category",
            data: points.map((point) => spanStart(point.start, bucket)),
            axisLine: { lineStyle: { color: colours.rule } },
            axisTick: { show: false },
            axisLabel: { color: colours.muted, hideOverlap: true },
        },
        yAxis: {
            type: "value",
            minInterval: 1,
            max: most && rounded(most),
            splitLine: { lineStyle: { color: colours.rule } },
            axisLabel: { color: colours.muted },
        },
        brush: brushed
            ? {
                  xAxisIndex: 0,
                  brushType: "lineX",
                  brushMode: "single",
                  toolbox: [],
                  throttleType: "debounce",
                  throttleDelay: 300,
                  brushStyle: { color: "rgba(128,128,128,0.2)", borderColor: colours.accent },
              }
            : undefined,
        series: [
            {
                name: "Statements",
                type: "bar",
                barMaxWidth: 26,
                data: points.map((point) => ({
                    value: point.statements,
                    itemStyle: { color: point.spike ? colours.bad : colours.accent },
                })),
            },
            {
                name: "Usual",
                type: "line",
                step: "middle",
                symbol: "none",
                data: points.map((point) => point.usual),
                lineStyle: { color: colours.muted, width: 1.5, type: "dashed" },
            },
        ],
    };
}

/** The next number of one digit and zeros, from which a scale can end. */
function rounded(number) {
    const step = 10 ** Math.floor(Math.log10(number));
    return Math.ceil(number / step) * step;
}

function brush(chart, points, bucket, onRange) {
    chart.dispatchAction({
        type: "takeGlobalCursor",
        key: "brush",
        brushOption: { brushType: "lineX", brushMode: "single" },
    });
    chart.on("brushEnd", ({ areas }) => {
        const [area] = areas;
        if (area === undefined) return;
        const [first, last] = area.coordRange.map((index) => Math.min(Math.max(index, 0), points.length - 1));
        onRange(firstDay(points[first].start), lastDay(points[last].start, bucket));
    });
}
