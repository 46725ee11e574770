//! Whether what is sent can be sent: files only as parts of a form, and no alternatives that one value would fit twice.

use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::ir::{BodyEncoding, ChoiceArm, Ir, Param, ParamKind, Shape, TypeBody};

/// What helps everywhere here.
const HELP: &str =
    "correct the document with an action in the overlay, or teach `lower` this construct";

/// Finds what cannot.
pub(super) fn check(ir: &Ir, faults: &mut Diagnostics) {
    for operation in ir.operations.values() {
        for param in &operation.params {
            let is_part = operation.encoding == BodyEncoding::Multipart
                && matches!(param.kind, ParamKind::Required(Shape::File, _));
            if !is_part {
                this(param, &operation.pointer, faults);
            }
        }
    }
    for definition in ir.types.values() {
        let pointer = &definition.pointer;
        match &definition.body {
            TypeBody::Params(params) => {
                for param in &params.params {
                    this(param, pointer, faults);
                }
            }
            TypeBody::Choice(choice) => {
                let held = choice.arms.iter().filter_map(|arm| match arm {
                    ChoiceArm::Value(shape) => Some(shape),
                    ChoiceArm::Word(_) | ChoiceArm::Object(..) => None,
                });
                let held: Vec<&Shape> = held.collect();
                alternatives(&held, pointer, faults);
            }
            TypeBody::Record(record) => {
                for field in &record.fields {
                    if holds(&field.shape, &|shape| *shape == Shape::File) {
                        let pointer = child(&child(pointer, "properties"), &field.name);
                        fault(
                            pointer,
                            "bytes (`format: binary`) in a response of JSON",
                            faults,
                        );
                    }
                }
            }
            TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Merge(_) => {}
        }
    }
}

fn this(param: &Param, pointer: &str, faults: &mut Diagnostics) {
    let Some(shape) = param.shape() else { return };
    let name = &param.name;
    if holds(shape, &|shape| *shape == Shape::File) {
        let message = format!(
            "`{name}` is a file (`format: binary`), which can only be a required part of a `multipart/form-data` body"
        );
        fault(pointer, message, faults);
    }
    let is_free_and_more = |shape: &Shape| match shape {
        Shape::Clearable(inner) | Shape::Range(inner) => holds(inner, &is_free),
        _ => false,
    };
    if holds(shape, &is_free_and_more) {
        fault(
            pointer,
            format!("`{name}` holds an object without properties, or null in its place"),
            faults,
        );
    }
}

fn alternatives(held: &[&Shape], pointer: &str, faults: &mut Diagnostics) {
    if held
        .iter()
        .any(|shape| holds(shape, &|shape| is_free(shape) || *shape == Shape::File))
    {
        fault(
            pointer,
            "an object without properties, or a file, among alternatives",
            faults,
        );
    }
    let numbers = held
        .iter()
        .filter(|shape| matches!(shape, Shape::Integer | Shape::Timestamp));
    if numbers.count() > 1 {
        fault(pointer, "alternatives that are both whole numbers", faults);
    }
}

fn is_free(shape: &Shape) -> bool {
    matches!(shape, Shape::Object | Shape::Any)
}

/// Whether a shape or one inside it is such a one.
fn holds(shape: &Shape, is_it: &dyn Fn(&Shape) -> bool) -> bool {
    is_it(shape)
        || match shape {
            Shape::List(inner)
            | Shape::Map(inner)
            | Shape::Clearable(inner)
            | Shape::Range(inner)
            | Shape::ListPage(inner)
            | Shape::SearchPage(inner)
            | Shape::V2Page(inner) => holds(inner, is_it),
            _ => false,
        }
}

fn fault(pointer: impl Into<String>, message: impl Into<String>, faults: &mut Diagnostics) {
    faults.push(Diagnostic::new(pointer, message).help(HELP));
}
