//! The order in which a function takes what is required.
//!
//! It is the one in which people say these things, where the document (which is to say, the overlay) has that as [`ArgumentOrder`];
//! else the order of `required`. Where the lock has an order it stays, and what is required since comes behind.
//!
//! Two arguments that take each other's values can be swapped without a word from the compiler. If the document says in which order
//! people say things, it has to say so for all of these.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{ArgumentOrder, ChoiceArm, Ir, Param, ParamKind, Place, Shape, TypeBody};
use crate::names::Lock;

pub(super) fn run(mut ir: Ir, lock: &Lock) -> Result<Ir, Diagnostics> {
    let spoken = ir.argument_order.take();
    let mut faults = Diagnostics::new();
    if let Some(spoken) = &spoken {
        for operation in ir.operations.values() {
            check(
                &ir,
                &operation.params,
                spoken,
                &operation.pointer,
                &mut faults,
            );
        }
        for definition in ir.types.values() {
            if let TypeBody::Params(params) = &definition.body {
                check(
                    &ir,
                    &params.params,
                    spoken,
                    &definition.pointer,
                    &mut faults,
                );
            }
        }
    }
    for (id, operation) in &mut ir.operations {
        let recorded = lock.arguments.get(&Place::root(id));
        order(&mut operation.params, spoken.as_ref(), recorded);
    }
    for definition in ir.types.values_mut() {
        if let TypeBody::Params(params) = &mut definition.body {
            let mut places = definition.places.iter();
            let recorded = places.find_map(|place| lock.arguments.get(place));
            order(&mut params.params, spoken.as_ref(), recorded);
        }
    }
    ir.argument_order = spoken;
    faults.finish(ir)
}

/// Gives each required parameter its turn.
fn order(params: &mut [Param], spoken: Option<&ArgumentOrder>, recorded: Option<&Vec<String>>) {
    let mut rest: Vec<(usize, String)> = params
        .iter()
        .filter_map(|param| Some((param.turn()?, param.name.clone())))
        .collect();
    rest.sort_unstable();
    let mut rest: Vec<String> = rest.into_iter().map(|(_, name)| name).collect();
    let mut names: Vec<String> = Vec::new();
    if let Some(recorded) = recorded {
        names.extend(recorded.iter().filter(|it| rest.contains(it)).cloned());
        rest.retain(|name| !names.contains(name));
    }
    while !rest.is_empty() {
        let is_next = |name: &String| {
            let comes_before = |other: &String| {
                spoken.is_some_and(|order| order.compare(other, name) == Some(true))
            };
            !rest.iter().any(comes_before)
        };
        // Orders that contradict each other are none.
        let next = rest.iter().position(is_next).unwrap_or_default();
        names.push(rest.remove(next));
    }
    for param in params {
        if let ParamKind::Required(_, turn) = &mut param.kind
            && let Some(index) = names.iter().position(|name| *name == param.name)
        {
            *turn = index;
        }
    }
}

/// Two required parameters that take each other's values need an order.
fn check(
    ir: &Ir,
    params: &[Param],
    spoken: &ArgumentOrder,
    pointer: &str,
    faults: &mut Diagnostics,
) {
    let required: Vec<(&str, BTreeSet<Literal<'_>>)> = params
        .iter()
        .filter(|param| param.turn().is_some())
        .filter_map(|param| Some((param.name.as_str(), literals(ir, param.shape()?))))
        .collect();
    for (index, (one, takes)) in required.iter().enumerate() {
        for (other, also) in &required[index + 1..] {
            if !takes.is_disjoint(also) && spoken.compare(one, other).is_none() {
                let message = format!(
                    "`{one}` and `{other}` are both required and take each other's values, so a call that swaps them compiles"
                );
                faults.push(Diagnostic::new(pointer, message).help(
                    "say in the overlay, in a list of `x-argument-order`, which of them people say first",
                ));
            }
        }
    }
}

/// What can be written for an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Literal<'a> {
    Bool,
    Integer,
    Float,
    Text,
    File,
    Value,
    Named(&'a Place),
}

fn literals<'a>(ir: &'a Ir, shape: &'a Shape) -> BTreeSet<Literal<'a>> {
    let one = match shape {
        Shape::Bool => Literal::Bool,
        Shape::Integer | Shape::Timestamp | Shape::IntegerText | Shape::Decimal => Literal::Integer,
        Shape::Float => Literal::Float,
        Shape::Text
        | Shape::Id(_)
        | Shape::Currency
        | Shape::Expandable(_)
        | Shape::ExpandableAny
        | Shape::DateTime => Literal::Text,
        Shape::File => Literal::File,
        Shape::Object | Shape::Any => Literal::Value,
        Shape::Range(inner)
        | Shape::List(inner)
        | Shape::Map(inner)
        | Shape::Clearable(inner)
        | Shape::ListPage(inner)
        | Shape::SearchPage(inner)
        | Shape::V2Page(inner) => return literals(ir, inner),
        Shape::MaybeDeleted(place) | Shape::Named(place) => {
            if let Some(TypeBody::Choice(choice)) = ir.get(place).map(|found| &found.body) {
                let values = choice.arms.iter().filter_map(|arm| match arm {
                    ChoiceArm::Value(shape) => Some(literals(ir, shape)),
                    ChoiceArm::Object(_, place) => Some(BTreeSet::from([Literal::Named(place)])),
                    ChoiceArm::Word(_) => None,
                });
                return values.flatten().collect();
            }
            Literal::Named(place)
        }
    };
    BTreeSet::from([one])
}
