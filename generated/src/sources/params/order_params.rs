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
    pub fn items(mut self, items: impl IntoIterator<Item = OrderItemSpecs>) -> Self {
        self.0.set("items", Value::list(items));
        self
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(mut self, shipping: OrderShipping) -> Self {
        self.0.set("shipping", shipping);
        self
    }
}

impl Default for OrderParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
