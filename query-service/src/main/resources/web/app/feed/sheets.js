import { element, fill } from "../dom/element.js";
import { statementRow } from "../statement/row.js";
import { behind } from "./position.js";

const NEAR = "1200px 0px";

/**
 * A long list of statements, of which only what is near the window stands in the document.
 *
 * It is made of sheets of some fifty rows. A sheet far from the window keeps its height and lets its rows go; when it
 * comes near again it is read again.
 *
 * @param {HTMLElement} feed where the sheets stand
 * @param {function({from: object, size: number}, AbortSignal): Promise<object>} load reads so many from a place on
 */
export function sheetList(feed, load) {
    let sheets = [];
    const observer = new IntersectionObserver(
        (entries) => entries.forEach(({ target, isIntersecting }) => turn(target, isIntersecting)),
        {
            rootMargin: NEAR,
        },
    );

    function turn(place, near) {
        const found = sheets.find((candidate) => candidate.place === place);
        if (found !== undefined && found.shown !== near) (near ? show : hide)(found);
    }

    function hide(sheet) {
        sheet.shown = false;
        sheet.size = sheet.place.childElementCount || sheet.size;
        sheet.reading?.abort();
        sheet.place.style.setProperty("height", `${sheet.place.offsetHeight}px`);
        fill(sheet.place);
    }

    async function show(sheet) {
        sheet.shown = true;
        sheet.reading = new AbortController();
        try {
            const { items } = await load(sheet, sheet.reading.signal);
            if (!sheet.shown) return;
            const end = items.findIndex((item) => item.statement.id === sheet.last.statement);
            fill(sheet.place, (end < 0 ? items : items.slice(0, end + 1)).map(statementRow));
            sheet.place.style.removeProperty("height");
        } catch (failure) {
            if (!sheet.reading.signal.aborted)
                fill(
                    sheet.place,
                    unread(failure, () => show(sheet)),
                );
        }
    }

    function put(sheet, where) {
        if (where === "end") {
            sheets.push(sheet);
            feed.append(sheet.place);
        } else {
            sheets.unshift(sheet);
            feed.prepend(sheet.place);
        }
        observer.observe(sheet.place);
    }

    /** Divides the first sheet, which got long. */
    function divide(rows) {
        const [top] = sheets;
        const upper = [...top.place.children].slice(0, rows);
        const border = upper.at(-1).dataset;
        put(sheetOf(top.from, border, upper), "front");
        top.from = { before: border.position };
    }

    return {
        /** Takes all away. */
        clear() {
            observer.disconnect();
            sheets.forEach((sheet) => sheet.reading?.abort());
            sheets = [];
            fill(feed);
        },

        /** Adds a page at the end. */
        append(from, items) {
            const { position, statement } = items.at(-1);
            put(sheetOf(from, { position, statement: statement.id }, items.map(statementRow)), "end");
        },

        /** Adds statements on top, the latest first. */
        prepend(items, longest) {
            const [top] = sheets;
            top.place.prepend(...items.map(fresh));
            top.from = { before: behind(items[0].position) };
            if (top.place.childElementCount > longest) divide(Math.floor(longest / 2));
        },

        /** Lets the sheets behind the first so many go; whether there were any. */
        trim(most) {
            const gone = sheets.splice(most);
            gone.forEach((sheet) => {
                observer.unobserve(sheet.place);
                sheet.reading?.abort();
                sheet.place.remove();
            });
            return gone.length > 0;
        },

        /** The position of the last statement of all. */
        end: () => sheets.at(-1).last.position,

        isEmpty: () => sheets.length === 0,
    };
}

function sheetOf(from, last, rows) {
    return {
        from,
        last: { ...last },
        size: rows.length,
        shown: true,
        reading: null,
        place: element("div.sheet", {}, rows),
    };
}

function fresh(item) {
    const row = statementRow(item);
    row.classList.add("fresh");
    return row;
}

function unread(failure, again) {
    return element(
        "div.notice",
        {},
        element("p", {}, failure.message),
        element("button", { type: "button", onclick: again }, "Try again"),
    );
}
