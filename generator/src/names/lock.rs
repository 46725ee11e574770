//! The lock file: names once given, and what else was decided once, so that it stays.
//!
//! A line each: `operation ID = path::of::function[, another]`, `type PLACE = module::Name`,
//! `arguments PLACE = name, name`, `nested PLACE = inline` or `part`, and `field PLACE = record` or `rest`.
//! `generate` reads it, adds a line for what is new and drops the lines of what is gone; a line
//! that changes or goes is a breaking change of the generated crate, there for a reviewer to see.

use std::collections::BTreeMap;
use std::fmt;

use super::{FunctionName, Names, TypeName};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Home, Ir, Param, Place, Shape, TypeBody};

const HEADER: &str = "\
# The names of the generated crate, read and written by `cargo xtask generate`; then the order in which
# functions take what is required, where required objects stand, in their owner or apart from it, and which
# struct has a field of a large record: the record's own, or the one with the rest of it.
#
# What stands here stays, whatever a later document does. New things are added by the
# generator; a line that changes or disappears is a breaking change of the crate.
# To give a new thing a better name, edit its line before it is released and generate again.
";

/// What was decided once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    /// From the id of an operation to its functions.
    pub operations: BTreeMap<String, Vec<FunctionName>>,
    /// From the place that identifies a type to its name.
    pub types: BTreeMap<Place, TypeName>,
    /// From an operation or a type, if it requires several parameters, to their names on the wire,
    /// as its function takes them.
    pub arguments: BTreeMap<Place, Vec<String>>,
    /// From the place of a required object to where it stands in memory.
    pub nested: BTreeMap<Place, Nested>,
    /// From the place of a field of a large record to the struct that has it.
    pub homes: BTreeMap<Place, Home>,
}

/// Where a required object stands in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nested {
    /// In its owner.
    Inline,
    /// Behind a pointer.
    Part,
}

impl fmt::Display for Nested {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Inline => "inline",
            Self::Part => "part",
        })
    }
}

impl Lock {
    /// What is to be recorded of an API.
    pub fn of(ir: &Ir, names: &Names) -> Self {
        let mut lock = Self {
            operations: names.operations.clone(),
            types: names.types.clone(),
            ..Self::default()
        };
        for (id, operation) in &ir.operations {
            lock.note_arguments(Place::root(id), &operation.params);
        }
        for (place, definition) in &ir.types {
            match &definition.body {
                TypeBody::Params(params) => lock.note_arguments(place.clone(), &params.params),
                TypeBody::Record(record) => {
                    for field in &record.fields {
                        if let Some(home) = field.home {
                            lock.homes.insert(place.property(&field.name), home);
                        }
                        if let Shape::Named(target) = &field.shape
                            && ir.record(target).is_some()
                            && !field.is_optional()
                        {
                            let stands = match field.boxed {
                                true => Nested::Part,
                                false => Nested::Inline,
                            };
                            lock.nested.insert(place.property(&field.name), stands);
                        }
                    }
                }
                _ => {}
            }
        }
        lock
    }

    fn note_arguments(&mut self, place: Place, params: &[Param]) {
        let mut arguments: Vec<(usize, &str)> = params
            .iter()
            .filter_map(|param| Some((param.turn()?, param.name.as_str())))
            .collect();
        arguments.sort_unstable();
        if arguments.len() > 1 {
            let names = arguments.into_iter().map(|(_, name)| name.to_owned());
            self.arguments.insert(place, names.collect());
        }
    }

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
            "arguments" => {
                let names = names.split(", ").map(str::to_owned).collect();
                self.arguments.insert(Place::parse(key), names);
            }
            "nested" => {
                let stands = [Nested::Inline, Nested::Part]
                    .into_iter()
                    .find(|stands| stands.to_string() == names)?;
                self.nested.insert(Place::parse(key), stands);
            }
            "field" => {
                let home = match names {
                    "record" => Home::Record,
                    "rest" => Home::Rest,
                    _ => return None,
                };
                self.homes.insert(Place::parse(key), home);
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
        text.push('\n');
        for (place, arguments) in &self.arguments {
            text.push_str(&format!("arguments {place} = {}\n", arguments.join(", ")));
        }
        text.push('\n');
        for (place, stands) in &self.nested {
            text.push_str(&format!("nested {place} = {stands}\n"));
        }
        text.push('\n');
        for (place, home) in &self.homes {
            let home = match home {
                Home::Record => "record",
                Home::Rest => "rest",
            };
            text.push_str(&format!("field {place} = {home}\n"));
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
                    type a/b[] = shared::Ab\n\
                    arguments PostX = name, age\n\
                    nested a/b[]/c = part\n\
                    field a/b[]/d = rest\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(Lock::parse(&lock.render()).unwrap(), lock);
        assert_eq!(lock.operations["DeleteX"].len(), 2);
        assert_eq!(lock.types[&Place::parse("a/b[]")].name, "Ab");
        assert_eq!(lock.arguments[&Place::parse("PostX")], ["name", "age"]);
        assert_eq!(lock.nested[&Place::parse("a/b[]/c")], Nested::Part);
        assert_eq!(lock.homes[&Place::parse("a/b[]/d")], Home::Rest);
    }

    #[test]
    fn a_broken_line_is_named() {
        let faults = Lock::parse("# fine\ntype = nothing\nnested a/b = beside\nfield a/b = away\n")
            .unwrap_err();
        assert!(faults.to_string().contains("line 2"), "{faults}");
        assert!(faults.to_string().contains("line 3"), "{faults}");
        assert!(faults.to_string().contains("line 4"), "{faults}");
    }
}
