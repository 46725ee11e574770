//! The rule by which a path of keys becomes a path in Rust.
//!
//! Each key is a module, the last one a type: what is at `payment_method_data[billing_details]` of `payment_intents::create` is
//! `payment_intents::create::payment_method_data::BillingDetails`. Items of lists and maps go by the singular. The path begins with that
//! of the function, or with the module of the object of the API that holds the value.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::words::{module, pascal, singular, snake};
use super::{FunctionName, TypeName};
use crate::ir::{Ir, Output, Place, Step, TypeBody};

/// The module of errors, below that of the version of the API they belong to.
const ERRORS: &str = "errors";
/// What the keys of the components of errors say before their name.
const ERROR: &str = "error";

/// What the rule has to know of an API.
pub(super) struct Paths<'a> {
    operations: &'a BTreeMap<String, Vec<FunctionName>>,
    /// The components that are errors and nothing else.
    errors: BTreeSet<Place>,
}

impl<'a> Paths<'a> {
    pub(super) fn new(ir: &Ir, operations: &'a BTreeMap<String, Vec<FunctionName>>) -> Self {
        let mut errors = BTreeSet::new();
        let failures = ir.operations.values().filter_map(|it| it.error.as_ref());
        for place in failures {
            errors.insert(place.clone());
            if let Some(TypeBody::Union(union)) = ir.get(place).map(|found| &found.body) {
                errors.extend(union.arms.iter().map(|arm| arm.place.clone()));
                errors.extend(union.fallback.iter().cloned());
            }
        }
        for operation in ir.operations.values() {
            if let Output::Value(shape) = &operation.output
                && let Some(place) = shape.named()
            {
                errors.remove(place);
            }
        }
        errors.retain(Place::is_root);
        Self { operations, errors }
    }

    /// The paths of what is at a place: several where an operation has several functions.
    pub(super) fn of(&self, place: &Place) -> Vec<TypeName> {
        match self.operations.get(place.root_name()) {
            Some(functions) => {
                let paths = functions.iter();
                paths.map(|function| in_function(function, place)).collect()
            }
            None => vec![self.in_component(place)],
        }
    }

    fn in_component(&self, place: &Place) -> TypeName {
        let root = place.root_name();
        let keys: Vec<&str> = root.split('.').collect();
        let of_errors = keys.iter().position(|key| *key == ERROR);
        let (modules, name) = match of_errors {
            Some(at) if self.errors.contains(&Place::root(root)) => {
                let before = keys[..at].iter().map(|key| module(key));
                let name = match &keys[at + 1..] {
                    [] => ERROR.to_owned(),
                    rest => rest.join("_"),
                };
                (before.chain([ERRORS.to_owned()]).collect(), name)
            }
            _ => (Vec::new(), root.to_owned()),
        };
        below(modules, name, place.steps())
    }
}

/// What is in the parameters, the response or the error of an operation. What has no key goes by the function, beside it: the names in
/// a function's module belong to the keys.
fn in_function(function: &FunctionName, place: &Place) -> TypeName {
    let steps: Vec<Step<'_>> = place.steps().collect();
    match steps.as_slice() {
        [first, rest @ ..] if !first.has_key => {
            let name = format!("{}_{}", function.function, first.name);
            below(function.module.clone(), name, rest.iter().copied())
        }
        [keys @ .., last] if !last.has_key && last.name == Place::CHOICE => {
            let mut name = function.function.clone();
            for key in keys {
                name.push('_');
                name.push_str(&word(*key));
            }
            TypeName {
                module: function.module.clone(),
                name: format!("{}OrToken", pascal(&name)),
            }
        }
        [first, rest @ ..] => {
            let modules = [function.module.as_slice(), &[module(&function.function)]].concat();
            below(modules, word(*first), rest.iter().copied())
        }
        [] => TypeName {
            module: function.module.clone(),
            name: pascal(&function.function),
        },
    }
}

/// The path that leads on from a name by steps.
fn below<'s>(
    mut modules: Vec<String>,
    mut name: String,
    steps: impl Iterator<Item = Step<'s>>,
) -> TypeName {
    for step in steps {
        modules.push(module(&name));
        name = word(step);
    }
    TypeName {
        module: modules,
        name: pascal(&name),
    }
}

/// The word for a step.
fn word(step: Step<'_>) -> String {
    if !step.is_item {
        return step.name.to_owned();
    }
    let words = snake(step.name);
    match words.rsplit_once('_') {
        Some((before, last)) if !last.is_empty() => format!("{before}_{}", singular(last)),
        _ => singular(&words),
    }
}
