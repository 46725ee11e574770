//! A plot of lines as SVG.

use std::fmt::Write;

/// Lines over a common axis, which both begin at zero.
pub(crate) struct Plot<'p> {
    pub(crate) title: &'p str,
    pub(crate) across: &'p str,
    /// A name, and the points.
    pub(crate) lines: Vec<(&'p str, Vec<(f64, f64)>)>,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 320.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 70.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;
/// Told apart without red and green, on white and on black.
const COLORS: [&str; 3] = ["#3b7dd8", "#e08a1e", "#8a63d2"];

impl Plot<'_> {
    /// The plot as a file.
    pub(crate) fn draw(&self) -> String {
        let points = || self.lines.iter().flat_map(|(_, points)| points);
        let right = round_up(points().map(|point| point.0).fold(0.0, f64::max));
        let top = round_up(points().map(|point| point.1).fold(0.0, f64::max));
        let x = |value: f64| LEFT + value / right * (WIDTH - LEFT - RIGHT);
        let y = |value: f64| HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM);
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#777\">\n\
             <text x=\"{LEFT}\" y=\"22\" font-size=\"14\">{}</text>\n\
             <text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>\n",
            self.title,
            (LEFT + WIDTH - RIGHT) / 2.0,
            HEIGHT - 12.0,
            self.across
        );
        // Writing to a string does not fail.
        for step in 0..=4 {
            let part = f64::from(step) / 4.0;
            let (across, up) = (right * part, top * part);
            _ = writeln!(
                out,
                "<path d=\"M{LEFT} {0:.1}H{1}\" stroke=\"#777\" stroke-opacity=\"0.3\"/>\n\
                 <text x=\"{2}\" y=\"{3:.1}\" text-anchor=\"end\">{up}</text>\n\
                 <text x=\"{4:.1}\" y=\"{5}\" text-anchor=\"middle\">{across}</text>",
                y(up),
                WIDTH - RIGHT,
                LEFT - 6.0,
                y(up) + 4.0,
                x(across),
                HEIGHT - BOTTOM + 16.0
            );
        }
        for ((name, points), color) in self.lines.iter().zip(COLORS.iter().cycle()) {
            let path: Vec<String> = points
                .iter()
                .map(|point| format!("{:.1},{:.1}", x(point.0), y(point.1)))
                .collect();
            _ = writeln!(
                out,
                "<polyline points=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>",
                path.join(" ")
            );
            for point in points {
                _ = writeln!(
                    out,
                    "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3.5\" fill=\"{color}\"/>",
                    x(point.0),
                    y(point.1)
                );
            }
            if let Some(last) = points.last() {
                _ = writeln!(
                    out,
                    "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{color}\">{name}</text>",
                    x(last.0) + 8.0,
                    y(last.1) + 4.0
                );
            }
        }
        out.push_str("</svg>\n");
        out
    }
}

/// The next number of the form 1, 2, 4, 6 or 8 times a power of ten, which quarters nicely.
fn round_up(value: f64) -> f64 {
    let power = 10_f64.powf(value.max(1e-9).log10().floor());
    let leading = [1.0, 2.0, 4.0, 6.0, 8.0, 10.0];
    let found = leading.into_iter().find(|leading| leading * power >= value);
    found.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::{Plot, round_up};

    #[test]
    fn axes_end_at_round_numbers() {
        assert_eq!(round_up(83.0), 100.0);
        assert_eq!(round_up(1.5), 2.0);
        assert_eq!(round_up(40.0), 40.0);
    }

    #[test]
    fn every_point_is_drawn() {
        let plot = Plot {
            title: "t",
            across: "a",
            lines: vec![
                ("one", vec![(0.0, 0.0), (10.0, 5.0)]),
                ("two", vec![(10.0, 8.0)]),
            ],
        };
        let svg = plot.draw();
        assert_eq!(svg.matches("<circle").count(), 3);
        assert!(
            svg.contains("<polyline points=\"60.0,270.0 570.0,"),
            "{svg}"
        );
    }
}
