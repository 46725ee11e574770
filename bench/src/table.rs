//! Figures as a table in Markdown.

use std::fmt::Write;

use crate::figure::Figure;

/// The table. A bar that is missed makes its row's ratio bold.
pub fn render(figures: &[Figure]) -> String {
    let mut out = String::from("| | this crate | async-stripe | ratio |\n|---|---|---|---|\n");
    for figure in figures {
        let theirs = figure
            .theirs
            .map_or_else(|| "–".to_owned(), |theirs| figure.unit.show(theirs));
        // Writing to a string does not fail.
        _ = writeln!(
            out,
            "| {} | {} | {theirs} | {} |",
            figure.name,
            figure.unit.show(figure.ours),
            verdict(figure)
        );
    }
    out
}

fn verdict(figure: &Figure) -> String {
    let ratio = figure.ratio().map(|ratio| {
        if ratio < 1.0 && ratio > 0.0 {
            format!("1/{:.1}", 1.0 / ratio)
        } else {
            format!("{ratio:.2}")
        }
    });
    let bar = figure.bar.to_string();
    match (ratio, figure.met()) {
        (Some(ratio), None) => ratio,
        (Some(ratio), Some(true)) => format!("{ratio} ({bar})"),
        (Some(ratio), Some(false)) => format!("**{ratio}** ({bar})"),
        (None, Some(true)) => format!("({bar})"),
        (None, Some(false)) => format!("**missed** ({bar})"),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::render;
    use crate::figure::{Bar, Figure, Unit};

    #[test]
    fn what_misses_its_bar_is_bold() {
        let figure = |ours, theirs, bar| Figure {
            name: "it".to_owned(),
            unit: Unit::CpuSeconds,
            ours,
            theirs,
            bar,
        };
        let table = render(&[
            figure(10.0, Some(100.0), Bar::AtMost(0.25)),
            figure(50.0, Some(100.0), Bar::AtMost(0.25)),
            figure(50.0, None, Bar::AtMost(0.25)),
        ]);
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(
            rows,
            [
                "| it | 10.0 s | 100.0 s | 1/10.0 (≤ 1/4) |",
                "| it | 50.0 s | 100.0 s | **1/2.0** (≤ 1/4) |",
                "| it | 50.0 s | – |  |",
            ]
        );
    }
}
