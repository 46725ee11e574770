//! The lock file: names once given, and what else was decided once, so that it stays.
//!
//! A line each: `operation ID = path::of::function[, another]`, `type PLACE = path::of::Type`, `feature PLACE = path::of::module`,
//! `arguments PLACE = name, name`, and `nested PLACE = inline` or `part`. By hand alone comes `member PLACE = Name for VALUE`: what a
//! value, field or setter is called whose name by rule is taken.
//! `generate` reads it, adds a line for what is new and drops the lines of what is gone; a line
//! that changes or goes is a breaking change of the generated crate, there for a reviewer to see.

use std::collections::BTreeMap;
use std::fmt;

use super::{FunctionName, Names, TypeName};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Ir, Param, Place, Shape, TypeBody};

const HEADER: &str = "\
# Written by `cargo xtask generate`, and read by it: the names of the generated crate. Functions, and for each path of
# keys the type that is there, so that lines with one type share it; then the features of objects, the order in which
# functions take what is required, and whether a required object is boxed.
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
    /// From each place to the name of its type.
    pub types: BTreeMap<Place, TypeName>,
    /// From an object of the API to the module of operations, and so the feature, that it belongs to.
    pub owners: BTreeMap<Place, Vec<String>>,
    /// From an operation or a type, if it requires several parameters, to their names on the wire,
    /// as its function takes them.
    pub arguments: BTreeMap<Place, Vec<String>>,
    /// From the place of a required object to where it stands in memory.
    pub nested: BTreeMap<Place, Nested>,
    /// From an operation or a type to the names that some of its members were given by hand, by what they are on the wire.
    pub members: BTreeMap<Place, BTreeMap<String, String>>,
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
        let owners = names.owners.iter().filter(|(place, _)| place.is_root());
        let mut lock = Self {
            operations: names.operations.clone(),
            members: names.given.clone(),
            owners: owners
                .map(|(place, it)| (place.clone(), it.clone()))
                .collect(),
            ..Self::default()
        };
        for (identity, definition) in &ir.types {
            if let Some(name) = names.types.get(identity) {
                let places = definition.places.iter();
                lock.types
                    .extend(places.map(|place| (place.clone(), name.clone())));
            }
        }
        for (id, operation) in &ir.operations {
            lock.note_arguments(Place::root(id), &operation.params);
        }
        for (place, definition) in &ir.types {
            match &definition.body {
                TypeBody::Params(params) => lock.note_arguments(place.clone(), &params.params),
                TypeBody::Record(record) => {
                    for field in &record.fields {
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
            "feature" => {
                let module = names.split("::").map(str::to_owned).collect();
                self.owners.insert(Place::parse(key), module);
            }
            "arguments" => {
                let names = names.split(", ").map(str::to_owned).collect();
                self.arguments.insert(Place::parse(key), names);
            }
            "member" => {
                let (name, wire) = names.split_once(" for ")?;
                let members = self.members.entry(Place::parse(key)).or_default();
                members.insert(wire.to_owned(), name.to_owned());
            }
            "nested" => {
                let stands = [Nested::Inline, Nested::Part]
                    .into_iter()
                    .find(|stands| stands.to_string() == names)?;
                self.nested.insert(Place::parse(key), stands);
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
        for (place, module) in &self.owners {
            text.push_str(&format!("feature {place} = {}\n", module.join("::")));
        }
        text.push('\n');
        for (place, arguments) in &self.arguments {
            text.push_str(&format!("arguments {place} = {}\n", arguments.join(", ")));
        }
        text.push('\n');
        for (place, stands) in &self.nested {
            text.push_str(&format!("nested {place} = {stands}\n"));
        }
        if !self.members.is_empty() {
            text.push('\n');
        }
        for (place, members) in &self.members {
            for (wire, name) in members {
                text.push_str(&format!("member {place} = {name} for {wire}\n"));
            }
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
                    type a/b[] = a::B\n\
                    type c = C\n\
                    feature a = customers::sources\n\
                    arguments PostX = name, age\n\
                    nested a/b[]/c = part\n\
                    member a/b[]/c = NoneOfAll for NONE\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(Lock::parse(&lock.render()).unwrap(), lock);
        assert_eq!(lock.operations["DeleteX"].len(), 2);
        assert_eq!(lock.types[&Place::parse("a/b[]")].to_string(), "a::B");
        assert_eq!(lock.types[&Place::parse("c")].to_string(), "C");
        assert_eq!(lock.owners[&Place::parse("a")], ["customers", "sources"]);
        assert_eq!(lock.arguments[&Place::parse("PostX")], ["name", "age"]);
        assert_eq!(lock.nested[&Place::parse("a/b[]/c")], Nested::Part);
        assert_eq!(lock.members[&Place::parse("a/b[]/c")]["NONE"], "NoneOfAll");
    }

    #[test]
    fn a_broken_line_is_named() {
        let faults = Lock::parse("# fine\ntype = nothing\nnested a/b = beside\n").unwrap_err();
        assert!(faults.to_string().contains("line 2"), "{faults}");
        assert!(faults.to_string().contains("line 3"), "{faults}");
    }
}
