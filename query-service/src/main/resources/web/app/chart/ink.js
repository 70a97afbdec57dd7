const NAMES = {
    ink: "--ink",
    muted: "--muted",
    rule: "--rule",
    paper: "--paper",
    sheet: "--sheet",
    accent: "--accent",
    bad: "--bad",
    wash: "--wash",
};

/** The colours of the theme that is shown, as canvases take them. */
export function inks() {
    const probe = document.body.appendChild(document.createElement("span"));
    const found = Object.entries(NAMES).map(([name, property]) => {
        probe.style.setProperty("color", `var(${property})`);
        return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(found);
}

/** What all charts share. Tooltips are drawn on the canvas: nothing that they show is read as markup. */
export function base(colours) {
    return {
        animation: false,
        textStyle: { color: colours.ink, fontFamily: getComputedStyle(document.body).fontFamily },
        tooltip: {
            renderMode: "richText",
            backgroundColor: colours.sheet,
            borderColor: colours.rule,
            textStyle: { color: colours.ink, fontSize: 12 },
        },
    };
}
