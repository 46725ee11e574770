// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::InlineProductParams;

/// A value at `PostPlans/product`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlanProductOrId {
    /// The parameters of a `inline_product_params`.
    InlineProductParams(InlineProductParams),
    /// A token or an id.
    Id(String),
}

impl From<InlineProductParams> for PlanProductOrId {
    #[inline]
    fn from(value: InlineProductParams) -> Self {
        Self::InlineProductParams(value)
    }
}

impl From<String> for PlanProductOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for PlanProductOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for PlanProductOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<PlanProductOrId> for Value {
    #[inline]
    fn from(choice: PlanProductOrId) -> Self {
        match choice {
            PlanProductOrId::InlineProductParams(value) => Self::from(value),
            PlanProductOrId::Id(value) => Self::from(value),
        }
    }
}
