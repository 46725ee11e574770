//! `Debug` for everything that can be shown as a [`View`]: fields that are absent are left out, secrets are never shown.

use std::fmt;

use crate::codec::record::{Record, SECRET};
use crate::codec::view::{Mapping, Sequence, View};

/// What is shown in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// Writes a record for `Debug`: its name, and the fields that it has.
///
/// # Errors
/// The formatter fails.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut output = f.debug_struct(shape.name);
    let mut complete = true;
    for (index, field) in shape.fields.iter().enumerate() {
        match record.field(index).view() {
            View::Absent => complete = false,
            _ if field.has(SECRET) => {
                output.field(field.0, &REDACTED);
            }
            view => {
                output.field(field.0, &Shown(view));
            }
        }
    }
    if complete {
        output.finish()
    } else {
        output.finish_non_exhaustive()
    }
}

/// Writes any value for `Debug`.
#[doc(hidden)]
pub fn debug_view(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &view {
        View::Absent => f.write_str("None"),
        View::Null => f.write_str("null"),
        View::Bool(value) => fmt::Debug::fmt(value, f),
        View::Integer(value) | View::StringInteger(value) => fmt::Debug::fmt(value, f),
        View::Float(value) => fmt::Debug::fmt(value, f),
        View::Str(value) => fmt::Debug::fmt(value, f),
        View::Secret(_) => fmt::Debug::fmt(REDACTED, f),
        View::Record(record) => debug(*record, f),
        View::List(list) => debug_list(*list, f),
        View::Map(map) => debug_map(*map, f),
        // What was not decoded may hold secrets.
        View::Raw(text) => write!(f, "JSON({} bytes)", text.len()),
    }
}

fn debug_list(list: &dyn Sequence, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let items = (0..list.count()).map(|index| Shown(list.item(index)));
    f.debug_list().entries(items).finish()
}

fn debug_map(map: &dyn Mapping, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let entries = (0..map.count()).map(|index| {
        let (key, value) = map.entry(index);
        let is_shown = !map.is_secret(index);
        (key, Shown(if is_shown { value } else { View::Secret("") }))
    });
    f.debug_map().entries(entries).finish()
}

struct Shown<'a>(View<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_view(self.0, f)
    }
}
