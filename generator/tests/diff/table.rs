//! The table: edits of the small document, what each is for users of the crate, and how that is known.

mod received;
mod sent;

use serde_json::Value;
use stripe_generator::diff::Verdict;

/// An edit of the document, and what is to be said of it.
pub(crate) struct Row {
    /// What the edit does.
    pub(crate) name: &'static str,
    pub(crate) edit: fn(&mut Value),
    pub(crate) verdict: Verdict,
    /// The entries of the report, item and phrase.
    pub(crate) says: &'static [&'static str],
    pub(crate) truth: Truth,
}

/// Who besides the report says so.
pub(crate) enum Truth {
    /// `cargo-semver-checks`, by a lint of its own.
    Lint,
    /// The compiler: `cargo-semver-checks` has no lint for it. The program compiles with the crate as it was, and not as it
    /// is, if the change breaks it; and the other way round, if it needs what is new.
    Program {
        reason: &'static str,
        source: &'static str,
    },
}

const fn row(
    name: &'static str,
    edit: fn(&mut Value),
    verdict: Verdict,
    says: &'static [&'static str],
) -> Row {
    Row {
        name,
        edit,
        verdict,
        says,
        truth: Truth::Lint,
    }
}

impl Row {
    const fn program(mut self, reason: &'static str, source: &'static str) -> Self {
        self.truth = Truth::Program { reason, source };
        self
    }
}

/// Lints look at which fields, methods and functions there are, not at their types.
const TYPES: &str = "there is no lint for types";

/// All rows.
pub(crate) fn rows() -> impl Iterator<Item = &'static Row> {
    received::ROWS.iter().chain(sent::ROWS)
}
