//! A figure for each client, what their ratio is to be, and whether it is.

use std::fmt;

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Seconds of a processor.
    CpuSeconds,
    /// Microseconds of a processor.
    CpuMicroseconds,
    /// Bytes, shown as megabytes (10⁶).
    Megabytes,
    /// Bytes, shown as kilobytes (10³).
    Kilobytes,
    /// Megabytes a second.
    Rate,
    /// So many a second.
    PerSecond,
    /// So many.
    Count,
    /// Millions of processor instructions.
    MegaInstructions,
    /// No unit.
    Ratio,
}

/// What is asked of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bar {
    /// Nothing: it is there to be known.
    None,
    /// At most this part of the other client's.
    AtMost(f64),
    /// At least so many times the other client's.
    AtLeast(f64),
    /// At least this much, whatever the other client does.
    Absolute(f64),
    /// At most so many bytes, whatever the other client does.
    BytesAtMost(f64),
}

/// What was measured of each client.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// What it counts.
    pub unit: Unit,
    /// Of this crate.
    pub ours: f64,
    /// Of the other client, if it took part.
    pub theirs: Option<f64>,
    /// What is asked.
    pub bar: Bar,
}

impl Figure {
    /// Ours to theirs.
    pub fn ratio(&self) -> Option<f64> {
        self.theirs.map(|theirs| self.ours / theirs)
    }

    /// Whether the bar is met; nothing where there is none, or nobody to compare with.
    pub fn met(&self) -> Option<bool> {
        match self.bar {
            Bar::None => None,
            Bar::AtMost(bar) => self.ratio().map(|ratio| ratio <= bar),
            Bar::AtLeast(bar) => self.ratio().map(|ratio| ratio >= bar),
            Bar::Absolute(bar) => Some(self.ours >= bar),
            Bar::BytesAtMost(bar) => Some(self.ours <= bar),
        }
    }
}

impl Unit {
    /// A value in this unit.
    pub(crate) fn show(self, value: f64) -> String {
        match self {
            Self::CpuSeconds => format!("{value:.1} s"),
            Self::CpuMicroseconds => format!("{value:.0} µs"),
            Self::Megabytes => format!("{:.1} MB", value / 1e6),
            Self::Kilobytes => format!("{:.1} KB", value / 1e3),
            Self::Rate => format!("{value:.0} MB/s"),
            Self::PerSecond => format!("{value:.0} /s"),
            Self::Count => format!("{value:.0}"),
            Self::MegaInstructions => format!("{:.3} M", value / 1e6),
            Self::Ratio => format!("{value:.2}"),
        }
    }
}

impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            // What is a small part is said as one.
            Self::AtMost(bar) if *bar <= 0.5 => write!(f, "≤ 1/{:.0}", 1.0 / bar),
            Self::AtMost(bar) => write!(f, "≤ {bar}"),
            Self::AtLeast(bar) | Self::Absolute(bar) => write!(f, "≥ {bar}"),
            Self::BytesAtMost(bar) => write!(f, "≤ {}", Unit::Kilobytes.show(*bar)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bar, Figure, Unit};

    fn figure(ours: f64, theirs: Option<f64>, bar: Bar) -> Figure {
        let name = "decode".to_owned();
        Figure {
            name,
            unit: Unit::Rate,
            ours,
            theirs,
            bar,
        }
    }

    #[test]
    fn a_bar_is_met_or_missed_by_the_ratio() {
        assert_eq!(
            figure(10.0, Some(60.0), Bar::AtMost(1.0 / 6.0)).met(),
            Some(true)
        );
        assert_eq!(
            figure(11.0, Some(60.0), Bar::AtMost(1.0 / 6.0)).met(),
            Some(false)
        );
        assert_eq!(
            figure(30.0, Some(10.0), Bar::AtLeast(3.0)).met(),
            Some(true)
        );
        assert_eq!(
            figure(30.0, Some(11.0), Bar::AtLeast(3.0)).met(),
            Some(false)
        );
        assert_eq!(figure(0.61, None, Bar::Absolute(0.6)).met(), Some(true));
        assert_eq!(
            figure(9.0, Some(1.0), Bar::BytesAtMost(8.0)).met(),
            Some(false)
        );
        assert_eq!(figure(8.0, None, Bar::BytesAtMost(8.0)).met(), Some(true));
        assert_eq!(figure(1.0, None, Bar::AtMost(0.5)).met(), None);
        assert_eq!(figure(1.0, Some(2.0), Bar::None).met(), None);
    }

    #[test]
    fn a_bar_is_said_as_the_part_that_it_is() {
        assert_eq!(Bar::AtMost(0.25).to_string(), "≤ 1/4");
        assert_eq!(Bar::AtMost(1.0).to_string(), "≤ 1");
        assert_eq!(Bar::AtLeast(2.0).to_string(), "≥ 2");
    }
}
