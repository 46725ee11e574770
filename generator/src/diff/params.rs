//! Parameters: of operations, and of the objects that Stripe receives.

use std::collections::BTreeMap;

use super::shapes::direction;
use super::side::Side;
use super::{Change, Comparison, Entry, Subject};
use crate::emit::is_expand;
use crate::ir::{Literal, Param, ParamKind, Shape};

const ARGUMENTS: &str = "the function takes other arguments";
const NO_SETTER: &str = "the method is gone";
const NEW_SETTER: &str = "a method more";
const OTHER_TYPE: &str = "the argument is of another type";
const ON_THE_WIRE: &str = "the same call sends something else";
const PRINTED: &str = "it prints in another way";
const ADVICE: &str = "documentation";

/// From the name of a parameter to where it stands in the document.
type Pointers<'a> = dyn Fn(&str) -> Vec<String> + 'a;

/// A list of parameters, and where it is.
pub(super) struct Listed<'a> {
    /// The function that takes what is required, such as `customers::create`.
    pub(super) function: String,
    /// The type with the methods for what is optional.
    pub(super) methods: String,
    /// The parameters with their names in Rust.
    pub(super) params: Vec<(&'a Param, &'a str)>,
    /// Where a parameter stands in the document.
    pub(super) pointers: Box<Pointers<'a>>,
}

impl Listed<'_> {
    /// What a caller writes for a parameter.
    fn item(&self, param: &Param, name: &str) -> String {
        match &param.kind {
            ParamKind::Optional(_) => format!("{}::{name}", self.methods),
            ParamKind::Required(..) => format!("{}({name})", self.function),
            ParamKind::Constant(_) => self.function.clone(),
        }
    }

    fn entry(&self, change: Change, param: &Param, name: &str) -> Entry {
        Entry::new(
            Subject::Parameter,
            change,
            self.item(param, name),
            &param.name,
            (self.pointers)(&param.name),
        )
    }
}

