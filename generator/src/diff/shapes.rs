//! Whether one value takes more than another.

use super::Change;
use super::side::Side;
use crate::ir::{ChoiceArm, Shape, TypeBody};

/// How a value of the old crate became one of the new.
pub(super) fn direction(old: &Side<'_>, was: &Shape, new: &Side<'_>, is: &Shape) -> Change {
    if is_wider(old, was, new, is) {
        Change::Widened
    } else if is_wider(new, is, old, was) {
        Change::Narrowed
    } else {
        Change::Changed
    }
}

/// Whether whatever is one value is also the other, wider one.
fn is_wider(from: &Side<'_>, value: &Shape, to: &Side<'_>, wider: &Shape) -> bool {
    match (value, wider) {
        (Shape::Any, _) => false,
        (_, Shape::Any) => true,
        (Shape::Integer, Shape::Float)
        | (
            Shape::Currency | Shape::Decimal | Shape::DateTime | Shape::IntegerText | Shape::Id(_),
            Shape::Text,
        )
        | (Shape::Id(_), Shape::Expandable(_))
        | (Shape::Expandable(_), Shape::ExpandableAny) => true,
        (Shape::Named(place), Shape::Text) => {
            matches!(body(from, place), Some(TypeBody::Enum(_)))
        }
        (Shape::Named(_) | Shape::Map(_), Shape::Object) => true,
        (value, Shape::Clearable(inner) | Shape::Range(inner)) => value == inner.as_ref(),
        (value, Shape::Named(place)) => match body(to, place) {
            Some(TypeBody::Choice(choice)) => choice.arms.iter().any(|arm| match arm {
                ChoiceArm::Value(held) => held == value,
                ChoiceArm::Object(_, place) => {
                    Some(place) == value.named() && *value == Shape::Named(place.clone())
                }
                ChoiceArm::Word(_) => false,
            }),
            _ => false,
        },
        (Shape::List(value), Shape::List(wider)) | (Shape::Map(value), Shape::Map(wider)) => {
            is_wider(from, value, to, wider)
        }
        _ => false,
    }
}

fn body<'a>(side: &Side<'a>, place: &crate::ir::Place) -> Option<&'a TypeBody> {
    side.analysis.ir.get(place).map(|found| &found.body)
}
