//! The lock file: names once given, so that they stay.
//!
//! A line each: `operation ID = path::of::function[, another]` and `type PLACE = module::Name`.
//! `generate` reads it, adds a line for what is new and drops the lines of what is gone; a line
//! that changes or goes is a breaking change of the generated crate, there for a reviewer to see.

use std::collections::BTreeMap;

use super::{FunctionName, TypeName};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Place;

const HEADER: &str = "\
# The names of the generated crate, read and written by `cargo xtask generate`.
#
# A name that stands here stays, whatever a later document does. New things are added by the
# generator; a line that changes or disappears is a breaking change of the crate.
# To give a new thing a better name, edit its line before it is released and generate again.
";

/// Names once given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    /// From the id of an operation to its functions.
    pub operations: BTreeMap<String, Vec<FunctionName>>,
    /// From the place that identifies a type to its name.
    pub types: BTreeMap<Place, TypeName>,
}

impl Lock {
    /// Reads a lock file.
    ///
    /// # Errors
    /// Every line that is not understood, by its number.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        let mut lock = Self::default();
        let mut faults = Diagnostics::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if lock.line(line).is_none() {
                faults.push(
                    Diagnostic::new("", format!("`{line}` is not a line of the lock of names"))
                        .at(index + 1, 1),
                );
            }
        }
        faults.finish(lock)
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (kind, rest) = line.split_once(' ')?;
        let (key, names) = rest.rsplit_once(" = ")?;
        match kind {
            "operation" => {
                let names: Option<Vec<FunctionName>> =
                    names.split(", ").map(FunctionName::parse).collect();
                self.operations.insert(key.to_owned(), names?);
            }
            "type" => {
                self.types
                    .insert(Place::parse(key), TypeName::parse(names)?);
            }
            _ => return None,
        }
        Some(())
    }

    /// The text of the lock file.
    pub fn render(&self) -> String {
        let mut text = HEADER.to_owned();
        text.push('\n');
        for (id, names) in &self.operations {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            text.push_str(&format!("operation {id} = {}\n", names.join(", ")));
        }
        text.push('\n');
        for (place, name) in &self.types {
            text.push_str(&format!("type {place} = {name}\n"));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = "operation DeleteX = customers::sources::delete, sources::detach\n\
                    type a/b[] = shared::Ab\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(Lock::parse(&lock.render()).unwrap(), lock);
        assert_eq!(lock.operations["DeleteX"].len(), 2);
        assert_eq!(lock.types[&Place::parse("a/b[]")].name, "Ab");
    }

    #[test]
    fn a_broken_line_is_named() {
        let faults = Lock::parse("# fine\ntype = nothing\n").unwrap_err();
        assert!(faults.to_string().contains("line 2"), "{faults}");
    }
}
