import { element, fill } from "../dom/element.js";
import { save, table } from "../api/table.js";
import { inks } from "./ink.js";

/**
 * A chart with its name and summary, the same as a table, and the table to take away.
 *
 * @param {object} options
 * @param {string} options.title
 * @param {string} options.summary what a look at the chart tells, for those who cannot look
 * @param {Array<string>} options.columns of the table
 * @param {Array<Array<string|number>>} options.rows of the table
 * @param {function(number, number): string|null} [options.hrefOf] where a cell of the table leads, by row and by column
 *     behind the first: what a click on the chart does must be there without a mouse
 * @param {function(object): object} options.draw the option of ECharts, by the colours of the theme
 * @param {function(object): void} [options.onDrawn] gets the chart, to listen to it
 * @param {number} [options.height] in pixels
 * @param {number} [options.least] the least width in pixels at which it can be read: narrower windows scroll over it
 * @param {Node} [options.tools] what else can be done with the chart
 * @param {string} [options.legend] what its signs mean
 * @param {AbortSignal} options.signal
 */
export function chartFigure({
    title,
    summary,
    columns,
    rows,
    hrefOf = () => null,
    draw,
    onDrawn,
    height = 260,
    least = 0,
    tools,
    legend,
    signal,
}) {
    const canvas = element("div.canvas", {
        role: "img",
        "aria-label": `${title}. ${summary}`,
        style: { height: `${height}px`, "min-width": `${least}px` },
    });
    const frame =
        innerWidth < least
            ? element("div.sideways", { tabindex: 0, role: "region", "aria-label": `${title}: chart` }, canvas)
            : canvas;
    const data = element(
        "div.scroll",
        { tabindex: 0, role: "region", "aria-label": `${title}: table`, hidden: true },
        asTable(title, columns, rows, hrefOf),
    );
    const turn = element("button.plain", { type: "button", "aria-pressed": "false", onclick: switchView }, "Table");
    let chart = null;

    function switchView() {
        data.hidden = !data.hidden;
        canvas.hidden = !data.hidden;
        turn.setAttribute("aria-pressed", String(!data.hidden));
        chart?.resize();
    }

    async function show() {
        const { init } = await import("./echarts.js");
        if (signal.aborted) return;
        chart = init(canvas, null, { renderer: "canvas" });
        paint();
        onDrawn?.(chart);
        const size = new ResizeObserver(() => chart.resize());
        size.observe(canvas);
        addEventListener("themechange", paint, { signal });
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint, { signal });
        signal.addEventListener("abort", () => (size.disconnect(), chart.dispose()));
    }

    function paint() {
        chart.setOption(draw(inks()), true);
    }

    if (rows.length > 0) {
        show().catch((failure) =>
            fill(canvas, element("p.notice", {}, `The chart could not be drawn: ${failure.message}`)),
        );
    } else {
        fill(canvas, element("p.note", {}, "Nothing to draw."));
        canvas.style.setProperty("height", "auto");
    }
    return element(
        "figure.chart",
        {},
        element(
            "figcaption",
            {},
            element("h2", {}, title),
            element(
                "span.actions",
                {},
                tools,
                turn,
                element(
                    "button.plain",
                    {
                        type: "button",
                        onclick: () => save(`${fileName(title)}.csv`, "text/csv", table([columns, ...rows])),
                    },
                    "CSV",
                ),
            ),
        ),
        frame,
        data,
        legend && element("p.note", {}, legend),
    );
}

function asTable(title, columns, rows, hrefOf) {
    return element(
        "table",
        {},
        element("caption.unseen", {}, title),
        element(
            "thead",
            {},
            element(
                "tr",
                {},
                columns.map((column) => element("th", { scope: "col" }, column)),
            ),
        ),
        element(
            "tbody",
            {},
            rows.map(([first, ...rest], row) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, first),
                    rest.map((cell, column) => element("td", {}, linked(cell, hrefOf(row, column)))),
                ),
            ),
        ),
    );
}

function linked(cell, href) {
    return href === null ? cell : element("a", { href }, cell);
}

function fileName(title) {
    return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
