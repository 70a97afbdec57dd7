import { address, go, note } from "../route/address.js";

/** The statement that the reader is at: moved by keys, kept in the address so that going back comes back to it. */
export function selection(rows, asked) {
    let current = null;

    function choose(row) {
        if (row === null || row === undefined) return;
        current?.classList.remove("chosen");
        current = row;
        row.classList.add("chosen");
        row.focus({ preventScroll: true });
        row.scrollIntoView({
            block: "nearest",
            behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
        });
        remember(row);
    }

    function remember(row) {
        note(address([], { ...asked(), selected: row.dataset.position }));
    }

    function move(step) {
        const all = [...rows.querySelectorAll("article")];
        const at = current === null ? -1 : all.indexOf(current);
        choose(at < 0 ? (all.find((row) => row.getBoundingClientRect().top >= 0) ?? all[0]) : all[at + step]);
    }

    function open() {
        const link = current?.querySelector(".source a");
        if (link) go(link.getAttribute("href"));
    }

    rows.addEventListener("click", (event) => {
        const row = event.target.closest("article");
        if (row !== null) remember(row);
    });

    return {
        keys: { j: () => move(1), k: () => move(-1), o: open },
        /** Comes back to the statement at a position. */
        restore(position) {
            choose(
                position === undefined ? null : rows.querySelector(`article[data-position="${CSS.escape(position)}"]`),
            );
        },
    };
}
