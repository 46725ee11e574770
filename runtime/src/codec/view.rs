//! The other direction: every value shows itself as a [`View`], and the writers of JSON, forms and `Debug` read nothing else.

use crate::codec::decode::InPlace;
use crate::codec::record::Record;

/// A value that can be written.
pub trait Encode {
    /// What there is to write.
    fn view(&self) -> View<'_>;
}

/// What a writer sees of a value.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing: left out where that is possible, else `null`.
    Absent,
    /// `null`; in a form, the empty string that clears a field.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer that JSON carries as a string.
    StringInteger(i64),
    /// A number.
    Float(f64),
    /// A string.
    Str(&'a str),
    /// A string that is not to be shown.
    Secret(&'a str),
    /// An object with the fields of a record.
    Record(&'a dyn Record),
    /// An array.
    List(&'a dyn Sequence),
    /// An object with keys of its own.
    Map(&'a dyn Mapping),
    /// JSON as it came.
    Raw(&'a str),
}

/// A list of values to write.
pub trait Sequence {
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at `index`; [`View::Absent`] past the end.
    fn item(&self, index: usize) -> View<'_>;
}

/// A list of named values to write.
pub trait Mapping {
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at `index`; [`View::Absent`] past the end.
    fn entry(&self, index: usize) -> (&str, View<'_>);
    /// Whether the value at `index` is not to be shown.
    fn is_secret(&self, index: usize) -> bool {
        let _ = index;
        false
    }
}

impl Encode for () {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Encode for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Encode for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Encode for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Encode for String {
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl<T: InPlace + Encode> Encode for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Encode> Sequence for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        match self.get(index) {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

/// The `id` of a record, if it has one.
pub(crate) fn id_of(value: &dyn Encode) -> Option<&str> {
    match value.view() {
        View::Record(record) => record_id(record),
        _ => None,
    }
}

pub(crate) fn record_id(record: &dyn Record) -> Option<&str> {
    let index = record
        .shape()
        .fields
        .iter()
        .position(|field| field.0 == "id")?;
    match record.field(index).view() {
        View::Str(id) => Some(id),
        _ => None,
    }
}
