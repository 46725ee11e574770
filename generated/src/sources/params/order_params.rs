// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{OrderItemSpecs, OrderShipping};

stripe_runtime::params! {
    /// Information about the items and shipping associated with the source. Required for transactional
    /// credit (for example Klarna) sources before you can charge it.
    ///
    /// Parameters at `PostSourcesSource/source_order`.
    pub struct OrderParams;
}

impl OrderParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `items`.
    #[inline]
    pub fn items(self, items: impl IntoIterator<Item = OrderItemSpecs>) -> Self {
        Self(self.0.with("items", Value::list(items)))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: OrderShipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }
}

impl Default for OrderParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
