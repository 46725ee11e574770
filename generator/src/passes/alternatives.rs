//! Alternatives that no constant tells apart, in what Stripe receives: one type with the parameters of all.
//!
//! What all alternatives require is required.

use crate::diagnostic::Diagnostics;
use crate::ir::{Literal, Param, ParamKind, Params, Shape, TypeBody, TypeDef};

/// The one type that several at one path are.
pub(super) fn one(found: Vec<TypeDef>, faults: &mut Diagnostics) -> Option<TypeDef> {
    let mut found = found.into_iter();
    let mut one = found.next()?;
    for other in found {
        match (&mut one.body, other.body) {
            (TypeBody::Params(ours), TypeBody::Params(theirs)) => {
                if ours.alternatives.is_empty() {
                    ours.alternatives.push(names(ours));
                }
                ours.alternatives.push(names(&theirs));
                if let Err(name) = join(ours, theirs) {
                    let message = format!(
                        "alternatives that nothing tells apart, in which `{name}` is of different kinds"
                    );
                    faults.error(&other.pointer, message);
                }
            }
            (TypeBody::Enum(ours), TypeBody::Enum(theirs)) => {
                let values = theirs.values.into_iter();
                let more: Vec<String> = values.filter(|it| !ours.values.contains(it)).collect();
                ours.values.extend(more);
            }
            (ours, theirs) if same(ours, &theirs) => {}
            _ => {
                let place = &one.places[0];
                let message = format!("alternatives at `{place}` that cannot be one type");
                faults.error(&other.pointer, message);
            }
        }
        one.pointers.extend(other.pointers);
        if one.doc.is_empty() {
            one.doc = other.doc;
        }
    }
    one.pointers.dedup();
    if let TypeBody::Params(params) = &mut one.body {
        params.alternatives.dedup();
        if params.alternatives.len() == 1 {
            params.alternatives.clear();
        }
    }
    Some(one)
}

/// The names of all parameters.
fn names(params: &Params) -> Vec<String> {
    let mut names: Vec<String> = params.params.iter().map(|it| it.name.clone()).collect();
    names.sort_unstable();
    names
}

/// Whether two types written in the same place are the same, as those within alternatives of the same key are.
fn same(ours: &TypeBody, theirs: &TypeBody) -> bool {
    match (ours, theirs) {
        (TypeBody::Choice(ours), TypeBody::Choice(theirs)) => ours.arms == theirs.arms,
        _ => false,
    }
}

/// Adds the parameters of another alternative.
///
/// # Errors
/// The name of a parameter that is of another kind there.
fn join(ours: &mut Params, theirs: Params) -> Result<(), String> {
    for param in &mut ours.params {
        if !theirs.params.iter().any(|other| other.name == param.name) {
            relax(param);
        }
    }
    for mut other in theirs.params {
        match ours.params.iter_mut().find(|it| it.name == other.name) {
            Some(param) => {
                match (&param.kind, &other.kind) {
                    (ParamKind::Constant(one), ParamKind::Constant(another)) if one == another => {}
                    (ParamKind::Required(one, _), ParamKind::Required(another, _))
                        if one == another => {}
                    // The constant is one of the other's values.
                    (ParamKind::Constant(_), ParamKind::Required(..) | ParamKind::Optional(_)) => {
                        param.kind = other.kind;
                    }
                    (_, ParamKind::Constant(_)) => {}
                    _ if param.shape() == other.shape() => relax(param),
                    _ => return Err(other.name),
                }
                param.clearable |= other.clearable;
                param.secret |= other.secret;
            }
            None => {
                relax(&mut other);
                ours.params.push(other);
            }
        }
    }
    Ok(())
}

/// What not all alternatives require is optional.
fn relax(param: &mut Param) {
    param.kind = match &param.kind {
        ParamKind::Required(shape, _) | ParamKind::Optional(shape) => {
            ParamKind::Optional(shape.clone())
        }
        ParamKind::Constant(Literal::Text(_)) => ParamKind::Optional(Shape::Text),
        ParamKind::Constant(Literal::Bool(_)) => ParamKind::Optional(Shape::Bool),
    };
}
