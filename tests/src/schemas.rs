//! Every emitted type that stands for component schemas of the document.

use std::any::Any;
use std::fmt::Debug;

use stripe::{Decode, DecodeError, Encode};
use stripe_runtime::{Reader, View};

/// A value of any of the client's types.
pub trait Received: Decode + Debug + Any {
    /// The value as JSON.
    fn encoded(&self) -> String;

    /// The name of a record's shape: its schemas.
    fn shape(&self) -> &'static str;

    /// `==` with another value, if that is of the same type.
    fn equals(&self, other: &dyn Received) -> bool;
}

impl<T: Decode + Encode + Debug + PartialEq> Received for T {
    fn equals(&self, other: &dyn Received) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<T>().is_some_and(|other| self == other)
    }

    fn encoded(&self) -> String {
        stripe::to_json(self)
    }

    fn shape(&self) -> &'static str {
        match self.view() {
            View::Record(record) => record.shape().name,
            _ => "",
        }
    }
}

/// A component schema, and an empty value of a type that stands for it. A schema that became part of
/// several types is there several times.
pub type Entry = (&'static str, fn() -> Box<dyn Received>);

/// All of them, by schema.
pub static ALL: &[Entry] = include!(concat!(env!("OUT_DIR"), "/schemas.rs"));

/// Every type that Stripe's answers become, parts of schemas among them, and how many bytes a value of it takes in place.
pub static SIZES: &[(&str, usize)] = include!(concat!(env!("OUT_DIR"), "/sizes.rs"));

/// Decodes JSON into a value.
///
/// # Errors
/// The text is not JSON, or does not conform to the schema.
pub fn decode(json: &str, value: &mut dyn Received) -> Result<(), DecodeError> {
    let mut reader = Reader::new(json);
    value.decode(&mut reader)?;
    reader.finish()
}