impl Comparison<'_> {
    /// Compares two lists of parameters. Arguments that were there before have the order that they had.
    pub(super) fn params(&mut self, old: &Listed<'_>, new: &Listed<'_>) {
        let is_of = |param: &Param, name: &str| {
            let taken = new.params.iter().any(|(other, _)| other.name == param.name);
            let same = |(other, _): &&(&Param, &str)| other.name == param.name;
            let alike = |(other, other_name): &&(&Param, &str)| {
                !taken
                    && *other_name == name
                    && !old.params.iter().any(|(it, _)| it.name == other.name)
            };
            let found = new.params.iter().find(same);
            found.or_else(|| new.params.iter().find(alike)).copied()
        };
        let mut known = Vec::new();
        for (was, name) in &old.params {
            match is_of(was, name) {
                Some((is, new_name)) => {
                    known.push(is.name.as_str());
                    self.param(old, (*was, *name), new, (is, new_name));
                }
                None => {
                    let entry = old.entry(Change::Removed, was, name);
                    self.note(match was.kind {
                        ParamKind::Constant(_) => entry.behaviour(ON_THE_WIRE),
                        ParamKind::Required(..) => entry.breaking(ARGUMENTS),
                        ParamKind::Optional(_) => entry.breaking(NO_SETTER),
                    });
                }
            }
        }
        for (is, name) in &new.params {
            if !known.contains(&is.name.as_str()) {
                let entry = new.entry(Change::Added, is, name);
                self.note(match &is.kind {
                    ParamKind::Constant(value) => entry.behaviour(ON_THE_WIRE).is(literal(value)),
                    ParamKind::Required(shape, _) => {
                        let is = self.new.emission.argument_text(shape);
                        entry.breaking(ARGUMENTS).is(is)
                    }
                    ParamKind::Optional(shape) => {
                        let is = self.new.emission.argument_text(shape);
                        entry.addition(NEW_SETTER).is(is)
                    }
                });
            }
        }
    }

    fn param(
        &mut self,
        old: &Listed<'_>,
        (was, old_name): (&Param, &str),
        new: &Listed<'_>,
        (is, name): (&Param, &str),
    ) {
        let entry = |change: Change| new.entry(change, is, name);
        if was.name != is.name {
            self.note(
                entry(Change::Wire)
                    .behaviour(ON_THE_WIRE)
                    .between(&was.name, &is.name),
            );
        }
        match (&was.kind, &is.kind) {
            (ParamKind::Constant(was), ParamKind::Constant(is)) => {
                if was != is {
                    let entry = entry(Change::Changed).behaviour(ON_THE_WIRE);
                    self.note(entry.between(literal(was), literal(is)));
                }
            }
            (ParamKind::Constant(_), ParamKind::Required(..)) => {
                self.note(entry(Change::Widened).breaking(ARGUMENTS));
            }
            (ParamKind::Constant(_), ParamKind::Optional(_)) => {
                self.note(entry(Change::Widened).addition(NEW_SETTER));
            }
            (ParamKind::Required(..), ParamKind::Constant(_)) => {
                self.note(entry(Change::Narrowed).breaking(ARGUMENTS));
            }
            (ParamKind::Optional(_), ParamKind::Constant(_)) => {
                self.note(entry(Change::Narrowed).breaking(NO_SETTER));
            }
            (ParamKind::Required(..), ParamKind::Optional(_)) => {
                self.note(entry(Change::Optional).breaking(ARGUMENTS));
            }
            (ParamKind::Optional(_), ParamKind::Required(..)) => {
                self.note(entry(Change::Required).breaking(ARGUMENTS));
            }
            (ParamKind::Required(..), ParamKind::Required(..)) => {}
            (ParamKind::Optional(_), ParamKind::Optional(_)) => {
                if old_name != name {
                    let before = old.item(was, old_name);
                    self.note(entry(Change::Renamed).breaking(NO_SETTER).was(before));
                }
            }
        }
        if let (Some(before), Some(after)) = (was.shape(), is.shape()) {
            self.argument(before, after, &entry);
        }
        for (before, after, [on, off]) in [
            (was.secret, is.secret, [Change::Secret, Change::NotSecret]),
            (
                was.deprecated,
                is.deprecated,
                [Change::Deprecated, Change::NotDeprecated],
            ),
        ] {
            if before != after {
                let rule = if on == Change::Secret {
                    PRINTED
                } else {
                    ADVICE
                };
                self.note(entry(if after { on } else { off }).behaviour(rule));
            }
        }
        match (was.clearable, is.clearable) {
            (false, true) => self.note(entry(Change::Clearable).addition(NEW_SETTER)),
            (true, false) => self.note(entry(Change::NotClearable).breaking(NO_SETTER)),
            _ => {}
        }
    }

    fn argument(&mut self, was: &Shape, is: &Shape, entry: &dyn Fn(Change) -> Entry) {
        let before = self.carried(&self.old.emission.argument_text(was));
        let after = self.new.emission.argument_text(is);
        if before != after {
            let direction = direction(self.old, was, self.new, is);
            self.note(entry(direction).breaking(OTHER_TYPE).between(before, after));
        }
    }
}

/// The parameters of an operation. `expand` is a method of the request like the others.
pub(super) fn of_operation<'a>(
    side: &'a Side<'a>,
    operation: &'a crate::ir::Operation,
    function: &str,
) -> Listed<'a> {
    let names = side.param_names(operation);
    let params = operation.params.iter().zip(names);
    Listed {
        function: function.to_owned(),
        methods: side.emission.request_text(function),
        params: params
            .map(|(param, name)| {
                let name = if is_expand(param) {
                    "expand"
                } else {
                    name.as_str()
                };
                (param, name)
            })
            .collect(),
        pointers: Box::new(move |name| side.parameter(operation, name)),
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Bool(value) => value.to_string(),
    }
}

/// The value of each constant, by name.
pub(super) fn literals<'a>(
    constants: impl Iterator<Item = &'a crate::ir::Constant>,
) -> BTreeMap<&'a str, String> {
    constants
        .map(|constant| (constant.name.as_str(), literal(&constant.value)))
        .collect()
}
