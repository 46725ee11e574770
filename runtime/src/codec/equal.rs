//! `==` for everything that can be shown as a [`View`].

use crate::codec::record::Record;
use crate::codec::view::{Encode, Mapping, Sequence, View};

/// Whether two records are of one type and agree in all their fields.
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    left.type_id() == right.type_id()
        && (0..left.shape().fields.len())
            .all(|index| equal_views(left.field(index).view(), right.field(index).view()))
}

/// Whether two values show the same. A field that the type does not have is in no view, so it does not count.
pub(crate) fn equal_views(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Integer(left), View::Integer(right))
        | (View::StringInteger(left), View::StringInteger(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Str(left) | View::Secret(left), View::Str(right) | View::Secret(right))
        | (View::Raw(left), View::Raw(right)) => left == right,
        (View::Record(left), View::Record(right)) => equal(left, right),
        (View::List(left), View::List(right)) => equal_lists(left, right),
        (View::Map(left), View::Map(right)) => equal_maps(left, right),
        _ => false,
    }
}

fn equal_lists(left: &dyn Sequence, right: &dyn Sequence) -> bool {
    left.count() == right.count()
        && (0..left.count()).all(|index| equal_views(left.item(index), right.item(index)))
}

fn equal_maps(left: &dyn Mapping, right: &dyn Mapping) -> bool {
    left.count() == right.count()
        && (0..left.count()).all(|index| {
            let (key, value) = left.entry(index);
            let (other_key, other) = right.entry(index);
            key == other_key && equal_views(value, other)
        })
}

/// [`equal_views`] of two values of one type, which is all that the emitted code has to know.
#[doc(hidden)]
pub fn equal_values(left: &dyn Encode, right: &dyn Encode) -> bool {
    equal_views(left.view(), right.view())
}

/// Gives a record what can be done with every object: `Debug`, `==`, and serde's traits if the feature `serde` is on.
#[macro_export]
macro_rules! record_traits {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug(self, f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::private::equal_values(self, other)
            }
        }
        $crate::serde_record!($name);
    };
}
