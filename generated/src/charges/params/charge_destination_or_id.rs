// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::DestinationSpecs;

/// A value at `PostCharges/destination`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChargeDestinationOrId {
    /// The parameters of a `destination_specs`.
    DestinationSpecs(DestinationSpecs),
    /// A token or an id.
    Id(String),
}

impl From<DestinationSpecs> for ChargeDestinationOrId {
    #[inline]
    fn from(value: DestinationSpecs) -> Self {
        Self::DestinationSpecs(value)
    }
}

impl From<String> for ChargeDestinationOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for ChargeDestinationOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for ChargeDestinationOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<ChargeDestinationOrId> for Value {
    #[inline]
    fn from(choice: ChargeDestinationOrId) -> Self {
        match choice {
            ChargeDestinationOrId::DestinationSpecs(value) => Self::from(value),
            ChargeDestinationOrId::Id(value) => Self::from(value),
        }
    }
}
