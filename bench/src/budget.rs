//! The budget: counted things that do not jitter, and the most that each may be.

mod count;
mod limits;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::Bench;
use crate::process::Failure;

pub use limits::Limits;

/// How far above what was counted a limit is set, so that small changes pass.
const AIR: f64 = 1.04;

/// What a thing was counted at, and what it may be.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What was counted.
    pub name: &'static str,
    /// How much it is.
    pub counted: u64,
    /// The most that it may be; nothing where the file does not say.
    pub limit: Option<u64>,
}

impl Line {
    /// Whether it is within its limit.
    pub fn kept(&self) -> bool {
        self.limit.is_some_and(|limit| self.counted <= limit)
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            counted,
            limit,
        } = self;
        match limit {
            Some(limit) if counted <= limit => write!(f, "{name}: {counted} of {limit}"),
            Some(limit) => {
                let over = (*counted as f64 / *limit as f64 - 1.0) * 100.0;
                write!(
                    f,
                    "{name}: {counted} of {limit}, {over:.1} % over the budget"
                )
            }
            None => write!(f, "{name}: {counted}, for which there is no budget"),
        }
    }
}

/// Where the limits are.
pub fn file(root: &Path) -> PathBuf {
    root.join(".ci/budget.toml")
}

/// Counts everything and compares it with the limits.
///
/// # Errors
/// Something cannot be built or counted, or the file of limits cannot be read.
pub fn check(bench: &Bench) -> Result<Vec<Line>, Failure> {
    let limits = Limits::read(&file(&bench.root))?;
    let lines = count::all(bench)?.into_iter().map(|(name, counted)| {
        let limit = limits.get(name);
        Line {
            name,
            counted,
            limit,
        }
    });
    Ok(lines.collect())
}

/// Sets the limits a little above what was counted.
///
/// # Errors
/// The file cannot be written.
pub fn set(bench: &Bench, lines: &[Line]) -> Result<(), Failure> {
    let file = file(&bench.root);
    let mut limits = Limits::read(&file)?;
    for line in lines {
        limits.set(line.name, (line.counted as f64 * AIR).round() as u64);
    }
    limits.write(&file)
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn what_is_over_says_by_how_much() {
        let line = |limit| Line {
            name: "dependencies",
            counted: 55,
            limit,
        };
        assert_eq!(line(Some(55)).to_string(), "dependencies: 55 of 55");
        assert_eq!(
            line(Some(50)).to_string(),
            "dependencies: 55 of 50, 10.0 % over the budget"
        );
        assert!(line(Some(55)).kept());
        assert!(!line(Some(50)).kept());
        assert!(!line(None).kept());
    }
}
