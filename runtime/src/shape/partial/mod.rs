//! A part of an object: the attributes that an event changed, or an object that is not quite what its type says.

mod search;

use std::fmt;

use self::search::Search;

use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::record::Record;
use crate::codec::view::{Encode, View};
use crate::scalar::raw::{Object, RawJson};
use crate::shape::map::Map;

/// A record of which only some fields are there.
///
/// ```
/// # use stripe_runtime::{Partial, Object};
/// # fn example<T: stripe_runtime::Record>(object: Object) {
/// let previous: Partial<T> = Partial::new(object);
/// if previous.contains("status") { /* … */ }
/// # }
/// ```
/// [`get`](Self::get) gives a field if it is there: `previous.get(|subscription| &subscription.status)`.
#[derive(Clone)]
pub struct Partial<T> {
    record: T,
    /// The indices of the fields that are there.
    fields: Vec<usize>,
    raw: Object,
}

impl<T: Record> Partial<T> {
    /// Reads as many fields as can be read. Inside a field as well, what is missing or of another kind is left blank, and
    /// left out of a map: metadata that came to an object with an update is `null` in what was there before.
    pub fn new(raw: Object) -> Self {
        let mut record = T::blank();
        let shape = record.shape();
        let mut fields = Vec::new();
        let values: Map<RawJson> = raw.decode().unwrap_or_else(|_| Map::blank());
        for (name, value) in values.iter() {
            let Some(index) = shape.fields.iter().position(|field| field.0 == name) else {
                continue;
            };
            let field = record.field_mut(index);
            match field.decode(&mut Reader::lenient(value.as_str())) {
                Ok(()) => fields.push(index),
                Err(_) => Reader::reset(field),
            }
        }
        Self {
            record,
            fields,
            raw,
        }
    }

    /// Whether the property is there, `null` included, and is of the kind that its type says.
    pub fn contains(&self, property: &str) -> bool {
        self.names().any(|name| name == property)
    }

    /// The properties that are there, by their names on the wire.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields
            .iter()
            .filter_map(|index| self.record.shape().fields.get(*index))
            .map(|field| field.0)
    }

    /// The field that `choose` leads to, if it is there: a field of the record, `|charge| &charge.amount`, or one inside of
    /// another, `|subscription| &subscription.automatic_tax.enabled`. Of what is no field, but inside of one (an item of a list),
    /// that field decides.
    pub fn get<V: 'static>(&self, choose: impl FnOnce(&T) -> &V) -> Option<&V> {
        let chosen = choose(&self.record);
        let whole = self.raw.clone().into();
        let is_there = Search::of(chosen).record(self.record.any(), Some(&whole));
        is_there.unwrap_or(true).then_some(chosen)
    }

    /// The record: fields that are not there are blank.
    pub fn as_blank_filled(&self) -> &T {
        &self.record
    }

    /// The JSON as it came, with what this version of the crate does not know.
    pub fn raw(&self) -> &Object {
        &self.raw
    }
}

impl<T: Record> InPlace for Partial<T> {}

impl<T: Record> Decode for Partial<T> {
    fn blank() -> Self {
        Self::new(Object::blank())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let mut raw = Object::blank();
        Decode::decode(&mut raw, reader)?;
        *self = Self::new(raw);
        Ok(())
    }
}

impl<T> Encode for Partial<T> {
    fn view(&self) -> View<'_> {
        self.raw.view()
    }
}

/// By their JSON as it came.
impl<T> PartialEq for Partial<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

/// Shows which properties are there.
impl<T: Record> fmt::Debug for Partial<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Partial<{}> ", self.record.shape().name)?;
        f.debug_list().entries(self.names()).finish()
    }
}
