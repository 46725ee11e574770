//! Ids: strings that know what they are the id of.

use std::borrow::Borrow;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::str::FromStr;

use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};
use crate::scalar::text::equals_text_in_front;
use crate::shape::any_id::AnyId;

/// The id of an `M`. `M` is only a mark: ids of different kinds do not mix.
///
/// Text from outside goes in as it is; an id goes in by value or by reference where one of its kind is expected, and where
/// text is:
///
/// ```
/// # enum Customer {}
/// # type CustomerId = stripe_runtime::Id<Customer>;
/// fn retrieve(customer: impl Into<CustomerId>) -> CustomerId { customer.into() }
///
/// let id = retrieve("cus_123");
/// assert_eq!(retrieve(&id), "cus_123");
/// assert_eq!(retrieve(String::from("cus_123")).as_str(), "cus_123");
/// ```
/// The id of something else does not compile, and does not become text that would by a `*`:
/// ```compile_fail,E0277
/// # enum Customer {}
/// # enum Charge {}
/// # type CustomerId = stripe_runtime::Id<Customer>;
/// # type ChargeId = stripe_runtime::Id<Charge>;
/// fn retrieve(customer: impl Into<CustomerId>) {}
/// retrieve(&ChargeId::from("ch_123"));
/// ```
/// ```compile_fail,E0614
/// # enum Charge {}
/// # type ChargeId = stripe_runtime::Id<Charge>;
/// let id = ChargeId::from("ch_123");
/// let text: &str = &*id;
/// ```
pub struct Id<M> {
    // What all ids can do is compiled once.
    id: AnyId,
    mark: PhantomData<fn() -> M>,
}

impl<M> Id<M> {
    /// The id as it is on the wire.
    pub fn as_str(&self) -> &str {
        self.id.as_str()
    }

    pub(crate) const fn of(id: AnyId) -> Self {
        Self {
            id,
            mark: PhantomData,
        }
    }

    pub(crate) fn any_mut(&mut self) -> &mut AnyId {
        &mut self.id
    }
}

impl<M> From<Box<str>> for Id<M> {
    fn from(text: Box<str>) -> Self {
        Self::of(AnyId::from(text))
    }
}

impl<M> From<&str> for Id<M> {
    fn from(text: &str) -> Self {
        Self::of(AnyId::from(text))
    }
}

impl<M> From<String> for Id<M> {
    fn from(text: String) -> Self {
        Self::of(AnyId::from(text))
    }
}

impl<M> From<&String> for Id<M> {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl<M> FromStr for Id<M> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl<M> From<&Id<M>> for Id<M> {
    fn from(id: &Id<M>) -> Self {
        id.clone()
    }
}

impl<M> From<Id<M>> for String {
    fn from(id: Id<M>) -> Self {
        Self::from(id.id)
    }
}

impl<M> From<&Id<M>> for String {
    fn from(id: &Id<M>) -> Self {
        id.as_str().to_owned()
    }
}

impl<M> From<Id<M>> for Value {
    fn from(id: Id<M>) -> Self {
        Value::from(String::from(id))
    }
}

impl<M> From<&Id<M>> for Value {
    fn from(id: &Id<M>) -> Self {
        Value::from(id.as_str())
    }
}

impl<M> Clone for Id<M> {
    fn clone(&self) -> Self {
        Self::of(self.id.clone())
    }
}

crate::__as_text!(Id<M>, M);
equals_text_in_front!(Id<M>, M);

impl<M> Borrow<str> for Id<M> {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl<M> PartialEq<String> for Id<M> {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl<M: 'static> InPlace for Id<M> {}

impl<M: 'static> Decode for Id<M> {
    #[inline]
    fn blank() -> Self {
        Self::of(AnyId::blank())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.id.decode(reader)
    }
}

impl<M> Encode for Id<M> {
    fn view(&self) -> View<'_> {
        View::Str(self.as_str())
    }
}
